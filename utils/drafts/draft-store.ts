import { committed } from '@/utils/database/commit';
import { openDatabase } from '@/utils/database/database';
import { quarantineRecord, validRecords } from '@/utils/database/quarantine';
import { withTimeout } from '@/utils/database/timeout';
import { isValid } from '@/utils/validation/is-valid';
import { type Draft, draftSchema, isSameSave } from './draft';

const DAYS_UNTOUCHED = 30;

/** A damaged record is quarantined and counts as none. @throws what `storageFault` names */
export async function loadDraft(key: string): Promise<Draft | undefined> {
  const database = await openDatabase();
  const record = await withTimeout(database.get('drafts', key));
  if (record === undefined || isValid(record, draftSchema)) return record;
  await quarantineRecord('drafts', record, draftSchema);
  return undefined;
}

/** @returns the drafts of all jobs at the address, latest change first. @throws what `storageFault` names */
export async function draftsAt(address: string): Promise<Draft[]> {
  const database = await openDatabase();
  const [own, further] = await Promise.all([
    loadDraft(address),
    // Keys of further jobs begin with the address and a space.
    withTimeout(database.getAll('drafts', IDBKeyRange.bound(`${address} `, `${address} \uffff`))),
  ]);
  const others = await validRecords('drafts', further, draftSchema);
  return [...(own ? [own] : []), ...others].sort(latestFirst);
}

function latestFirst(one: Draft, other: Draft): number {
  return one.changedAt > other.changedAt ? -1 : 1;
}

/** @returns the record that it replaced, unchecked @throws what `storageFault` names */
export async function saveDraft(draft: Draft): Promise<unknown> {
  const database = await openDatabase();
  const transaction = database.transaction('drafts', 'readwrite');
  const replaced: Promise<unknown> = transaction.store.get(draft.page);
  const written = transaction.store.put(draft);
  // Closing the popup aborts an open transaction.
  transaction.commit();
  await committed(transaction, [replaced, written]);
  return replaced;
}

/**
 * Writes the draft unless the stored one was changed since: what a reading or a suggestion fills in never replaces an edit
 * that it does not know.
 * @param known the stored draft as far as the caller knows; undefined where it knows of none
 * @returns whether it was written
 * @throws what `storageFault` names
 */
export async function saveUnlessChanged(draft: Draft, known: Draft | undefined): Promise<boolean> {
  const database = await openDatabase();
  const transaction = database.transaction('drafts', 'readwrite');
  const stored: unknown = await transaction.store.get(draft.page);
  const isChanged = isValid(stored, draftSchema) && !isSameSave(stored, known);
  await committed(transaction, isChanged ? [] : [transaction.store.put(draft)]);
  return !isChanged;
}

/** Latest change first. Damaged records are quarantined. */
export async function listDrafts(): Promise<Draft[]> {
  const records = await (await openDatabase()).getAll('drafts');
  const drafts = await validRecords('drafts', records, draftSchema);
  return drafts.sort(latestFirst);
}

/** @returns the deleted draft, which `saveDraft` can restore */
export async function discardDraft(key: string): Promise<Draft | undefined> {
  const database = await openDatabase();
  const transaction = database.transaction(['drafts', 'views'], 'readwrite');
  const record: unknown = await transaction.objectStore('drafts').get(key);
  await Promise.all([
    transaction.objectStore('drafts').delete(key),
    transaction.objectStore('views').delete(key),
    transaction.done,
  ]);
  return isValid(record, draftSchema) ? record : undefined;
}

/** Deletes unedited drafts read 30 days ago or earlier. @returns how many */
export async function deleteUneditedDrafts(): Promise<number> {
  const oldest = new Date(Date.now() - DAYS_UNTOUCHED * 24 * 60 * 60_000).toISOString();
  const database = await openDatabase();
  const transaction = database.transaction(['drafts', 'views'], 'readwrite');
  const drafts = transaction.objectStore('drafts');
  const old = await drafts.index('untouchedSince').getAllKeys(IDBKeyRange.upperBound(oldest));
  const views = transaction.objectStore('views');
  const [all, left] = await Promise.all([drafts.getAllKeys(), views.getAllKeys()]);
  const stay = new Set(all.filter((key) => !old.includes(key)));
  await Promise.all([
    ...old.map((key) => drafts.delete(key)),
    ...left.filter((key) => !stay.has(key)).map((key) => views.delete(key)),
    transaction.done,
  ]);
  return old.length;
}
