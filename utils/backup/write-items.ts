import type { IDBPTransaction } from 'idb';
import { committed } from '@/utils/database/commit';
import { openDatabase } from '@/utils/database/database';
import type { Damaged, Stores } from '@/utils/database/stores';
import { draftSchema } from '@/utils/drafts/draft';
import { fromBackup, hasSameValues, unusedName } from '@/utils/drafts/from-backup';
import { postingSchema } from '@/utils/outbox/posting';
import { isValid } from '@/utils/validation/is-valid';
import { RECORD_STORES } from './backup-format';
import type { Item } from './check-line';
import { toSafeJson } from './json-lines';
import { markAsRestored } from './restored';

export type RecordItem = Exclude<Item, { store: 'settings' }>;

const STORES = [...RECORD_STORES, 'damaged'] as const;

type Writing = IDBPTransaction<Stores, typeof STORES, 'readwrite'>;

interface Around {
  /** What was set aside already, by `keyOf`, so that it does not come twice. */
  known: Set<string>;
  /** ISO time at which the backup was written. */
  at: string;
  now: Date;
}

/** How many records of each kind came back. */
export interface Counts {
  drafts: number;
  /** Drafts that were put beside one that is here. */
  beside: number;
  postings: number;
  damaged: number;
}

/** @returns what a record that was set aside is known again by. */
export function keyOf({ store, record, at }: Damaged): string {
  return JSON.stringify([store, at, toSafeJson(record)]);
}

/**
 * Writes records of a backup in one transaction, each held against what is here at that very time.
 * @throws what `storageFault` names; then none of these was written
 */
export async function writeItems(items: readonly RecordItem[], around: Around): Promise<Counts> {
  // Worked out before: a transaction does not wait for anything else.
  const names = new Map<RecordItem, string>();
  for (const item of items) if (item.store === 'drafts') names.set(item, await unusedName(item.record));
  const transaction = (await openDatabase()).transaction(STORES, 'readwrite');
  const counts: Counts = { drafts: 0, beside: 0, postings: 0, damaged: 0 };
  const inTurn = async () => {
    for (const item of items) await writeItem(item, { transaction, counts, around, names });
  };
  await committed(transaction, [inTurn()]);
  return counts;
}

interface Work {
  transaction: Writing;
  counts: Counts;
  around: Around;
  /** The name that a draft gets where it is put beside the one that is here. */
  names: ReadonlyMap<RecordItem, string>;
}

async function writeItem(item: RecordItem, work: Work): Promise<void> {
  const { transaction, counts, around } = work;
  switch (item.store) {
    case 'drafts':
      return writeDraft(item, work);
    case 'views': {
      const views = transaction.objectStore('views');
      if ((await views.getKey(item.record.page)) === undefined) await views.put(item.record);
      return;
    }
    case 'postings': {
      const postings = transaction.objectStore('postings');
      const here: unknown = await postings.get(item.record.id);
      if (isValid(here, postingSchema)) return;
      if (here !== undefined) await aside({ store: 'postings', record: here }, work);
      await postings.put(markAsRestored(item.record, around.now));
      counts.postings += 1;
      return;
    }
    case 'adverts':
      return writeAdvert(item, work);
    case 'damaged':
      if (await quarantineItem(item.record, work)) counts.damaged += 1;
  }
}

/** What is here stays. A draft of the file that says something else is put beside it, as a copy that belongs to no page. */
async function writeDraft(item: Extract<Item, { store: 'drafts' }>, work: Work): Promise<void> {
  const drafts = work.transaction.objectStore('drafts');
  const restored = fromBackup(item.record);
  const here: unknown = await drafts.get(restored.page);
  if (!isValid(here, draftSchema)) {
    if (here !== undefined) await aside({ store: 'drafts', record: here }, work);
    await drafts.put(restored);
    work.counts.drafts += 1;
    return;
  }
  const name = work.names.get(item);
  if (name === undefined || hasSameValues(here, restored)) return;
  if ((await drafts.getKey(name)) !== undefined) return;
  await drafts.put({ ...restored, page: name });
  work.counts.beside += 1;
}

/** The text of a posting that came from a file, too. One that was pressed here is given no text that was not pressed on. */
async function writeAdvert(item: Extract<Item, { store: 'adverts' }>, work: Work): Promise<void> {
  const adverts = work.transaction.objectStore('adverts');
  const { id } = item.record;
  if ((await adverts.getKey(id)) !== undefined) return;
  const posting: unknown = await work.transaction.objectStore('postings').get(id);
  if (isValid(posting, postingSchema) && posting.fromBackup) await adverts.put(item.record);
  else await aside(item, work, work.around.at || work.around.now.toISOString());
}

async function aside(
  { store, record }: Pick<Damaged, 'store' | 'record'>,
  work: Work,
  at = work.around.now.toISOString(),
): Promise<void> {
  await quarantineItem({ store, record, at }, work);
}

/** @returns whether it was not known yet. */
async function quarantineItem(damaged: Damaged, { transaction, around }: Work): Promise<boolean> {
  const key = keyOf(damaged);
  if (around.known.has(key)) return false;
  around.known.add(key);
  await transaction.objectStore('damaged').add(damaged);
  return true;
}
