import type { Advert } from '@/utils/advert/advert';
import { FIELDS } from '@/utils/advert/field-list';
import type { FieldId, FormValues } from '@/utils/advert/fields';
import { toFormValues } from '@/utils/advert/to-form-values';
import { openDatabase } from '@/utils/database/database';
import { isSameData } from '@/utils/records/is-same-data';
import { isValid } from '@/utils/validation/is-valid';
import {
  type Draft,
  type DraftField,
  type DraftFields,
  draftSchema,
  hasEdits,
  isEdited,
  type PageBaseline,
  type SavedDraft,
} from './draft';
import { formatDraftKey } from './draft-key';
import { announceSave } from './draft-saves';
import { loadDraft, saveUnlessChanged } from './draft-store';
import { isEditedSince } from './edited-since';
import { isOfPay, ownsPay } from './pay';

/** The posted advert that is edited. */
export interface EditedPosting {
  id: string;
  account: { id: string };
  company?: string | undefined;
}

/** @returns the key of the one draft in which a posted advert is edited */
function editKey(postingId: string): string {
  return formatDraftKey({ kind: 'edit', posting: postingId });
}

/**
 * Stores the draft in which a posted advert is edited. What was edited in it before stays.
 * @param current the advert as it is at the board, see `currentAdvert`
 * @param changes what the page says now. Where the recruiter has typed something else, that stays, and the form offers
 * the page's value beside it (`changesOnPage`)
 * @returns the draft's key, for `draftAddress`
 * @throws what `storageFault` names
 */
export async function createEditDraft(
  posting: EditedPosting,
  current: Advert,
  changes: FormValues = {},
): Promise<string> {
  const key = editKey(posting.id);
  let draft: SavedDraft;
  let before: Draft | undefined;
  do {
    before = await loadDraft(key);
    draft = editDraft(key, before, posting, current, changes);
    // What is typed meanwhile in a window that edits it already stays.
  } while (!(await saveUnlessChanged(draft, before)));
  // Such a window would write its older values over these.
  announceSave(draft);
  return key;
}

function editDraft(
  key: string,
  before: Draft | undefined,
  posting: EditedPosting,
  current: Advert,
  changes: FormValues,
): SavedDraft {
  const fields = fieldsOfEdit(current, before?.fields ?? {});
  const baseline: PageBaseline = { ...before?.said };
  const atBoard = toFormValues(current);
  const typed = (id: FieldId) => isTyped(before?.fields[id], baseline[id], changes[id]);
  const isOwnPay = ownsPay(before?.fields ?? {}, typed);
  for (const { id } of FIELDS) {
    const value = changes[id];
    if (value === undefined) continue;
    if (typed(id) || (isOwnPay && isOfPay(id))) {
      baseline[id] ??= atBoard[id] ?? '';
      continue;
    }
    fields[id] = { value, source: 'recruiter' };
    baseline[id] = value;
  }
  const changedAt = before && Object.keys(changes).length === 0 ? before.changedAt : new Date().toISOString();
  return {
    page: key,
    fields,
    said: baseline,
    account: posting.account.id,
    ...(posting.company ? { company: posting.company } : {}),
    ...(before?.earlierTexts ? { earlierTexts: before.earlierTexts } : {}),
    changedAt,
    revision: crypto.randomUUID(),
    ...(hasEdits(fields) ? {} : { untouchedSince: changedAt }),
  };
}

/** @returns whether the recruiter's value is neither the page's present one nor one taken from it earlier */
function isTyped(
  field: DraftField | undefined,
  baseline: DraftField['value'] | undefined,
  now: DraftField['value'] | undefined,
): boolean {
  return isEdited(field) && ![baseline, now].some((value) => isSameData(field.value, value));
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
export async function discardSentEdit(sent: {
  posting: string;
  writtenAt: string;
  composedAt?: string | undefined;
}): Promise<void> {
  const key = editKey(sent.posting);
  const transaction = (await openDatabase()).transaction(['drafts', 'views'], 'readwrite');
  const drafts = transaction.objectStore('drafts');
  const draft: unknown = await drafts.get(key);
  const isSent = isValid(draft, draftSchema) && !isEditedSince(draft.changedAt, sent);
  await Promise.all([
    ...(isSent ? [drafts.delete(key), transaction.objectStore('views').delete(key)] : []),
    transaction.done,
  ]);
}
