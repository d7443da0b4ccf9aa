import { openDatabase } from '@/utils/database/database';
import { isValid } from '@/utils/validation/is-valid';
import { type Posting, postingSchema } from './posting';
import { isFinished } from './transitions';

/**
 * Deletes a posting that is finished, with what it sent. What is in the outbox stays: it is settled or called back first.
 * @returns whether it was deleted
 */
export function deletePosting(id: string): Promise<boolean> {
  return deleteWhere(id, ({ state }) => isFinished(state));
}

/**
 * Deletes a posting that is still *written*, with what it would have sent, as if Post had not been pressed.
 * @returns whether it was: false where the worker already has it
 * @throws DOMException where the browser refuses storage
 */
export function withdrawPosting(id: string): Promise<boolean> {
  return deleteWhere(id, ({ state }) => state === 'written');
}

async function deleteWhere(id: string, mayDelete: (posting: Posting) => boolean): Promise<boolean> {
  const database = await openDatabase();
  const transaction = database.transaction(['postings', 'adverts'], 'readwrite', { durability: 'strict' });
  const record: unknown = await transaction.objectStore('postings').get(id);
  const may = isValid(record, postingSchema) && mayDelete(record);
  const deleted = may
    ? [transaction.objectStore('postings').delete(id), transaction.objectStore('adverts').delete(id)]
    : [];
  await Promise.all([...deleted, transaction.done]);
  return may;
}

/**
 * Deletes every posting that is finished, with what it sent, in one transaction. What is in the outbox stays.
 * @returns how many were deleted
 */
export async function deleteFinished(): Promise<number> {
  const database = await openDatabase();
  const transaction = database.transaction(['postings', 'adverts'], 'readwrite');
  const postings = transaction.objectStore('postings');
  const adverts = transaction.objectStore('adverts');
  const byState = postings.index('state');
  const ids = (await Promise.all([byState.getAllKeys('accepted'), byState.getAllKeys('refused')])).flat();
  await Promise.all(ids.flatMap((id) => [postings.delete(id), adverts.delete(id)]));
  await transaction.done;
  return ids.length;
}
