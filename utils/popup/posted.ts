import { batch } from '@preact/signals';
import { FIELD_IDS } from '@/utils/advert/fields';
import { storageFault } from '@/utils/database/fault';
import { NO_PAGE } from '@/utils/drafts/page-address';
import { ask } from '@/utils/messages';
import { findEarlier, isRunning } from '@/utils/outbox/earlier';
import { isFinished } from '@/utils/outbox/machine';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting, postingsOf } from '@/utils/outbox/store';
import type { Session } from './session';

/**
 * Takes over what was posted of the page through the account: the posting that the Post bar speaks of, and what was
 * posted before. Where the browser refuses storage, that is told.
 */
export async function takePostings(session: Session): Promise<void> {
  const page = session.page.value;
  const accountId = session.account.value?.id;
  if (!page || accountId === undefined) return;
  try {
    const latest = (await postingsOf(page, accountId)).at(-1);
    const posting = latest && !isFinished(latest.state) ? await takenUp(latest) : latest;
    // Another job's draft was opened in the meantime.
    if (session.page.value !== page) return;
    const told = posting && isToTell(session, posting) ? posting : undefined;
    batch(() => {
      session.latest.value = latest?.id;
      session.posting.value = told;
      session.postsAgain.value = false;
      // What is written over no page at all is one advert after the other: that one is done.
      if (page === NO_PAGE && posting?.state === 'accepted' && !told) session.fields.value = {};
      session.changedSince.value = told && isChangedSince(session, told) ? touched(session) : new Set();
    });
    await lookForEarlier(session);
  } catch (error) {
    session.storageFault.value = storageFault(error);
  }
}

/** Looks for earlier postings of what stands in the form now; where the browser refuses storage, that is told. */
export async function lookForEarlier(session: Session): Promise<void> {
  try {
    await look(session);
  } catch (error) {
    session.storageFault.value = storageFault(error);
  }
}

async function look(session: Session): Promise<void> {
  const page = session.page.value;
  const accountId = session.account.value?.id;
  if (!page || accountId === undefined || session.postsAgain.value) return;
  const { title, location, reference } = session.values.value;
  const known = { page: page === NO_PAGE ? '' : page, accountId, title, location, reference };
  const before = session.posting.value;
  const earlier = await findEarlier(known);
  // Another account or draft was chosen, or Post was pressed, in the meantime.
  if (session.page.value !== page) return;
  if (session.account.value?.id !== accountId || session.posting.value !== before) return;
  session.earlier.value = earlier;
}

/** Whether the Post bar should speak of what became of the page's latest posting. */
function isToTell(session: Session, posting: Posting): boolean {
  switch (posting.state) {
    case 'accepted':
      if (!isRunning(posting)) return false;
      return session.page.value !== NO_PAGE || isChangedSince(session, posting);
    case 'refused':
      // One that the recruiter has since worked on is no longer worth telling, nor is what a file says of one.
      return !posting.fromBackup && !isChangedSince(session, posting);
    default:
      return true;
  }
}

/** Whether the recruiter changed the draft after the posting reached its state. */
function isChangedSince({ changedAt }: Session, posting: Posting): boolean {
  return (changedAt.value ?? '') > (posting.moves.at(-1)?.at ?? '');
}

/** The fields that the recruiter touched. */
function touched(session: Session): ReadonlySet<(typeof FIELD_IDS)[number]> {
  return new Set(FIELD_IDS.filter((id) => session.fields.value[id]?.source === 'recruiter'));
}

/** What a stopped worker left is taken up by the one that this wakes. */
async function takenUp(posting: Posting): Promise<Posting | undefined> {
  await ask({ type: 'take-up' });
  return loadPosting(posting.id);
}
