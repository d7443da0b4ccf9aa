import { batch } from '@preact/signals';
import type { Advert } from '@/utils/advert/advert';
import { freezeRequest } from '@/utils/board/wire';
import { storageFault } from '@/utils/database/fault';
import { isCopy, NO_PAGE } from '@/utils/drafts/page-address';
import { ask, onMove } from '@/utils/messages';
import { isFinished, isUnsent } from '@/utils/outbox/machine';
import { type Posting, writePosting } from '@/utils/outbox/posting';
import { insertPosting, loadPosting } from '@/utils/outbox/store';
import { wakeAt } from '@/utils/outbox/wake';
import { rememberAccount } from '@/utils/settings/accounts';
import { composeAdvert } from './compose';
import { tidyAll } from './edit';
import { takePostings } from './posted';
import type { Session } from './session';

/** What pressing Post led to, for the form to go on from. */
export type Pressed = 'issues' | 'no-account' | 'not-kept' | 'handed-over' | 'held' | 'busy';

/**
 * Posts the advert: rules first; then the posting is written to the database; then the page is looked at once more;
 * only then is the worker told. Pressing again while that goes on does nothing, nor does it while an earlier posting of the same advert is on the board or may
 * be: that one is settled or set aside first.
 */
export async function publish(session: Session): Promise<Pressed> {
  const before = session.posting.value?.state;
  if (session.pressing.value || (before !== undefined && before !== 'refused')) return 'busy';
  if (session.earlier.value.same && !session.postsAgain.value) return 'busy';
  if (session.heldFor.value) return 'busy';
  session.pressing.value = true;
  try {
    return await write(session);
  } finally {
    session.pressing.value = false;
  }
}

async function write(session: Session): Promise<Pressed> {
  await tidyAll(session);
  session.pressed.value = true;
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
  wakeAt(new Date(Date.now() + SOONEST_WAKE_MS)).catch(() => undefined);
  try {
    if (!(await insertPosting(written, session.latest.value))) {
      // Another window posted this page in the meantime: what became of that comes first.
      await takePostings(session);
      return 'busy';
    }
  } catch (error) {
    session.storageFault.value = storageFault(error);
    return 'not-kept';
  }
  // Written first: reading the page takes a moment, in which the recruiter may close this popup.
  const { isHeld } = await import('./check-page');
  if (await isHeld(session, posting.id)) return 'held';
  learn(session, composed.advert);
  batch(() => {
    session.posting.value = posting;
    session.latest.value = posting.id;
    session.changedSince.value = new Set();
  });
  await handOver(session, posting.id);
  return 'handed-over';
}

/** Browsers wake nobody sooner. */
const SOONEST_WAKE_MS = 30_000;

/** Keeps what was chosen, for later suggestions. Posting neither waits for that nor fails with it. */
function learn(session: Session, { title, coreskill, specialisms = [] }: Advert): void {
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
  session.handingOver.value = true;
  let posting: Posting | undefined;
  try {
    // A worker that the browser stopped in between is told once more: it sends only what was never sent, and calls what
    // was being sent unknown.
    for (let tries = 0; tries < MOST_TRIES && !posting; tries += 1) {
      const isDone = await ask({ type: 'post', postingId });
      const now = await loadPosting(postingId);
      if (isDone || tries === MOST_TRIES - 1 || isSettled(now)) posting = now;
    }
  } finally {
    batch(() => {
      session.handingOver.value = false;
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
export async function publishAnew(session: Session, postingId: string): Promise<Pressed> {
  await ask({ type: 'call-back', postingId });
  const posting = await loadPosting(postingId);
  session.posting.value = posting;
  return posting?.state === 'refused' ? publish(session) : 'busy';
}

/** Post was held because the page shows something else by now; the recruiter posts what stands in the form all the same. */
export function publishAllTheSame(session: Session): Promise<Pressed> {
  letGo(session);
  return publish(session);
}

/** Calls back what was certainly not sent. */
export async function callBack(session: Session, postingId: string): Promise<void> {
  await ask({ type: 'call-back', postingId });
  session.posting.value = await loadPosting(postingId);
}

/** The recruiter is done with what the Post bar says, or was told at the top, and may post once more. */
export function setAside(session: Session): void {
  batch(() => {
    session.posting.value = undefined;
    session.postsAgain.value = true;
    session.pressed.value = false;
  });
}

/** Where no news comes, it is looked at this often: the worker that had it may have been stopped. */
const LOOK_EVERY_MS = 5_000;

/** Follows the posting of the Post bar while the worker moves it, until the signal ends it. */
export function follow(session: Session, signal: AbortSignal): void {
  const look = async (postingId: string) => {
    const posting = await loadPosting(postingId);
    if (session.posting.peek()?.id === postingId) session.posting.value = posting;
  };
  onMove((postingId) => {
    if (session.posting.peek()?.id !== postingId) return false;
    look(postingId);
    return true;
  }, signal);
  const timer = setInterval(async () => {
    const posting = session.posting.peek();
    if (!posting || isFinished(posting.state) || posting.state === 'unknown') return;
    await ask({ type: 'take-up' });
    await look(posting.id);
  }, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** The recruiter was told what the page shows instead: Post goes by what stands in the form. */
export function letGo(session: Session): void {
  const held = session.heldFor.value;
  session.heldFor.value = undefined;
  if (held) session.pageNow.value = held;
}
