import { batch } from '@preact/signals';
import { FIELD_IDS } from '@/utils/advert/fields';
import type { DraftFields } from '@/utils/drafts/draft';
import type { Reading } from '@/utils/reading/reading';
import { isSameData } from '@/utils/records/is-same-data';
import { accountFor, listAccounts } from '@/utils/settings/accounts';
import { readDefaults } from '@/utils/settings/defaults';
import type { Managed } from '@/utils/settings/managed';
import { readProfile } from '@/utils/settings/stored-profile';
import { loadPagePostings } from './page-postings';
import { persistReading } from './persist-draft';
import { proposeForDraft } from './propose-fields';
import type { Models, Session } from './session';

/** Applies a new company policy. Edits stay, and the account if it still exists. */
export async function updateManaged(session: Session, host: string, managed: Managed): Promise<void> {
  const { page, draft, posting, settings } = session;
  try {
    const [profile, accounts, account, defaults] = await Promise.all([
      readProfile(managed),
      listAccounts(managed),
      accountFor(host, managed),
      readDefaults(managed),
    ]);
    const idBefore = posting.account.value?.id;
    batch(() => {
      settings.managed.value = managed;
      settings.profile.value = profile;
      settings.accounts.value = accounts;
      settings.siteAccount.value = accounts.find(({ id }) => id === idBefore) ?? account;
      settings.defaults.value = defaults;
      if (page.reading.value) updateProposal(session, page.reading.value);
    });
    if (posting.account.value?.id !== idBefore) await loadPagePostings({ draft, posting });
  } catch (error) {
    draft.reportFault('settings', error);
  }
}

/** Proposes again. */
function updateProposal(
  { draft, posting, settings, ui }: Models<'draft' | 'posting' | 'settings' | 'ui'>,
  reading: Reading,
): void {
  const [before, now] = [draft.proposed.value, proposeForDraft({ draft, settings }, reading)];
  draft.proposed.value = now;
  draft.fields.value = withProposed(draft.fields.value, before, now);
  ui.openRowsToDo();
  if (reading.kind === 'advert') persistReading({ draft, posting });
}

/** @returns the fields, where only unedited ones with a new proposal are changed */
export function withProposed(fields: DraftFields, before: DraftFields, now: DraftFields): DraftFields {
  const result = { ...fields };
  const changed = FIELD_IDS.filter(
    (id) => !isSameData(before[id], now[id]) && isSameData(fields[id], before[id]),
  );
  for (const id of changed) {
    const field = now[id];
    if (field) result[id] = field;
    else delete result[id];
  }
  return result;
}
