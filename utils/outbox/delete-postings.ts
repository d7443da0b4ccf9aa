import type { IDBPTransaction } from 'idb';
import { openDatabase } from '@/utils/database/database';
import type { Stores } from '@/utils/database/stores';
import { isValid } from '@/utils/validation/is-valid';
import { changeSchema } from './change';
import { postingSchema } from './posting';
import { isFinished } from './transitions';

const STORES = ['postings', 'adverts', 'changes'] as const;

type Transaction = IDBPTransaction<Stores, typeof STORES, 'readwrite'>;

/** Deletes a finished posting with its text and changes, unless one of these is unfinished. */
export async function deletePosting(id: string): Promise<boolean> {
  const database = await openDatabase();
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  const record: unknown = await transaction.objectStore('postings').get(id);
  const isDone = isValid(record, postingSchema) && isFinished(record.state);
  const isDeleted = isDone && (await deleteUnlessChanging(transaction, id));
  await transaction.done;
  return isDeleted;
}

/** In one transaction. @returns the ids of those that were deleted */
export async function deleteFinished(): Promise<string[]> {
  const database = await openDatabase();
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  const byState = transaction.objectStore('postings').index('state');
  const ids = (await Promise.all([byState.getAllKeys('accepted'), byState.getAllKeys('refused')])).flat();
  const deleted = await Promise.all(ids.map((id) => deleteUnlessChanging(transaction, id)));
  await transaction.done;
  return ids.filter((_, index) => deleted[index]);
}

/** @returns false where a change of the posting is unfinished */
async function deleteUnlessChanging(transaction: Transaction, id: string): Promise<boolean> {
  const changes = transaction.objectStore('changes');
  const [records, keys] = await Promise.all([
    changes.index('posting').getAll(id),
    changes.index('posting').getAllKeys(id),
  ]);
  if (records.some((record) => isValid(record, changeSchema) && !isFinished(record.state))) return false;
  await Promise.all([
    transaction.objectStore('postings').delete(id),
    transaction.objectStore('adverts').delete(id),
    ...keys.map((key) => changes.delete(key)),
  ]);
  return true;
}
