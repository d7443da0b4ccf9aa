import { batch } from '@preact/signals';
import type { Advert } from '@/utils/advert/advert';
import { freezeRequest } from '@/utils/board/wire';
import { storageFault } from '@/utils/database/fault';
import { isCopy, NO_PAGE } from '@/utils/drafts/page-address';
import { onPostingMoved, request } from '@/utils/messages';
import { scheduleAlarm } from '@/utils/outbox/alarm';
import { type Posting, writePosting } from '@/utils/outbox/posting';
import { insertPosting, loadPosting } from '@/utils/outbox/posting-store';
import { isFinished, isUnsent } from '@/utils/outbox/transitions';
import { rememberAccount } from '@/utils/settings/accounts';
import { composeAdvert } from './compose';
import { tidyAll } from './edit';
import { loadPagePostings } from './page-postings';
import type { Session } from './session';

/** What pressing Post led to, for the form to go on from. */
export type PublishResult = 'issues' | 'no-account' | 'not-saved' | 'submitted' | 'held' | 'busy';

/**
 * Posts the advert: rules first; then the posting is written to the database; then the page is looked at once more;
 * only then is the worker told. Pressing again while that goes on does nothing, nor does it while an earlier posting of the same advert is on the board or may
 * be: that one is settled or set aside first.
 */
export async function publish(session: Session): Promise<PublishResult> {
  const before = session.posting.value?.state;
  if (session.isSubmitting.value || (before !== undefined && before !== 'refused')) return 'busy';
  if (session.duplicates.value.exact && !session.allowRepost.value) return 'busy';
  if (session.pageMismatch.value) return 'busy';
  session.isSubmitting.value = true;
  try {
    return await write(session);
  } finally {
    session.isSubmitting.value = false;
  }
}

async function write(session: Session): Promise<PublishResult> {
  await tidyAll(session);
  session.submitAttempted.value = true;
  const composed = composeAdvert(session);
  if ('issues' in composed) return 'issues';
  const account = session.account.value;
  if (!account) return 'no-account';
  const page = session.page.value ?? NO_PAGE;
  const written = writePosting({
    page,
    advert: composed.advert,
    company: session.company.value,
    account,
    frozen: freezeRequest(composed.advert, session.profile.value),
  });
  const { posting } = written;
  // Whatever becomes of this popup from here on, the browser wakes the worker for what was written. Where it does not,
  // this popup still tells the worker itself, and the next one asks about what was left.
  scheduleAlarm(new Date(Date.now() + SOONEST_WAKE_MS)).catch(() => undefined);
  try {
    if (!(await insertPosting(written, session.latestPostingId.value))) {
      // Another window posted this page in the meantime: what became of that comes first.
      await loadPagePostings(session);
      return 'busy';
    }
  } catch (error) {
    session.storageFault.value = storageFault(error);
    return 'not-saved';
  }
  // Written first: reading the page takes a moment, in which the recruiter may close this popup.
  const { withdrawIfPageChanged } = await import('./check-page');
  if (await withdrawIfPageChanged(session, posting.id)) return 'held';
  rememberChosenCoreskill(session, composed.advert);
  batch(() => {
    session.posting.value = posting;
    session.latestPostingId.value = posting.id;
    session.fieldsEditedSincePosting.value = new Set();
  });
  await handOver(session, posting.id);
  return 'submitted';
}

/** Browsers wake nobody sooner. */
const SOONEST_WAKE_MS = 30_000;

/** Keeps what was chosen, for later suggestions. Posting neither waits for that nor fails with it. */
function rememberChosenCoreskill(session: Session, { title, coreskill, specialisms = [] }: Advert): void {
  const company = session.company.value;
  import('@/utils/settings/choices')
    .then(({ rememberChoice }) => rememberChoice({ company, title, coreskill, specialisms }))
    .catch(() => undefined);
}

const MOST_TRIES = 2;

function isSettled(posting: Posting | undefined): boolean {
  return posting !== undefined && posting.state !== 'sending' && !isUnsent(posting.state);
}

/** Tells the worker of a posting that is written, and takes over what became of it. */
export async function handOver(session: Session, postingId: string): Promise<void> {
  session.isAwaitingWorker.value = true;
  let posting: Posting | undefined;
  try {
    // A worker that the browser stopped in between is told once more: it sends only what was never sent, and calls what
    // was being sent unknown.
    for (let tries = 0; tries < MOST_TRIES && !posting; tries += 1) {
      const isDone = await request({ type: 'post', postingId });
      const now = await loadPosting(postingId);
      if (isDone || tries === MOST_TRIES - 1 || isSettled(now)) posting = now;
    }
  } finally {
    batch(() => {
      session.isAwaitingWorker.value = false;
      if (posting) session.posting.value = posting;
    });
  }
  const page = session.page.value;
  // A copy belongs to no careers site.
  if (posting?.state === 'accepted' && page && !isCopy(page)) {
    await rememberAccount(new URL(page).host, posting.account.id);
  }
}

/**
 * Posts anew what was written but never got on its way: the old posting is given up first, so that only one can go out.
 */
export async function replaceUnsent(session: Session, postingId: string): Promise<PublishResult> {
  await request({ type: 'cancel-posting', postingId });
  const posting = await loadPosting(postingId);
  session.posting.value = posting;
  return posting?.state === 'refused' ? publish(session) : 'busy';
}

/** Post was held because the page shows something else by now; the recruiter posts what stands in the form all the same. */
export function publishAnyway(session: Session): Promise<PublishResult> {
  acceptPageMismatch(session);
  return publish(session);
}

/** Calls back what was certainly not sent. */
export async function cancelPosting(session: Session, postingId: string): Promise<void> {
  await request({ type: 'cancel-posting', postingId });
  session.posting.value = await loadPosting(postingId);
}

/** The recruiter is done with what the Post bar says, or was told at the top, and may post once more. */
export function dismissOutcome(session: Session): void {
  batch(() => {
    session.posting.value = undefined;
    session.allowRepost.value = true;
    session.submitAttempted.value = false;
  });
}

/** Where no news comes, it is looked at this often: the worker that had it may have been stopped. */
const LOOK_EVERY_MS = 5_000;

/** Follows the posting of the Post bar while the worker moves it, until the signal ends it. */
export function followPosting(session: Session, signal: AbortSignal): void {
  const look = async (postingId: string) => {
    const posting = await loadPosting(postingId);
    if (session.posting.peek()?.id === postingId) session.posting.value = posting;
  };
  onPostingMoved((postingId) => {
    if (session.posting.peek()?.id !== postingId) return false;
    look(postingId);
    return true;
  }, signal);
  const timer = setInterval(async () => {
    const posting = session.posting.peek();
    if (!posting || isFinished(posting.state) || posting.state === 'unknown') return;
    await request({ type: 'resume-outbox' });
    await look(posting.id);
  }, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** The recruiter was told what the page shows instead: Post goes by what stands in the form. */
export function acceptPageMismatch(session: Session): void {
  const held = session.pageMismatch.value;
  session.pageMismatch.value = undefined;
  if (held) session.currentPage.value = held;
}
