import { batch } from '@preact/signals';
import type { DraftFields } from '@/utils/drafts/draft';
import { isCopy } from '@/utils/drafts/draft-key';
import { propose } from '@/utils/drafts/propose';
import type { Reading } from '@/utils/reading/reading';
import { accountFor, listAccounts } from '@/utils/settings/accounts';
import { readCoreskillList } from '@/utils/settings/coreskill-list';
import { readDefaults } from '@/utils/settings/defaults';
import type { Managed } from '@/utils/settings/managed';
import { readProfile } from '@/utils/settings/stored-profile';
import type { SettingsModel } from './models/settings';
import type { Models } from './session';

/** @throws what `storageFault` names; then the defaults stay */
export async function loadSettings(settings: SettingsModel, host: string, managed: Managed): Promise<void> {
  const [profile, { coreskills }, accounts, account, defaults] = await Promise.all([
    readProfile(managed),
    readCoreskillList(),
    listAccounts(managed),
    accountFor(host, managed),
    readDefaults(managed),
  ]);
  batch(() => {
    settings.managed.value = managed;
    settings.profile.value = profile;
    settings.coreskills.value = coreskills;
    settings.accounts.value = accounts;
    settings.siteAccount.value = account;
    settings.defaults.value = defaults;
  });
}

/** @returns what the form's draft may be filled with. A copy is as its advert was: a gap in it may be meant. */
export function proposeForDraft(
  { draft, settings }: Models<'draft' | 'settings'>,
  reading: Reading,
): DraftFields {
  if (isCopy(draft.key.value ?? '')) return {};
  const kept = reading.kind === 'advert' ? {} : draft.fields.value;
  return propose(reading, { defaults: settings.defaults.value, today: settings.today.value, kept });
}

export function proposeFields({ defaults, today }: SettingsModel, reading: Reading): DraftFields {
  return propose(reading, { defaults: defaults.value, today: today.value });
}
