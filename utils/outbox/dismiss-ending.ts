import { openDatabase } from '@/utils/database/database';
import { isValid } from '@/utils/validation/is-valid';
import { postingSchema } from './posting';

/** Remembers that the recruiter lets an advert end, so that it is not asked about again. */
export async function dismissEnding(id: string): Promise<void> {
  const transaction = (await openDatabase()).transaction('postings', 'readwrite');
  const record: unknown = await transaction.store.get(id);
  const written = isValid(record, postingSchema) ? [transaction.store.put({ ...record, letEnd: true })] : [];
  await Promise.all([...written, transaction.done]);
}
