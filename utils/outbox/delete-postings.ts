import { openDatabase } from '@/utils/database/database';
import { isValid } from '@/utils/validation/is-valid';
import { type Posting, postingSchema } from './posting';
import { isFinished } from './transitions';

/** Deletes a finished posting and its text. */
export function deletePosting(id: string): Promise<boolean> {
  return deleteWhere(id, ({ state }) => isFinished(state));
}

/**
 * Deletes a posting that is still *written*.
 * @returns false if the worker already has it
 * @throws DOMException if the browser refuses storage
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

/** In one transaction. @returns how many were deleted */
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
