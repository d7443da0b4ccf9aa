import type { IDBPTransaction } from 'idb';
import { listQuarantined } from '@/utils/database/quarantine';
import type { Damaged, StoreName, Stores } from '@/utils/database/stores';
import { isValid } from '@/utils/validation/is-valid';
import { damagedSchema } from './damaged-entry';
import { toSafeJson } from './json-lines';

/** @returns false if it was in quarantine already */
export type QuarantineOnce = (
  transaction: IDBPTransaction<Stores, (StoreName | 'damaged')[], 'readwrite'>,
  damaged: Damaged,
) => Promise<boolean>;

/** Quarantines each record only once. @throws see `storageFault` */
export async function createQuarantineOnce(): Promise<QuarantineOnce> {
  const entries = (await listQuarantined()).filter((entry) => isValid(entry, damagedSchema));
  const known = new Set(entries.map(damagedKey));
  return async (transaction, damaged) => {
    const key = damagedKey(damaged);
    if (known.has(key)) return false;
    known.add(key);
    await transaction.objectStore('damaged').add(damaged);
    return true;
  };
}

function damagedKey({ store, record, at }: Damaged): string {
  return JSON.stringify([store, at, toSafeJson(record)]);
}
