import { openDatabase } from '@/utils/database/database';
import { isValid } from '@/utils/validation/is-valid';
import { postingSchema } from './posting';

/**
 * Deletes a posting that is still *written*.
 * @returns false if the worker already has it
 * @throws DOMException if the browser refuses storage
 */
export async function withdrawPosting(id: string): Promise<boolean> {
  const database = await openDatabase();
  const transaction = database.transaction(['postings', 'adverts'], 'readwrite', { durability: 'strict' });
  const record: unknown = await transaction.objectStore('postings').get(id);
  const isWritten = isValid(record, postingSchema) && record.state === 'written';
  const deletions = isWritten
    ? [transaction.objectStore('postings').delete(id), transaction.objectStore('adverts').delete(id)]
    : [];
  await Promise.all([...deletions, transaction.done]);
  return isWritten;
}
