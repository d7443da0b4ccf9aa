import type { ChangeOutcome } from '@/utils/board/change-outcome';
import type { Outcome } from '@/utils/board/outcome';
import { isSameData } from '@/utils/records/is-same-data';
import type { Ready } from './prepare-request';
import type { Sendable, SendableKind } from './sendable';
import { isFresh, isUnsent } from './transitions';

export interface SenderDependencies {
  /** @param endpoint the only address that the request may use */
  prepare(accountId: string, endpoint: string): Promise<Ready>;
  /** One by one for each account, so that a 429 stops the rest. */
  inTurn<T>(accountId: string, work: () => Promise<T>): Promise<T>;
}

/** Sends the records of one kind. One instance for each kind. */
export function createSender<R extends Sendable, O extends Outcome | ChangeOutcome>(
  kind: SendableKind<R, O | Outcome>,
  { prepare, inTurn }: SenderDependencies,
) {
  /** Answers that the browser has not stored yet. */
  const unstored = new Map<string, O | Outcome>();
  const sending = shareWhilePending(enqueue);

  async function move(...args: Parameters<typeof kind.move>): Promise<boolean> {
    const moved = await kind.move(...args);
    if (moved) kind.onMoved(moved);
    return moved !== undefined;
  }

  async function enqueue(id: string): Promise<boolean> {
    const record = await kind.load(id);
    if (!record || !isUnsent(record.state)) return false;
    return inTurn(record.account.id, () => attempt(id));
  }

  async function attempt(id: string): Promise<boolean> {
    // It may have been cancelled in the queue.
    const record = await kind.load(id);
    if (!record || !isUnsent(record.state)) return false;
    const request = await kind.requestOf(record);
    if (!('send' in request)) return defer(record, request);
    const ready = await prepare(record.account.id, request.endpoint);
    if (!('profile' in ready)) return defer(record, ready);
    if (!(await move(id, record.state, { state: 'sending' }))) return false;
    const { outcome, learn } = await request.send(ready.profile, ready.credentials);
    // Nobody waits for the names: the browser may close meanwhile, and the outcome counts.
    return storeAnswer(id, outcome).finally(() => {
      learn();
    });
  }

  async function storeAnswer(id: string, outcome: O | Outcome): Promise<boolean> {
    unstored.set(id, outcome);
    const isMoved = await move(id, 'sending', { state: outcome.state, outcome });
    unstored.delete(id);
    return isMoved;
  }

  /** Avoids rewriting an unchanged record. */
  async function defer({ id, state, outcome: before }: R, outcome: O | Outcome): Promise<boolean> {
    if (state === 'waiting' && isSameData(before, outcome)) return true;
    // After a forgotten passphrase the accounts are entered anew, one by one.
    if (isAbout(before, 'locked') && isAbout(outcome, 'account')) return true;
    return move(id, state, { state: outcome.state, outcome });
  }

  return {
    move,

    /**
     * Sends a *written* or *waiting* record once. Concurrent calls send nothing.
     * @returns whether this worker sent, tried or deferred it
     * @throws if its data cannot be read; then nothing was sent or changed
     */
    send: sending.run,

    /** Interrupted requests may have arrived: they are never repeated. Must be called before anything is sent. */
    async recover(): Promise<void> {
      for (const { id } of await kind.inState('sending')) {
        await move(id, 'sending', {
          state: 'unknown',
          outcome: { state: 'unknown', cause: 'interrupted' },
        });
      }
    },

    hasUnstored: () => unstored.size > 0,

    /** Tries again to store answers that the browser could not store when they came. @throws if it still cannot */
    async storeAnswers(): Promise<void> {
      for (const [id, outcome] of unstored) await storeAnswer(id, outcome);
    },

    /** @returns what waits, and what is so new that the worker may not know of it */
    async listPending(): Promise<R[]> {
      const now = Date.now();
      const fresh = (await kind.inState('written')).filter((record) => isFresh(record, now));
      return [...fresh, ...(await kind.inState('waiting'))];
    },

    listWaiting: () => kind.inState('waiting'),

    /** @returns what was not sent yet */
    async listUnsent(): Promise<R[]> {
      return [...(await kind.inState('written')), ...(await kind.inState('waiting'))];
    },

    /** The popup that was to hand it over may be closed. What is in this worker's queue was handed over. */
    async tellUnsent(): Promise<void> {
      const now = Date.now();
      for (const record of await kind.inState('written'))
        if (!isFresh(record, now) && !sending.isPending(record.id)) kind.onLeftUnsent(record);
    },

    /** @returns whether it was *written* or *waiting* */
    async cancel(id: string): Promise<boolean> {
      const outcome: Outcome = { state: 'refused', cause: 'withdrawn' };
      const to = { state: outcome.state, outcome };
      return (await move(id, 'written', to)) || (await move(id, 'waiting', to));
    },
  };
}

function isAbout(outcome: Outcome | ChangeOutcome | undefined, cause: 'locked' | 'account'): boolean {
  return outcome !== undefined && 'cause' in outcome && outcome.cause === cause;
}

/** @returns the same work, in which repeated calls for an id share the promise until it is settled */
function shareWhilePending<T>(work: (id: string) => Promise<T>) {
  const pending = new Map<string, Promise<T>>();
  return {
    isPending: (id: string) => pending.has(id),
    run(id: string): Promise<T> {
      const before = pending.get(id);
      if (before) return before;
      const begun = work(id).finally(() => pending.delete(id));
      pending.set(id, begun);
      return begun;
    },
  };
}
