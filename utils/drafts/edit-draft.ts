import type { Advert } from '@/utils/advert/advert';
import { FIELDS, type FormValues } from '@/utils/advert/fields';
import { toFormValues } from '@/utils/advert/to-form-values';
import { openDatabase } from '@/utils/database/database';
import { isValid } from '@/utils/validation/is-valid';
import { type Draft, type DraftFields, draftSchema, hasEdits, isEdited } from './draft';
import { announceSave } from './draft-changes';
import { formatDraftKey } from './draft-key';
import { loadDraft, saveDraft } from './draft-store';

/** The posted advert that is edited. */
export interface EditedPosting {
  id: string;
  account: { id: string };
  company?: string | undefined;
}

/** @returns the key of the one draft in which a posted advert is edited */
export function editKey(postingId: string): string {
  return formatDraftKey({ kind: 'edit', posting: postingId });
}

/**
 * Stores the draft in which a posted advert is edited. What was edited in it before stays; `changes` are put over it.
 * @param current the advert as it is at the board, see `currentAdvert`
 * @param changes values that are to be changed, as the recruiter's
 * @returns the draft's key, for `copyAddress`
 * @throws what `storageFault` names
 */
export async function createEditDraft(
  posting: EditedPosting,
  current: Advert,
  changes: FormValues = {},
): Promise<string> {
  const key = editKey(posting.id);
  const before = await loadDraft(key);
  const now = new Date().toISOString();
  const fields = fieldsOfEdit(current, before?.fields ?? {});
  for (const { id } of FIELDS) {
    const value = changes[id];
    if (value !== undefined) fields[id] = { value, source: 'recruiter' };
  }
  const changedAt = before && Object.keys(changes).length === 0 ? before.changedAt : now;
  const draft: Draft = {
    page: key,
    fields,
    account: posting.account.id,
    ...(posting.company ? { company: posting.company } : {}),
    changedAt,
    ...(hasEdits(fields) ? {} : { untouchedSince: changedAt }),
  };
  await saveDraft(draft);
  // A window that edits it already would write its older values over these.
  announceSave(key);
  return key;
}

/** What is at the board, under what was edited. @param edited the draft's fields */
export function fieldsOfEdit(current: Advert, edited: DraftFields): DraftFields {
  const values = toFormValues(current);
  const fields: DraftFields = {};
  for (const { id } of FIELDS) {
    const own = edited[id];
    const value = values[id];
    if (isEdited(own)) fields[id] = own;
    else if (value !== undefined) fields[id] = { value, source: 'posting' };
  }
  return fields;
}

/**
 * Discards an edit that is at the board now, unless it was edited further since it was sent.
 * @throws what `storageFault` names
 */
export async function discardSentEdit(sent: { posting: string; writtenAt: string }): Promise<void> {
  const key = editKey(sent.posting);
  const transaction = (await openDatabase()).transaction(['drafts', 'views'], 'readwrite');
  const drafts = transaction.objectStore('drafts');
  const draft: unknown = await drafts.get(key);
  const isSent = isValid(draft, draftSchema) && draft.changedAt <= sent.writtenAt;
  await Promise.all([
    ...(isSent ? [drafts.delete(key), transaction.objectStore('views').delete(key)] : []),
    transaction.done,
  ]);
}
