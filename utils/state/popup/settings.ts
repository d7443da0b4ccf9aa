import { batch } from '@preact/signals';
import { storageFault } from '@/utils/database/fault';
import type { DraftFields } from '@/utils/drafts/draft';
import { propose } from '@/utils/drafts/propose';
import type { Reading } from '@/utils/reading/reading';
import { accountFor, listAccounts } from '@/utils/settings/accounts';
import { readCoreskillList } from '@/utils/settings/coreskill-list';
import { readDefaults } from '@/utils/settings/defaults';
import type { Managed } from '@/utils/settings/managed';
import { readProfile } from '@/utils/settings/stored-profile';
import type { Session } from './session';

/** Loads the settings into a new session; where the browser refuses storage, the shipped ones stay, and that is told. */
export async function loadSettings(session: Session, host: string, managed: Managed): Promise<void> {
  try {
    const [profile, { coreskills }, accounts, account, gapFillers] = await Promise.all([
      readProfile(managed),
      readCoreskillList(),
      listAccounts(managed),
      accountFor(host, managed),
      readDefaults(managed),
    ]);
    batch(() => {
      session.profile.value = profile;
      session.coreskills.value = coreskills;
      session.accounts.value = accounts;
      session.account.value = account;
      session.fallbackValues.value = gapFillers;
    });
  } catch (error) {
    session.storageFault.value = storageFault(error);
  }
}

/** @returns what the form proposes for a reading, by the session's settings. */
export function proposeFields(session: Session, reading: Reading): DraftFields {
  return propose(reading, {
    defaults: session.fallbackValues.value,
    today: session.today,
    board: session.profile.value.name,
  });
}
