import { openDatabase } from '@/utils/database/database';
import { isValid } from '@/utils/validation/is-valid';
import { dedupeKeyOf } from './dedupe-key';
import { type Posting, postingSchema } from './posting';
import { postingsIn } from './posting-store';

/** Where and by whom the question was asked that the board made an advert of. */
export interface AskedQuestion extends Pick<Posting, 'page' | 'title' | 'account'> {
  endpoint: string;
  outcome: NonNullable<Posting['outcome']>;
  /** ISO times. */
  askedAt: string;
  answeredAt: string;
}

/**
 * Stores an advert that the board made of a question, or may have made: as a posting whose text is not known.
 * @returns the stored posting
 * @throws DOMException if the browser refuses storage
 */
export async function insertMadeAdvert(asked: AskedQuestion): Promise<Posting> {
  const { page, title, account, endpoint, outcome, askedAt, answeredAt } = asked;
  const posting: Posting = {
    id: crypto.randomUUID(),
    page,
    writtenAt: askedAt,
    title,
    match: dedupeKeyOf({ title }),
    account,
    state: outcome.state,
    moves: [
      { state: 'written', at: askedAt },
      { state: 'sending', at: askedAt },
      { state: outcome.state, at: answeredAt },
    ],
    outcome,
    madeOfQuestion: endpoint,
  };
  const transaction = (await openDatabase()).transaction('postings', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.add(posting), transaction.done]);
  return posting;
}

/** What may be at the board. */
const MADE_STATES = ['accepted', 'unknown'] as const;

/**
 * @returns the board's id, if known, of what the board at this address made of a question; undefined if it made nothing,
 * or the recruiter let it end
 */
export async function madeAdvertAt(endpoint: string): Promise<{ jobId?: string } | undefined> {
  const all = (await Promise.all(MADE_STATES.map(postingsIn))).flat();
  const made = all.findLast(({ madeOfQuestion, letEnd }) => madeOfQuestion === endpoint && !letEnd);
  if (!made) return undefined;
  const jobId = made.outcome?.state === 'accepted' ? made.outcome.jobId : undefined;
  return jobId ? { jobId } : {};
}

/** The recruiter has removed at the board what it made of questions at this address. */
export async function letMadeAdvertsEnd(endpoint: string): Promise<void> {
  const transaction = (await openDatabase()).transaction('postings', 'readwrite', { durability: 'strict' });
  const byState = transaction.store.index('state');
  const records: unknown[][] = await Promise.all(MADE_STATES.map((state) => byState.getAll(state)));
  const made = records
    .flat()
    .filter((record) => isValid(record, postingSchema))
    .filter(({ madeOfQuestion }) => madeOfQuestion === endpoint);
  await Promise.all([
    ...made.map((posting) => transaction.store.put({ ...posting, letEnd: true })),
    transaction.done,
  ]);
}
