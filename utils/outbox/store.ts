import { is } from 'superstruct';
import { keepDamaged, openDatabase } from '@/utils/database/database';
import { type Posting, type PostingState, postingSchema } from './posting';

/**
 * Inserts a posting that is *written*.
 * @throws DOMException where the browser refuses storage or a posting has this id
 */
export async function insertPosting(posting: Posting): Promise<void> {
  const database = await openDatabase();
  await database.add('postings', posting);
}

/** @returns the posting, or undefined. A record that fails its check is set aside and counts as none. */
export async function loadPosting(id: string): Promise<Posting | undefined> {
  const database = await openDatabase();
  const record = await database.get('postings', id);
  if (record === undefined || is(record, postingSchema)) return record;
  await keepDamaged('postings', record);
  await database.delete('postings', id);
  return undefined;
}

/** @returns the page's latest posting, or undefined. */
export async function latestPosting(page: string): Promise<Posting | undefined> {
  const database = await openDatabase();
  const records = await database.getAllFromIndex('postings', 'page', page);
  return records
    .filter((record) => is(record, postingSchema))
    .sort((one, other) => writtenAt(one).localeCompare(writtenAt(other)))
    .at(-1);
}

/** @returns the postings in a state. */
export async function postingsIn(state: PostingState): Promise<Posting[]> {
  const database = await openDatabase();
  const records = await database.getAllFromIndex('postings', 'state', state);
  return records.filter((record) => is(record, postingSchema));
}

/**
 * Moves a posting from one state to another by compare-and-set in one transaction: of two that try, one succeeds.
 * Only the worker calls this.
 * @returns the moved posting, or undefined where it was not in the state `from`
 */
export async function movePosting(
  id: string,
  from: PostingState,
  to: Pick<Posting, 'state' | 'outcome'>,
  now: Date = new Date(),
): Promise<Posting | undefined> {
  const database = await openDatabase();
  const transaction = database.transaction('postings', 'readwrite', { durability: 'strict' });
  const record = await transaction.store.get(id);
  let moved: Posting | undefined;
  if (is(record, postingSchema) && record.state === from) {
    moved = { ...record, ...to, moves: [...record.moves, { state: to.state, at: now.toISOString() }] };
    await transaction.store.put(moved);
  }
  await transaction.done;
  return moved;
}

function writtenAt(posting: Posting): string {
  return posting.moves[0]?.at ?? '';
}
