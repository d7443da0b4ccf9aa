import type { createQueue } from '@/utils/async/queue';
import type { Reply, Request, RequestType } from '@/utils/messages/requests';
import type { BoardAnswer } from '@/utils/outbox/board-questions';
import type { createOutbox } from '@/utils/outbox/worker';
import { startPick } from '@/utils/pointing/handle-picks';
import { removePointed } from '@/utils/pointing/pointed';
import { addEvidence } from '@/utils/settings/board-evidence';
import {
  addAccount,
  lock,
  removeAccount,
  removeAllCredentials,
  removeLock,
  saveAccount,
  setLock,
  unlock,
} from '@/utils/settings/credentials';
import { readProfile } from '@/utils/settings/stored-profile';
import { forgetIfMade, forgetMadeAdvert } from '@/utils/state/posted/forget-made-advert';

interface HandlerDependencies {
  outbox: ReturnType<typeof createOutbox>;
  /** For what reads or changes accounts, passwords and their lock. */
  accountQueue: ReturnType<typeof createQueue>;
  /** Never rejects. */
  resumePending(): Promise<void>;
  /** The same for what waits alone. */
  resumeWaiting(): Promise<void>;
}

type Handlers = { [T in RequestType]: (request: Request<T>) => Promise<Reply<T>> };

/** Handles the pages' requests. */
export function createRequestHandler({
  outbox,
  accountQueue,
  resumePending,
  resumeWaiting,
}: HandlerDependencies): (request: Request) => Promise<Reply> {
  /** Something may wait for these user names and passwords. */
  const thenResume = <Cause extends string>(result: 'done' | Cause) => {
    if (result === 'done') resumeWaiting();
    return toReply(result);
  };
  const handlers: Handlers = {
    post: async ({ postingId }) => ({ done: await outbox.send(postingId) }),

    'resume-outbox': async () => {
      // Not awaited, to answer quickly.
      resumePending();
      return { done: true };
    },

    'cancel-posting': async ({ postingId }) => ({ done: await outbox.cancel(postingId) }),

    'resolve-unknown': async ({ postingId, there, jobId }) => {
      const done = await outbox.resolveUnknown(postingId, there, jobId);
      // At worst its address is asked nothing more.
      if (done && !there) await forgetIfMade(postingId).catch(() => undefined);
      return { done };
    },

    'send-change': async ({ changeId }) => ({ done: await outbox.sendChange(changeId) }),

    'cancel-change': async ({ changeId }) => ({ done: await outbox.cancelChange(changeId) }),

    'resolve-change': async ({ changeId, wentThrough }) => ({
      done: await outbox.resolveChange(changeId, wentThrough),
    }),

    'check-account': async ({ accountId }) => toAnswer(await outbox.check(accountId)),

    'try-address': async ({ accountId, address }) => toAnswer(await outbox.tryAddress(accountId, address)),

    'find-names': async ({ accountId }) => toAnswer(await outbox.findNames(accountId)),

    'add-evidence': async ({ evidence }) => ({ done: await addEvidence(evidence) }),

    'forget-made-advert': async () => {
      await forgetMadeAdvert((await readProfile()).endpoint);
      return { done: true };
    },

    'save-account': async ({ account, password }) =>
      thenResume(await accountQueue(() => saveAccount(account, password))),

    'add-account': async ({ account }) => toReply(await accountQueue(() => addAccount(account))),

    'remove-account': async ({ accountId }) => toReply(await accountQueue(() => removeAccount(accountId))),

    'set-lock': async ({ passphrase, minutes }) =>
      toReply(await accountQueue(() => setLock(passphrase, minutes))),

    unlock: async ({ passphrase }) => thenResume(await accountQueue(() => unlock(passphrase))),

    lock: async () => {
      await accountQueue(lock);
      return { done: true };
    },

    'remove-lock': async () => thenResume(await accountQueue(removeLock)),

    'start-pick': async ({ type: _type, ...asked }) => ({ done: await startPick(asked) }),
    'forget-pointed': async ({ ids }) => {
      await removePointed(ids);
      return { done: true };
    },
    'remove-all-credentials': async () => {
      await accountQueue(removeAllCredentials);
      return { done: true };
    },
  };
  return (request) => callHandler(handlers, request);
}

function callHandler<T extends RequestType>(handlers: Handlers, request: Request<T>): Promise<Reply<T>> {
  return handlers[request.type](request);
}

function toAnswer<Cause extends string>({ result, jobId }: BoardAnswer<Cause>) {
  return { done: true, cause: result, ...(jobId ? { jobId } : {}) };
}

function toReply<Cause extends string>(result: 'done' | Cause): { done: boolean; cause?: Cause } {
  return result === 'done' ? { done: true } : { done: false, cause: result };
}
