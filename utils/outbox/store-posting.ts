import type { Profile } from '@/utils/board/profile';
import { freezeRequest } from '@/utils/board/wire';
import { committed } from '@/utils/database/commit';
import { openDatabase } from '@/utils/database/database';
import { isValid } from '@/utils/validation/is-valid';
import { scheduleAlarm } from './alarm';
import { type Posting, postingSchema, type Written, writePosting } from './posting';
import { ofAccount } from './posting-store';

/** Browsers wake nobody sooner. */
const SOONEST_WAKE_MS = 30_000;

/**
 * Writes an advert to the database as a posting, with exactly what is to be sent by the board's profile.
 * @param latestId the id of the page's latest posting through the account that the recruiter has seen
 * @returns undefined where another window posted the page in the meantime; then nothing is written
 * @throws what `storageFault` names
 */
export async function storePosting(
  { profile, ...pressed }: Omit<Written, 'frozen'> & { profile: Profile },
  latestId: string | undefined,
): Promise<Posting | undefined> {
  const written = writePosting({ ...pressed, frozen: freezeRequest(pressed.advert, profile) });
  // Whatever becomes of the popup from here on, the browser wakes the worker for what was written. Where it does not,
  // the popup still tells the worker itself, and the next one asks about what was left.
  scheduleAlarm(new Date(Date.now() + SOONEST_WAKE_MS)).catch(() => undefined);
  return (await insertPosting(written, latestId)) ? written.posting : undefined;
}

/**
 * Inserts a posting that is *written*, unless its page got another one through the same account since the recruiter
 * looked: of two windows that post the same page, one succeeds.
 * @param known the id of the page's latest posting through the account that the recruiter was told of
 * @returns whether it was inserted
 * @throws DOMException where the browser refuses storage or a posting has this id
 */
export async function insertPosting(
  { posting, advert }: ReturnType<typeof writePosting>,
  known?: string,
): Promise<boolean> {
  const database = await openDatabase();
  const transaction = database.transaction(['postings', 'adverts'], 'readwrite', { durability: 'strict' });
  const postings = transaction.objectStore('postings');
  const records: unknown[] = await postings.index('page').getAll(posting.page);
  const earlier = records.filter((record) => isValid(record, postingSchema));
  const fits = ofAccount(earlier, posting.account.id).at(-1)?.id === known;
  const adverts = transaction.objectStore('adverts');
  await committed(transaction, fits ? [postings.add(posting), adverts.add(advert)] : []);
  return fits;
}
