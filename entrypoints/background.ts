import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { deleteUneditedDrafts } from '@/utils/drafts/draft-store';
import { answerRequests, broadcastMove, type Reply, type Request } from '@/utils/messages';
import { scheduleAlarm } from '@/utils/outbox/alarm';
import { createOutbox } from '@/utils/outbox/worker';
import {
  addAccount,
  type Change,
  credentialsOf,
  extendUnlock,
  lock,
  lockIfExpired,
  removeAccount,
  removeAllAccounts,
  removeLock,
  saveAccount,
  setLock,
  unlock,
} from '@/utils/settings/credentials';
import { hasBoardPermission, revokeUnusedPermissions } from '@/utils/settings/permission';
import { createQueue } from '@/utils/settings/queue';
import { restrictStorageAccess } from '@/utils/settings/restrict-storage-access';
import { isLockAlarm } from '@/utils/settings/session-key';
import { readProfile } from '@/utils/settings/stored-profile';
import { clearMovedTab, showOutcomeOnBadge } from '@/utils/toolbar/badge';

/** After a fault of the storage, which may last: not so often that the browser has to start the worker all the time. */
const TRY_AGAIN_MS = 5 * 60_000;

export default defineBackground(() => {
  const outbox = createOutbox({
    profile: readProfile,
    credentials: credentialsOf,
    permitted: hasBoardPermission,
    online: () => navigator.onLine,
    scheduleWake: scheduleAlarm,
    moved: ({ id, state }) => {
      broadcastMove(id)
        .then((isSeen) => (isSeen ? undefined : showOutcomeOnBadge(state)))
        // The history tells it all the same.
        .catch(() => undefined);
    },
  });
  // The listeners are there at once, as browsers want it; nothing is sent before what an earlier worker
  // left is taken up, and no password is stored while content scripts could read it.
  const recovered = memoizeSuccess(() => outbox.recover());
  /** Accounts, passwords and their lock are read, changed and written back: by one request at a time. */
  const inTurn = createQueue();
  const closed = memoizeSuccess(() => restrictStorageAccess().then(() => inTurn(lockIfExpired)));
  /** Where the storage fails, what waits stays as it is, and is looked at again a while later. */
  const resumePending = () =>
    recovered()
      .then(() => outbox.sendPending())
      .catch(() => scheduleAlarm(new Date(Date.now() + TRY_AGAIN_MS)));
  browser.runtime.onStartup.addListener(resumePending);
  // A permission that stays is tried again at the next start, and is no permission to post.
  browser.runtime.onStartup.addListener(() => revokeUnusedPermissions().catch(() => undefined));
  browser.alarms.onAlarm.addListener(({ name }) =>
    isLockAlarm(name) ? inTurn(lock).then(() => undefined) : resumePending(),
  );
  browser.permissions.onAdded.addListener(resumePending);
  clearMovedTab();
  answerRequests(async (request) => {
    await (ABOUT_POSTINGS.has(request.type) ? recovered() : closed());
    // The worker's own tries, and pages that ask what is new, must not keep the accounts open. Storage that fails is told
    // by what needs it.
    if (PRESSED.has(request.type)) await extendUnlock().catch(() => undefined);
    return handle(request);
  });
  // What fails here is tried again by the first that needs it, and told there.
  closed().catch(() => undefined);
  // Old drafts that stay longer do no harm.
  recovered()
    .then(() => deleteUneditedDrafts())
    .catch(() => undefined);

  async function handle(request: Request): Promise<Reply> {
    switch (request.type) {
      case 'post':
        return { done: await outbox.send(request.postingId) };
      case 'resume-outbox':
        // Not waited for: the popup wants to know what is there now.
        resumePending();
        return { done: true };
      case 'cancel-posting':
        return { done: await outbox.cancel(request.postingId) };
      case 'resolve-unknown':
        return { done: await outbox.resolveUnknown(request.postingId, request.there, request.jobId) };
      case 'check-account':
        return { done: true, cause: await outbox.check(request.accountId) };
      case 'save-account':
        return replyTo(await inTurn(() => saveAccount(request.account, request.password)));
      case 'add-account':
        return replyTo(await inTurn(() => addAccount(request.account)));
      case 'remove-account':
        return replyTo(await inTurn(() => removeAccount(request.accountId)));
      case 'set-lock':
        return replyTo(await inTurn(() => setLock(request.passphrase, request.minutes)));
      case 'unlock': {
        const change = await inTurn(() => unlock(request.passphrase));
        if (change === 'done') resumePending();
        return replyTo(change);
      }
      case 'lock':
        return replyTo(await inTurn(lock));
      case 'remove-lock':
        return replyTo(await inTurn(removeLock));
      case 'remove-all-accounts':
        return replyTo(await inTurn(removeAllAccounts));
    }
  }
});

/** What may touch a password waits until content scripts cannot read the storage; the rest, until all is taken up. */
const ABOUT_POSTINGS: ReadonlySet<Request['type']> = new Set([
  'post',
  'resume-outbox',
  'cancel-posting',
  'resolve-unknown',
]);

/** What pages ask for at a press of the recruiter alone, and what therefore counts as use of the accounts. */
const PRESSED: ReadonlySet<Request['type']> = new Set([
  'post',
  'cancel-posting',
  'resolve-unknown',
  'check-account',
  'save-account',
  'remove-account',
]);

function replyTo(change: Change): Reply {
  return change === 'done' ? { done: true } : { done: false, cause: change };
}

/** Work that is done once; where it fails, as on storage that is held open elsewhere, whoever asks next tries again. */
function memoizeSuccess<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}
