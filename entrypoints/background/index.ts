import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { deleteUneditedDrafts } from '@/utils/drafts/draft-store';
import { answerRequests } from '@/utils/messages/answer-requests';
import { broadcastMove } from '@/utils/messages/posting-moved';
import { REQUESTS, type Readiness } from '@/utils/messages/requests';
import { scheduleAlarm } from '@/utils/outbox/alarm';
import type { Posting } from '@/utils/outbox/posting';
import { createOutbox } from '@/utils/outbox/worker';
import { credentialsOf, extendUnlock, lock, lockIfExpired } from '@/utils/settings/credentials';
import { hasBoardPermission, revokeUnusedPermissions } from '@/utils/settings/permission';
import { createQueue } from '@/utils/settings/queue';
import { restrictStorageAccess } from '@/utils/settings/restrict-storage-access';
import { isLockAlarm } from '@/utils/settings/session-key';
import { readProfile } from '@/utils/settings/stored-profile';
import { showOutcomeOnBadge } from '@/utils/toolbar/outcome-badge';
import { clearMovedTab } from '@/utils/toolbar/posted-tick';
import { memoizeSuccess } from './memoize-success';
import { createRequestHandler } from './requests';

/** After a fault of the storage, which may last. More often, and the browser would start the worker all the time. */
const TRY_AGAIN_MS = 5 * 60_000;

export default defineBackground(() => {
  const outbox = createOutbox({
    profile: readProfile,
    credentials: credentialsOf,
    permitted: hasBoardPermission,
    online: () => navigator.onLine,
    scheduleWake: scheduleAlarm,
    moved: announceMove,
  });
  const accountQueue = createQueue();
  const recover = memoizeSuccess(() => outbox.recover());
  const restrictStorage = memoizeSuccess(() =>
    restrictStorageAccess().then(() => accountQueue(lockIfExpired)),
  );
  const readiness: Record<Readiness, () => Promise<void>> = {
    recovery: recover,
    restriction: restrictStorage,
  };
  /** Where the storage fails, what waits stays as it is and is tried again later. */
  const resumePending = () =>
    recover()
      .then(() => outbox.sendPending())
      .catch(() => scheduleAlarm(new Date(Date.now() + TRY_AGAIN_MS)));

  // Browsers want the listeners to be added at once, before anything is awaited.
  browser.runtime.onStartup.addListener(resumePending);
  // A permission that could not be revoked is tried again at the next start, and gives no permission to post.
  browser.runtime.onStartup.addListener(() => revokeUnusedPermissions().catch(() => undefined));
  browser.alarms.onAlarm.addListener(({ name }) =>
    isLockAlarm(name) ? accountQueue(lock) : resumePending(),
  );
  browser.permissions.onAdded.addListener(resumePending);
  clearMovedTab();
  const handle = createRequestHandler({ outbox, accountQueue, resumePending });
  answerRequests(async (request) => {
    const { waitsFor, isUse } = REQUESTS[request.type];
    await readiness[waitsFor]();
    // Storage that fails here is reported by the request that needs it.
    if (isUse) await extendUnlock().catch(() => undefined);
    return handle(request);
  });

  // A failure is tried again, and reported, by the first request that needs it.
  restrictStorage().catch(() => undefined);
  // Old drafts that stay longer do no harm.
  recover()
    .then(() => deleteUneditedDrafts())
    .catch(() => undefined);
});

/** Sets the badge before open pages hear of the move: one that shows the outcome clears the badge again. */
async function announceMove({ id, state }: Posting): Promise<void> {
  // The history shows the outcome even where the badge could not be set.
  await showOutcomeOnBadge(state).catch(() => undefined);
  await broadcastMove(id);
}
