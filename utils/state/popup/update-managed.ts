import { batch } from '@preact/signals';
import { FIELD_IDS } from '@/utils/advert/fields';
import { storageFault } from '@/utils/database/fault';
import type { DraftField } from '@/utils/drafts/draft';
import type { Reading } from '@/utils/reading/reading';
import { accountFor, listAccounts } from '@/utils/settings/accounts';
import { readDefaults } from '@/utils/settings/defaults';
import type { Managed } from '@/utils/settings/managed';
import { readProfile } from '@/utils/settings/stored-profile';
import { loadPagePostings } from './page-postings';
import { persistDraft } from './persist-draft';
import type { Session } from './session';
import { proposeFields } from './settings';

/**
 * Replaces what an open session knows of the company's policy. The account that the recruiter sees stays chosen while
 * there is one with its id, and what they typed stays.
 */
export async function updateManaged(session: Session, host: string, managed: Managed): Promise<void> {
  try {
    const [profile, accounts, account, gapFillers] = await Promise.all([
      readProfile(managed),
      listAccounts(managed),
      accountFor(host, managed),
      readDefaults(managed),
    ]);
    const idBefore = session.account.value?.id;
    const withId = (wanted: string | undefined) => accounts.find(({ id }) => id === wanted);
    batch(() => {
      session.profile.value = profile;
      session.accounts.value = accounts;
      session.account.value = withId(session.chosenAccountId.value) ?? withId(idBefore) ?? account;
      session.fallbackValues.value = gapFillers;
      if (session.reading.value) updateProposal(session, session.reading.value);
    });
    if (session.account.value?.id !== idBefore) await loadPagePostings(session);
  } catch (error) {
    session.storageFault.value = storageFault(error);
  }
}

/** Proposes anew what was read already: only fields whose proposal is another one now change, and no touched one. */
function updateProposal(session: Session, reading: Reading): void {
  const [before, now] = [session.proposed.value, proposeFields(session, reading)];
  const fields = { ...session.fields.value };
  const changed = FIELD_IDS.filter((id) => !isSame(before[id], now[id]) && isSame(fields[id], before[id]));
  for (const id of changed) {
    const field = now[id];
    if (field) fields[id] = field;
    else delete fields[id];
  }
  session.proposed.value = now;
  session.fields.value = fields;
  session.expandedFields.value = new Set([
    ...session.expandedFields.value,
    ...changed.filter((id) => fields[id]),
  ]);
  if (reading.kind === 'advert') persistDraft(session);
}

function isSame(one: DraftField | undefined, other: DraftField | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
