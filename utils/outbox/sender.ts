import type { ChangeOutcome } from '@/utils/board/change-outcome';
import type { Outcome } from '@/utils/board/outcome';
import type { Profile } from '@/utils/board/profile';
import type { Credentials } from '@/utils/board/wire';
import type { Lane, Sendable } from './lane';
import { FRESH_MS, isUnsent } from './transitions';

/** What a request needs, or why it cannot be sent now. */
export type Ready = { profile: Profile; credentials: Credentials } | Outcome;

export interface SenderDependencies {
  /** @param endpoint the only address that the request may use */
  prepare(accountId: string, endpoint: string): Promise<Ready>;
  /** One by one for each account, so that a 429 stops the rest. */
  inTurn<T>(accountId: string, work: () => Promise<T>): Promise<T>;
}

/** Sends the records of one lane. One instance for each. */
export function createSender<R extends Sendable, O extends Outcome | ChangeOutcome>(
  lane: Lane<R, O | Outcome>,
  { prepare, inTurn }: SenderDependencies,
) {
  /** Being sent. Repeated calls share the promise. */
  const inFlight = new Map<string, Promise<boolean>>();
  /** Answers that the browser has not stored yet. */
  const unstored = new Map<string, O | Outcome>();

  async function move(...args: Parameters<typeof lane.move>): Promise<boolean> {
    const moved = await lane.move(...args);
    if (moved) lane.moved(moved);
    return moved !== undefined;
  }

  async function enqueue(id: string): Promise<boolean> {
    const record = await lane.load(id);
    if (!record || !isUnsent(record.state)) return false;
    return inTurn(record.account.id, () => attempt(id));
  }

  async function attempt(id: string): Promise<boolean> {
    // It may have been cancelled in the queue.
    const record = await lane.load(id);
    if (!record || !isUnsent(record.state)) return false;
    const request = await lane.requestOf(record);
    if (!('send' in request)) return defer(record, request);
    const ready = await prepare(record.account.id, request.endpoint);
    if (!('profile' in ready)) return defer(record, ready);
    if (!(await move(id, record.state, { state: 'sending' }))) return false;
    return storeAnswer(id, await request.send(ready.profile, ready.credentials));
  }

  async function storeAnswer(id: string, outcome: O | Outcome): Promise<boolean> {
    unstored.set(id, outcome);
    const isMoved = await move(id, 'sending', { state: outcome.state, outcome });
    unstored.delete(id);
    return isMoved;
  }

  /** Avoids rewriting an unchanged record. */
  async function defer({ id, state, outcome: before }: R, outcome: O | Outcome): Promise<boolean> {
    if (state === 'waiting' && JSON.stringify(before) === JSON.stringify(outcome)) return true;
    return move(id, state, { state: outcome.state, outcome });
  }

  return {
    move,
    inState: lane.inState,

    /**
     * Sends a *written* or *waiting* record once. Concurrent calls send nothing.
     * @returns whether this worker sent, tried or deferred it
     * @throws if its data cannot be read; then nothing was sent or changed
     */
    send(id: string): Promise<boolean> {
      const going = inFlight.get(id);
      if (going) return going;
      const sending = enqueue(id).finally(() => inFlight.delete(id));
      inFlight.set(id, sending);
      return sending;
    },

    /** Interrupted requests may have arrived: they are never repeated. Must be called before anything is sent. */
    async recover(): Promise<void> {
      for (const { id } of await lane.inState('sending')) {
        await move(id, 'sending', {
          state: 'unknown',
          outcome: { state: 'unknown', cause: 'interrupted' },
        });
      }
    },

    /** Tries again to store answers that the browser could not store when they came. @throws if it still cannot */
    async storeAnswers(): Promise<void> {
      for (const [id, outcome] of unstored) await storeAnswer(id, outcome);
    },

    /** @returns what waits, and what is so new that the worker may not know of it */
    async listPending(): Promise<R[]> {
      const freshest = new Date(Date.now() - FRESH_MS).toISOString();
      const fresh = (await lane.inState('written')).filter(({ writtenAt }) => writtenAt > freshest);
      return [...fresh, ...(await lane.inState('waiting'))];
    },

    /** @returns whether it was *written* or *waiting* */
    async cancel(id: string): Promise<boolean> {
      const outcome: Outcome = { state: 'refused', cause: 'withdrawn' };
      const to = { state: outcome.state, outcome };
      return (await move(id, 'written', to)) || (await move(id, 'waiting', to));
    },
  };
}
