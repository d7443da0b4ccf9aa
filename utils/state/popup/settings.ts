import { batch } from '@preact/signals';
import type { DraftFields } from '@/utils/drafts/draft';
import { propose } from '@/utils/drafts/propose';
import type { Reading } from '@/utils/reading/reading';
import { accountFor, listAccounts } from '@/utils/settings/accounts';
import { readCoreskillList } from '@/utils/settings/coreskill-list';
import { readDefaults } from '@/utils/settings/defaults';
import type { Managed } from '@/utils/settings/managed';
import { readProfile } from '@/utils/settings/stored-profile';
import type { SettingsModel } from './models/settings';

/** @throws what `storageFault` names; then the defaults stay */
export async function loadSettings(settings: SettingsModel, host: string, managed: Managed): Promise<void> {
  const [profile, { coreskills }, accounts, account, fallbackValues] = await Promise.all([
    readProfile(managed),
    readCoreskillList(),
    listAccounts(managed),
    accountFor(host, managed),
    readDefaults(managed),
  ]);
  batch(() => {
    settings.profile.value = profile;
    settings.coreskills.value = coreskills;
    settings.accounts.value = accounts;
    settings.siteAccount.value = account;
    settings.fallbackValues.value = fallbackValues;
  });
}

export function proposeFields({ fallbackValues, today }: SettingsModel, reading: Reading): DraftFields {
  return propose(reading, { defaults: fallbackValues.value, today: today.value });
}
