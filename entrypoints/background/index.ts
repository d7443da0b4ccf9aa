import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { createQueue } from '@/utils/async/queue';
import type { Moved } from '@/utils/copy/en-GB/badge';
import { deleteUneditedDrafts } from '@/utils/drafts/draft-store';
import { discardSentEdit } from '@/utils/drafts/edit-draft';
import { answerRequests } from '@/utils/messages/answer-requests';
import { broadcastMove } from '@/utils/messages/posting-moved';
import { REQUESTS, type Readiness } from '@/utils/messages/requests';
import { scheduleAlarm } from '@/utils/outbox/alarm';
import type { Change } from '@/utils/outbox/change';
import { madeAdvertAt } from '@/utils/outbox/made-adverts';
import { pageChecksEnded } from '@/utils/outbox/page-check';
import type { Posting } from '@/utils/outbox/posting';
import { createOutbox } from '@/utils/outbox/worker';
import { openFromIcon } from '@/utils/panel/open-from-icon';
import { offerInContextMenu } from '@/utils/pointing/context-menu';
import { receivePicks } from '@/utils/pointing/handle-picks';
import { removeExpiredPointed } from '@/utils/pointing/pointed';
import { keepEvidence, readEvidence } from '@/utils/settings/board-evidence';
import { credentialsOf, deletePlainCredentials, extendUnlock, lock } from '@/utils/settings/credentials';
import { recallMadeAdvert } from '@/utils/settings/made-advert-addresses';
import { hasBoardPermission, revokeUnusedPermissions } from '@/utils/settings/permission';
import { restrictStorageAccess } from '@/utils/settings/restrict-storage-access';
import { isLockAlarm } from '@/utils/settings/session-key';
import { readProfile } from '@/utils/settings/stored-profile';
import { keepMadeAdvert } from '@/utils/state/posted/keep-made-advert';
import { isEndsSoonAlarm, updateEndsSoonBadge } from '@/utils/toolbar/ends-soon-badge';
import { showOutcomeOnBadge } from '@/utils/toolbar/outcome-badge';
import { clearMovedTab } from '@/utils/toolbar/posted-tick';
import { noteUnsent } from '@/utils/toolbar/unsent-notes';
import { followInstalls } from './follow-installs';
import { memoizeSuccess } from './memoize-success';
import { createRequestHandler } from './requests';

/** Storage failures may last, and each retry starts the worker. */
const TRY_AGAIN_MS = 5 * 60_000;

export default defineBackground(() => {
  const accountQueue = createQueue();
  const outbox = createOutbox({
    readProfile,
    readCredentials: (accountId) => accountQueue(() => credentialsOf(accountId)),
    hasPermission: hasBoardPermission,
    isOnline: () => navigator.onLine,
    scheduleWake: scheduleAlarm,
    pageChecksEnded,
    onPostingMoved: (posting) => announceMove(posting),
    onChangeMoved: announceChange,
    onPostingLeftUnsent: (posting) => announceUnsent(posting.id, posting),
    onChangeLeftUnsent: ({ id, posting, state }) => announceUnsent(id, { id: posting, state }, 'change'),
    evidence: readEvidence,
    keepEvidence,
    keepMadeAdvert: async (made) => announceMove(await keepMadeAdvert(made)),
    findMadeAdvert: async (endpoint) => (await recallMadeAdvert(endpoint)) ?? madeAdvertAt(endpoint),
  });
  const recover = memoizeSuccess(() => outbox.recover());
  const restrictStorage = memoizeSuccess(() =>
    restrictStorageAccess().then(() => accountQueue(deletePlainCredentials)),
  );
  const readiness: Record<Readiness, () => Promise<void>> = {
    recovery: recover,
    restriction: restrictStorage,
  };
  /** Retries later if storage fails. */
  const afterRecovery = (send: () => Promise<void>) => () =>
    recover()
      .then(send)
      .catch(() => scheduleAlarm(new Date(Date.now() + TRY_AGAIN_MS)));
  const resumePending = afterRecovery(outbox.sendPending);
  const resumeWaiting = afterRecovery(outbox.sendWaiting);

  // Listeners must be added before the first await.
  browser.runtime.onStartup.addListener(resumePending);
  // An update may clear the alarms.
  browser.runtime.onInstalled.addListener(resumePending);
  // Retried at the next start. Such a permission does not allow posting.
  browser.runtime.onStartup.addListener(() => revokeUnusedPermissions().catch(() => undefined));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (isLockAlarm(name)) return accountQueue(lock);
    return isEndsSoonAlarm(name) ? countEnding() : resumePending();
  });
  browser.permissions.onAdded.addListener(resumePending);
  clearMovedTab();
  followInstalls();
  openFromIcon();
  offerInContextMenu();
  receivePicks();
  const handle = createRequestHandler({ outbox, accountQueue, resumePending, resumeWaiting });
  answerRequests(async (request) => {
    const { waitsFor, isUse } = REQUESTS[request.type];
    await readiness[waitsFor]();
    // The request itself reports a storage failure.
    if (isUse) await accountQueue(extendUnlock).catch(() => undefined);
    return handle(request);
  });

  // The first request retries and reports failures.
  restrictStorage().catch(() => undefined);
  // Old drafts do no harm.
  recover()
    .then(() => deleteUneditedDrafts())
    .catch(() => undefined);
  // Retried at the next start.
  removeExpiredPointed().catch(() => undefined);
  countEnding();
});

/** A missing count does no harm. */
function countEnding(): Promise<void> {
  return updateEndsSoonBadge().catch(() => undefined);
}

/** The badge comes first: pages that show the outcome clear it. */
async function announceMove({ id, state }: Pick<Posting, 'id' | 'state'>, moved?: Moved): Promise<void> {
  // Pages must hear of it anyway.
  await showOutcomeOnBadge({ id, state }, moved).catch(() => undefined);
  if (state === 'accepted') await countEnding();
  await broadcastMove(id);
}

/** @param id of what was left; it is told once @param shown the posting under which it is found */
async function announceUnsent(
  id: string,
  shown: Pick<Posting, 'id' | 'state'>,
  moved?: Moved,
): Promise<void> {
  const isNews = await noteUnsent(id).catch(() => false);
  if (isNews) await announceMove(shown, moved);
}

async function announceChange(change: Change): Promise<void> {
  // A closing sends nothing of an edit that was begun.
  if (change.kind === 'edit' && change.state === 'accepted')
    await discardSentEdit(change).catch(() => undefined);
  await announceMove({ id: change.posting, state: change.state }, 'change');
}
