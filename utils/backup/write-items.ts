import type { IDBPTransaction } from 'idb';
import { is } from 'superstruct';
import { committed } from '@/utils/database/commit';
import { openDatabase } from '@/utils/database/database';
import type { Damaged, Stores } from '@/utils/database/stores';
import { draftSchema } from '@/utils/drafts/draft';
import { isUnsent } from '@/utils/outbox/machine';
import { postingSchema } from '@/utils/outbox/posting';
import type { Item } from './check-line';
import { RECORD_STORES } from './format';
import { plain } from './json';
import { asRestored } from './restored';

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
  postings: number;
  damaged: number;
}

/** @returns what a record that was set aside is known again by. */
export function keyOf({ store, record, at }: Damaged): string {
  return JSON.stringify([store, at, plain(record)]);
}

/**
 * Writes records of a backup in one transaction, each held against what is here at that very time.
 * @throws what `storageFault` names; then none of these was written
 */
export async function writeItems(items: readonly RecordItem[], around: Around): Promise<Counts> {
  const transaction = (await openDatabase()).transaction(STORES, 'readwrite');
  const counts: Counts = { drafts: 0, postings: 0, damaged: 0 };
  const inTurn = async () => {
    for (const item of items) await writeItem(item, { transaction, counts, around });
  };
  await committed(transaction, [inTurn()]);
  return counts;
}

interface Work {
  transaction: Writing;
  counts: Counts;
  around: Around;
}

async function writeItem(item: RecordItem, work: Work): Promise<void> {
  const { transaction, counts, around } = work;
  switch (item.store) {
    case 'drafts': {
      const drafts = transaction.objectStore('drafts');
      const here: unknown = await drafts.get(item.record.page);
      if (is(here, draftSchema)) {
        if (here.changedAt >= item.record.changedAt) return;
      } else if (here !== undefined) await aside({ store: 'drafts', record: here }, work);
      await drafts.put(item.record);
      counts.drafts += 1;
      return;
    }
    case 'views': {
      const views = transaction.objectStore('views');
      if ((await views.getKey(item.record.page)) === undefined) await views.put(item.record);
      return;
    }
    case 'postings': {
      const postings = transaction.objectStore('postings');
      const here: unknown = await postings.get(item.record.id);
      if (is(here, postingSchema)) return;
      if (here !== undefined) await aside({ store: 'postings', record: here }, work);
      await postings.put(asRestored(item.record, around.now));
      counts.postings += 1;
      return;
    }
    case 'adverts':
      return writeAdvert(item, work);
    case 'damaged':
      if (await keepAside(item.record, work)) counts.damaged += 1;
  }
}

/** The text of a posting that is here without it; never of one that could be sent by itself. */
async function writeAdvert(item: Extract<Item, { store: 'adverts' }>, work: Work): Promise<void> {
  const adverts = work.transaction.objectStore('adverts');
  const { id } = item.record;
  if ((await adverts.getKey(id)) !== undefined) return;
  const posting: unknown = await work.transaction.objectStore('postings').get(id);
  if (!is(posting, postingSchema)) await aside(item, work, work.around.at);
  else if (!isUnsent(posting.state)) await adverts.put(item.record);
}

async function aside(
  { store, record }: Pick<Damaged, 'store' | 'record'>,
  work: Work,
  at = work.around.now.toISOString(),
): Promise<void> {
  await keepAside({ store, record, at }, work);
}

/** @returns whether it was not known yet. */
async function keepAside(damaged: Damaged, { transaction, around }: Work): Promise<boolean> {
  const key = keyOf(damaged);
  if (around.known.has(key)) return false;
  around.known.add(key);
  await transaction.objectStore('damaged').add(damaged);
  return true;
}
