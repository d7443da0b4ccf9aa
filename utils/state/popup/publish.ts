import { isSample, NO_PAGE } from '@/utils/drafts/draft-key';
import { request } from '@/utils/messages/send-request';
import { storePosting } from '@/utils/outbox/insert-posting';
import { duringPageCheck } from '@/utils/outbox/page-check';
import type { Posting } from '@/utils/outbox/posting';
import { withdrawPosting } from '@/utils/outbox/withdraw-posting';
import { handOverPosting } from '@/utils/state/posted/hand-over';
import { pageValuesOf } from '@/utils/state/posted/page-values';
import { findPageMismatch } from './check-page';
import { composeAdvert } from './compose';
import { hasExactDuplicate } from './has-exact-duplicate';
import { tidyAll } from './leave-field';
import type { PostingModel } from './models/posting';
import { isChangedByPolicy } from './policy-at-post';
import { rememberChosen, rememberSiteAccount } from './remember-choices';
import type { Models } from './session';

/**
 * `busy`: ignored. `sample`: complete, but sent to nobody. `duplicate`: posted before, and the recruiter has not said that
 * it is to be posted again. `policy`: the company's policy has just changed what would be sent. `outdated`: another window
 * was first, so nothing was written. `not-withdrawn`: the page shows another job, and what was stored could not be called
 * back.
 */
export type PublishResult =
  | 'issues'
  | 'no-account'
  | 'not-saved'
  | 'duplicate'
  | 'policy'
  | 'outdated'
  | 'held'
  | 'not-withdrawn'
  | 'sample'
  | 'submitted'
  | 'busy';

/** With any other result the Post has stopped. A held one is shown as such, and may be released. */
const NOT_STOPPED: ReadonlySet<PublishResult> = new Set(['submitted', 'sample', 'held']);

export type PublishModels = Models<'page' | 'draft' | 'posting' | 'settings' | 'ui'>;

/**
 * Validates, stores, compares with the page, and only then hands over to the worker, so that the advert is neither lost
 * nor posted twice. Ignored during another Post, or while an earlier posting may be on the board.
 */
export async function publish(models: PublishModels): Promise<PublishResult> {
  const { posting, ui } = models;
  if (!posting.begin()) return 'busy';
  ui.isPostStopped.value = false;
  let result: PublishResult | undefined;
  try {
    result = await submit(models);
    return result;
  } finally {
    // First: the panel waits for the end of the press.
    ui.isPostStopped.value = !result || !NOT_STOPPED.has(result);
    posting.abandon();
  }
}

async function submit(models: PublishModels): Promise<PublishResult> {
  const { draft, posting, settings, ui } = models;
  const account = posting.account.value;
  await tidyAll(models);
  ui.attemptSubmit();
  const composed = composeAdvert(models);
  posting.freeze();
  if ('issues' in composed) return 'issues';
  if (isSample(draft.key.value ?? '')) return 'sample';
  if (!account) return 'no-account';
  const key = draft.key.value ?? NO_PAGE;
  // Copied before the first await, since the form stays editable.
  const pressed = {
    page: key,
    pageValues: pageValuesOf(key, draft.fields.value, draft.pageBaseline.value),
    advert: composed.advert,
    company: draft.company.value,
    composedAt: draft.changedAt.value,
    predecessor: draft.predecessor.value,
    account,
    profile: settings.profile.value,
  };
  posting.check();
  if (await isChangedByPolicy(models, pressed)) return 'policy';
  const stored = await duringPageCheck(() => storeChecked(models, pressed));
  if (typeof stored === 'string') return stored;
  rememberChosen(pressed.advert, pressed.company, placeOnPage(models));
  await send(posting, stored);
  return 'submitted';
}

/** Stored before the page is checked: the recruiter may close the popup meanwhile. */
async function storeChecked(
  models: PublishModels,
  pressed: Parameters<typeof storePosting>[0],
): Promise<Posting | 'duplicate' | 'not-saved' | 'outdated' | 'held' | 'not-withdrawn'> {
  const { draft, posting } = models;
  let stored: Posting | undefined;
  draft.clearFault('posting');
  try {
    if (await hasExactDuplicate(models, pressed)) return 'duplicate';
    stored = await storePosting(pressed, posting.latestId.value, posting.dismissed.value);
  } catch (error) {
    draft.reportFault('posting', error);
    return 'not-saved';
  }
  if (!stored) return 'outdated';
  // It is stored by now: a page that cannot be read again must not leave it behind.
  const mismatch = await findPageMismatch(models).catch(() => undefined);
  const left = mismatch && (await withdrawOrCancel(models, stored.id));
  // Otherwise another window has had it sent.
  if (!mismatch || left === 'sent') return stored;
  if (left === 'withdrawn') {
    posting.hold(mismatch);
    return 'held';
  }
  // Its alarm may have it sent: it is shown as it is, and can be called back.
  posting.queue(stored);
  posting.showOutcome(stored);
  return 'not-withdrawn';
}

/** @returns `sent` where the worker has it already, `stored` where the browser refuses and the worker does not answer */
async function withdrawOrCancel(
  { draft }: PublishModels,
  id: string,
): Promise<'withdrawn' | 'sent' | 'stored'> {
  try {
    return (await withdrawPosting(id)) ? 'withdrawn' : 'sent';
  } catch (error) {
    // The alarm would have the worker send it.
    if (await request({ type: 'cancel-posting', postingId: id })) return 'withdrawn';
    draft.reportFault('posting', error);
    return 'stored';
  }
}

/** A copy has no page. */
function placeOnPage({ page }: PublishModels): string | undefined {
  const reading = page.reading.value;
  return reading?.kind === 'advert' ? reading.fields.place?.value : undefined;
}

async function send(posting: PostingModel, stored: Posting): Promise<void> {
  posting.queue(stored);
  let handedOver = stored;
  try {
    handedOver = (await handOverPosting(stored.id)) ?? stored;
  } finally {
    posting.showOutcome(handedOver);
  }
  await rememberSiteAccount(handedOver);
}
