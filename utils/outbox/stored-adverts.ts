import { openDatabase } from '@/utils/database/database';
import { isValid } from '@/utils/validation/is-valid';
import { type StoredAdvert, storedAdvertSchema } from './posting';

/** @returns valid texts by posting id */
export async function readStoredAdverts(ids: readonly string[]): Promise<Map<string, StoredAdvert>> {
  const { store } = (await openDatabase()).transaction('adverts');
  const records: unknown[] = await Promise.all(ids.map((id) => store.get(id)));
  return new Map(
    records.filter((record) => isValid(record, storedAdvertSchema)).map((record) => [record.id, record]),
  );
}
