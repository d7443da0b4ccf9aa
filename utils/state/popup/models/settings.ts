import { computed, createModel, signal } from '@preact/signals';
import { todayInLondon } from '@/utils/advert/dates';
import type { Coreskills, RuleContext } from '@/utils/advert/rules';
import { DEFAULT_PROFILE, type Profile } from '@/utils/board/profile';
import { BUNDLED_CORESKILLS } from '@/utils/coreskills/list';
import type { FallbackValues } from '@/utils/drafts/propose';
import type { Account } from '@/utils/settings/accounts';

/** The settings that the form goes by, the company's policy included. */
export const SettingsModel = createModel(() => {
  /** ISO date in London on which the popup was opened. */
  const today = signal(todayInLondon());
  const profile = signal<Profile>(DEFAULT_PROFILE);
  /** The board's list, as it was when the popup was opened. */
  const coreskills = signal<Coreskills>(BUNDLED_CORESKILLS);
  const accounts = signal<readonly Account[]>([]);
  /** The account for the page's site: it is used where the recruiter chose none for the draft. */
  const siteAccount = signal<Account | undefined>(undefined);
  /** What fills gaps where the page is silent. */
  const fallbackValues = signal<FallbackValues>({ linkToPage: true });
  /** What the advert's rules are checked against. */
  const ruleContext = computed(
    (): RuleContext => ({
      today: today.value,
      coreskills: coreskills.value,
      board: profile.value.name,
    }),
  );
  return { today, profile, coreskills, accounts, siteAccount, fallbackValues, ruleContext };
});

export interface SettingsModel extends InstanceType<typeof SettingsModel> {}
