import { batch } from '@preact/signals';
import type { Advert } from '@/utils/advert/advert';
import { compose } from '@/utils/advert/compose';
import { ask, onMove } from '@/utils/messages';
import { type Posting, writePosting } from '@/utils/outbox/posting';
import { insertPosting, loadPosting } from '@/utils/outbox/store';
import { sanitiseDescription } from '@/utils/rich-text/sanitise';
import { rememberAccount } from '@/utils/settings/accounts';
import { tidyAll } from './edit';
import type { Session } from './session';

/** What pressing Post led to, for the form to go on from. */
export type Pressed = 'issues' | 'no-account' | 'not-kept' | 'handed-over' | 'busy';

/**
 * Posts the advert: rules first; then the posting is written to the database; only then is the worker told. Pressing
 * again while that goes on does nothing, nor does it while an earlier posting is on the board or may be: that one is
 * settled or set aside first.
 */
export async function publish(session: Session): Promise<Pressed> {
  const before = session.posting.value?.state;
  if (session.pressing.value || (before !== undefined && before !== 'refused')) return 'busy';
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
  const description = sanitiseDescription(session.values.value.description ?? '');
  const composed = compose({ ...session.values.value, description }, session.context.value);
  if ('issues' in composed) return 'issues';
  const account = session.account.value;
  if (!account) return 'no-account';
  const posting = writePosting(session.page.value ?? 'about:blank', composed.advert, account);
  try {
    await insertPosting(posting);
  } catch {
    session.notKept.value = true;
    return 'not-kept';
  }
  learn(session, composed.advert);
  batch(() => {
    session.posting.value = posting;
    session.changedSince.value = new Set();
  });
  await handOver(session, posting.id);
  return 'handed-over';
}

/** Keeps what was chosen, for later suggestions. Posting neither waits for that nor fails with it. */
function learn({ reading }: Session, { title, coreskill, specialisms = [] }: Advert): void {
  const company = reading.value?.kind === 'advert' ? reading.value.fields.company?.value : undefined;
  import('@/utils/settings/choices')
    .then(({ rememberChoice }) => rememberChoice({ company, title, coreskill, specialisms }))
    .catch(() => undefined);
}

/** Tells the worker of a posting that is written, and takes over what became of it. */
export async function handOver(session: Session, postingId: string): Promise<void> {
  session.handingOver.value = true;
  let posting: Posting | undefined;
  try {
    await ask({ type: 'post', postingId });
    posting = await loadPosting(postingId);
  } finally {
    batch(() => {
      session.handingOver.value = false;
      if (posting) session.posting.value = posting;
    });
  }
  const page = session.page.value;
  if (posting?.state === 'accepted' && page) {
    await rememberAccount(new URL(page).host, posting.account.id);
  }
}

/**
 * Posts anew what was written but never got on its way: the old posting is given up first, so that only one can go out.
 */
export async function publishAnew(session: Session, postingId: string): Promise<Pressed> {
  await ask({ type: 'withdraw', postingId });
  const posting = await loadPosting(postingId);
  session.posting.value = posting;
  return posting?.state === 'refused' ? publish(session) : 'busy';
}

/** Tells the worker what the recruiter found at the board of a posting of which nobody knew. */
export async function settle(session: Session, postingId: string, there: boolean): Promise<void> {
  await ask({ type: 'settle', postingId, there });
  session.posting.value = await loadPosting(postingId);
}

/** The recruiter is done with what the Post bar says, and may post once more. */
export function setAside(session: Session): void {
  batch(() => {
    session.posting.value = undefined;
    session.pressed.value = false;
  });
}

/** Follows the posting of the Post bar while the worker moves it, until the signal ends it. */
export function follow(session: Session, signal: AbortSignal): void {
  onMove(async (postingId) => {
    if (session.posting.peek()?.id === postingId) session.posting.value = await loadPosting(postingId);
  }, signal);
}
