import { timeAfter } from '@/utils/advert/time-after';
import { openDatabase } from '@/utils/database/database';
import { quarantineRecord, validRecords } from '@/utils/database/quarantine';
import { isValid } from '@/utils/validation/is-valid';
import { type Change, changeSchema } from './change';
import { currentAdvert } from './current-advert';
import { type Move, moveRecord } from './move-record';
import { oldestFirst } from './order';
import { type Posting, postingSchema, storedAdvertSchema } from './posting';
import { postingAfterChange } from './posting-after-change';
import { canMove, isFinished, type PostingState } from './transitions';

/** @returns undefined if it is missing or quarantined */
export async function loadChange(id: string): Promise<Change | undefined> {
  const record: unknown = await (await openDatabase()).get('changes', id);
  if (record === undefined || isValid(record, changeSchema)) return record;
  await quarantineRecord('changes', record, changeSchema);
  return undefined;
}

/** @returns oldest first */
export async function changesOf(postingId: string): Promise<Change[]> {
  const records = await (await openDatabase()).getAllFromIndex('changes', 'posting', postingId);
  return (await validRecords('changes', records, changeSchema)).sort(oldestFirst);
}

/** @returns oldest first */
export async function changesIn(state: PostingState): Promise<Change[]> {
  const records = await (await openDatabase()).getAllFromIndex('changes', 'state', state);
  return (await validRecords('changes', records, changeSchema)).sort(oldestFirst);
}

/**
 * Inserts a *written* change, if its posting is still in the version that it changes and has no other open one, so that
 * only one window succeeds. Its time is made to be after that of the posting's earlier changes.
 * @returns whether it was inserted
 * @throws DOMException if the browser refuses storage
 */
export async function insertChange(change: Change): Promise<boolean> {
  const database = await openDatabase();
  const transaction = database.transaction(['postings', 'changes'], 'readwrite', { durability: 'strict' });
  const changes = transaction.objectStore('changes');
  const posting: unknown = await transaction.objectStore('postings').get(change.posting);
  const others: unknown[] = await changes.index('posting').getAll(change.posting);
  const earlier = others.filter((other) => isValid(other, changeSchema));
  const writtenAt = timeAfter(
    earlier.map((other) => other.writtenAt),
    new Date(change.writtenAt),
  );
  const fits =
    isValid(posting, postingSchema) &&
    posting.outcome?.state === 'accepted' &&
    posting.outcome.jobId === change.job.id &&
    posting.outcome.etag === change.job.etag &&
    earlier.length === others.length &&
    earlier.every(({ state }) => isFinished(state));
  await Promise.all([...(fits ? [changes.add({ ...change, writtenAt })] : []), transaction.done]);
  return fits;
}

/**
 * Compare-and-set, so that only one caller succeeds. In the same transaction the account's pause is set, and an accepted
 * change gives its posting the new version and values. For the worker only.
 * @returns undefined if its state was not `from`
 * @throws RangeError for an invalid transition, DOMException if the browser refuses storage
 */
export async function moveChange(
  id: string,
  from: PostingState,
  to: Move<Change>,
  now: Date = new Date(),
): Promise<Change | undefined> {
  if (!canMove(from, to.state)) throw new RangeError(`No change goes from ${from} to ${to.state}`);
  const database = await openDatabase();
  const stores = ['changes', 'postings', 'adverts', 'pauses'] as const;
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const changes = transaction.objectStore('changes');
  const record: unknown = await changes.get(id);
  if (!isValid(record, changeSchema) || record.state !== from) {
    await transaction.done;
    return undefined;
  }
  const moved = await moveRecord(record, to, transaction.objectStore('pauses'), now);
  const postings = transaction.objectStore('postings');
  const [posting, stored, others]: unknown[] = await Promise.all([
    postings.get(record.posting),
    transaction.objectStore('adverts').get(record.posting),
    changes.index('posting').getAll(record.posting),
  ]);
  const after = afterMove(posting, stored, [...(Array.isArray(others) ? others : []), moved]);
  await Promise.all([changes.put(moved), ...(after ? [postings.put(after)] : []), transaction.done]);
  return moved;
}

/** @param records its changes, the moved one last */
function afterMove(posting: unknown, stored: unknown, records: readonly unknown[]): Posting | undefined {
  const changes = records.filter((record) => isValid(record, changeSchema));
  const moved = changes.at(-1);
  if (!moved || !isValid(posting, postingSchema) || !isValid(stored, storedAdvertSchema)) return undefined;
  return postingAfterChange(posting, moved, currentAdvert(stored.advert, changes));
}
