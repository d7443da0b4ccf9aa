import { computed, createModel, signal } from '@preact/signals';
import { todayInLondon } from '@/utils/advert/dates';
import type { Coreskills, RuleContext } from '@/utils/advert/rules';
import { DEFAULT_PROFILE, type Profile } from '@/utils/board/profile';
import { BUNDLED_CORESKILLS } from '@/utils/coreskills/list';
import type { Defaults } from '@/utils/drafts/propose';
import type { Account } from '@/utils/settings/accounts';
import { type Managed, NOTHING_MANAGED } from '@/utils/settings/managed-schema';

export const SettingsModel = createModel(() => {
  /** ISO date in London. */
  const today = signal(todayInLondon());
  const profile = signal<Profile>(DEFAULT_PROFILE);
  /** The company's policy that is in all of these. */
  const managed = signal<Managed>(NOTHING_MANAGED);
  const coreskills = signal<Coreskills>(BUNDLED_CORESKILLS);
  const accounts = signal<readonly Account[]>([]);
  /** If none was chosen for the draft. */
  const siteAccount = signal<Account | undefined>(undefined);
  const defaults = signal<Defaults>({ linkToPage: true });
  const ruleContext = computed(
    (): RuleContext => ({
      today: today.value,
      coreskills: coreskills.value,
      board: profile.value.name,
    }),
  );
  return { today, profile, managed, coreskills, accounts, siteAccount, defaults, ruleContext };
});

export interface SettingsModel extends InstanceType<typeof SettingsModel> {}
