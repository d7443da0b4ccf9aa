import { batch } from '@preact/signals';
import { accountFor, listAccounts } from '@/utils/settings/accounts';
import { readCoreskillList } from '@/utils/settings/coreskill-list';
import { readDefaults } from '@/utils/settings/defaults';
import type { Managed } from '@/utils/settings/managed';
import { readProfile } from '@/utils/settings/stored-profile';
import type { SettingsModel } from './models/settings';

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
