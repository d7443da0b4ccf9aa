import { batch } from '@preact/signals';
import { FIELD_IDS } from '@/utils/advert/fields';
import { storageFault } from '@/utils/database/fault';
import { NO_PAGE } from '@/utils/drafts/page-address';
import { request } from '@/utils/messages';
import { findDuplicates, isListed } from '@/utils/outbox/duplicates';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting, postingsOf } from '@/utils/outbox/posting-store';
import { isFinished } from '@/utils/outbox/transitions';
import type { Session } from './session';

/**
 * Takes over what was posted of the page through the account: the posting that the Post bar speaks of, and what was
 * posted before. Where the browser refuses storage, that is told.
 */
export async function loadPagePostings(session: Session): Promise<void> {
  const page = session.page.value;
  const accountId = session.account.value?.id;
  if (!page || accountId === undefined) return;
  try {
    const latest = (await postingsOf(page, accountId)).at(-1);
    const posting = latest && !isFinished(latest.state) ? await resumeInWorker(latest) : latest;
    // Another job's draft was opened in the meantime.
    if (session.page.value !== page) return;
    const shownPosting = posting && shouldShowOutcome(session, posting) ? posting : undefined;
    batch(() => {
      session.latestPostingId.value = latest?.id;
      session.posting.value = shownPosting;
      session.allowRepost.value = false;
      // What is written over no page at all is one advert after the other: that one is done.
      if (page === NO_PAGE && posting?.state === 'accepted' && !shownPosting) session.fields.value = {};
      session.fieldsEditedSincePosting.value =
        shownPosting && isEditedSincePosting(session, shownPosting) ? touched(session) : new Set();
    });
    await findDuplicatesOfForm(session);
  } catch (error) {
    session.storageFault.value = storageFault(error);
  }
}

/** Looks for earlier postings of what stands in the form now; where the browser refuses storage, that is told. */
export async function findDuplicatesOfForm(session: Session): Promise<void> {
  try {
    await updateDuplicates(session);
  } catch (error) {
    session.storageFault.value = storageFault(error);
  }
}

async function updateDuplicates(session: Session): Promise<void> {
  const page = session.page.value;
  const accountId = session.account.value?.id;
  if (!page || accountId === undefined || session.allowRepost.value) return;
  const { title, location, reference } = session.values.value;
  const known = { page: page === NO_PAGE ? '' : page, accountId, title, location, reference };
  const before = session.posting.value;
  const earlier = await findDuplicates(known);
  // Another account or draft was chosen, or Post was pressed, in the meantime.
  if (session.page.value !== page) return;
  if (session.account.value?.id !== accountId || session.posting.value !== before) return;
  session.duplicates.value = earlier;
}

/** Whether the Post bar should speak of what became of the page's latest posting. */
function shouldShowOutcome(session: Session, posting: Posting): boolean {
  switch (posting.state) {
    case 'accepted':
      if (!isListed(posting)) return false;
      return session.page.value !== NO_PAGE || isEditedSincePosting(session, posting);
    case 'refused':
      // One that the recruiter has since worked on is no longer worth telling, nor is what a file says of one.
      return !posting.fromBackup && !isEditedSincePosting(session, posting);
    default:
      return true;
  }
}

/** Whether the recruiter changed the draft after the posting reached its state. */
function isEditedSincePosting({ changedAt }: Session, posting: Posting): boolean {
  return (changedAt.value ?? '') > (posting.moves.at(-1)?.at ?? '');
}

/** The fields that the recruiter touched. */
function touched(session: Session): ReadonlySet<(typeof FIELD_IDS)[number]> {
  return new Set(FIELD_IDS.filter((id) => session.fields.value[id]?.source === 'recruiter'));
}

/** What a stopped worker left is taken up by the one that this wakes. */
async function resumeInWorker(posting: Posting): Promise<Posting | undefined> {
  await request({ type: 'resume-outbox' });
  return loadPosting(posting.id);
}
