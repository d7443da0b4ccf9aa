import { openDatabase } from '@/utils/database/database';
import { isValid } from '@/utils/validation/is-valid';
import type { PageRecord } from './page-record';
import { storedAdvertSchema } from './posting';

/** Changes what is known of a posting's page in one transaction. Ignored where its advert is missing or damaged. */
export async function updatePageRecord(
  postingId: string,
  update: (record: PageRecord | undefined) => PageRecord,
): Promise<void> {
  const transaction = (await openDatabase()).transaction('adverts', 'readwrite');
  const stored: unknown = await transaction.store.get(postingId);
  const written = isValid(stored, storedAdvertSchema)
    ? [transaction.store.put({ ...stored, page: update(stored.page) })]
    : [];
  await Promise.all([...written, transaction.done]);
}
