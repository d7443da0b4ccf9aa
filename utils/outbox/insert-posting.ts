import type { Profile } from '@/utils/board/profile';
import { freezeRequest } from '@/utils/board/wire';
import { committed } from '@/utils/database/commit';
import { openDatabase } from '@/utils/database/database';
import { isValid } from '@/utils/validation/is-valid';
import { wakeSoon } from './alarm';
import { newPosting, type Written } from './new-posting';
import { type Posting, postingSchema, type StoredAdvert, storedAdvertSchema } from './posting';
import { ofAccount } from './posting-store';
import { timeAfterLike } from './time-after-like';
import { isUnsent } from './transitions';

/**
 * @param latestId the latest posting that the recruiter has seen for this page and account
 * @param dismissed ids of postings that the recruiter has chosen to post again
 * @returns undefined if another window has posted the page or the reference since; then nothing is written
 * @throws see `storageFault`
 */
export async function storePosting(
  { profile, ...pressed }: Omit<Written, 'frozen'> & { profile: Profile },
  latestId: string | undefined,
  dismissed?: ReadonlySet<string>,
): Promise<Posting | undefined> {
  const written = newPosting({ ...pressed, frozen: freezeRequest(pressed.advert, profile) });
  wakeSoon(written.posting.id);
  return (await insertPosting(written, latestId, dismissed)) ? written.posting : undefined;
}

/**
 * Inserts a *written* posting, unless the page has a newer one, or one with its reference is about to be sent, so that only
 * one window succeeds. Its time is made to be after that of all postings like it.
 * @param known the latest posting that the recruiter has seen
 * @param dismissed ids of others that the recruiter has seen, wherever they are from
 * @returns whether it was inserted
 * @throws DOMException if the browser refuses storage or the id exists
 */
export async function insertPosting(
  { posting, advert }: ReturnType<typeof newPosting>,
  known?: string,
  dismissed: ReadonlySet<string> = new Set(),
): Promise<boolean> {
  const database = await openDatabase();
  const transaction = database.transaction(['postings', 'adverts'], 'readwrite', { durability: 'strict' });
  const postings = transaction.objectStore('postings');
  const records: unknown[] = await postings.index('page').getAll(posting.page);
  const earlier = records.filter((record) => isValid(record, postingSchema));
  const ofSame = ofAccount(earlier, posting.account.id);
  const { reference } = posting.match;
  const byReference: unknown[] =
    reference === undefined ? [] : await postings.index('reference').getAll(reference);
  const isUnseen = (one: unknown) => isOnItsWay(one, posting) && !dismissed.has(one.id);
  const fits = ofSame.at(-1)?.id === known && !byReference.some(isUnseen);
  const adverts = transaction.objectStore('adverts');
  const stored = {
    ...posting,
    ...predecessorOf(posting, ofSame),
    writtenAt: await timeAfterLike(postings, posting, earlier),
  };
  const before: unknown = stored.predecessor ? await adverts.get(stored.predecessor) : undefined;
  const storedAdvert = { ...pageOf(before), ...advert };
  await committed(transaction, fits ? [postings.add(stored), adverts.add(storedAdvert)] : []);
  return fits;
}

/** A duplicate that the recruiter was not asked about was posted by another window in the meantime. */
function isOnItsWay(record: unknown, { page, account }: Posting): record is Posting {
  return (
    isValid(record, postingSchema) &&
    record.page !== page &&
    record.account.id === account.id &&
    (isUnsent(record.state) || record.state === 'sending')
  );
}

/** An advert that is made from a copy has no page of its own to compare later. */
function pageOf(before: unknown): Pick<StoredAdvert, 'page'> {
  const values = isValid(before, storedAdvertSchema) ? before.page?.values : undefined;
  return values ? { page: { values } } : {};
}

/** Posted anew from the same page. Adverts without a page share a key, so that the vacancy has to be the same, too. */
function predecessorOf(
  { predecessor, match }: Posting,
  earlier: readonly Posting[],
): Pick<Posting, 'predecessor'> {
  const repeated =
    predecessor ??
    earlier.findLast(
      (one) =>
        one.state === 'accepted' &&
        (one.match.vacancy === match.vacancy ||
          (match.reference !== undefined && one.match.reference === match.reference)),
    )?.id;
  return repeated === undefined ? {} : { predecessor: repeated };
}
