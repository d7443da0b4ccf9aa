import { createQueues } from '@/utils/async/queue';
import type { ChangeOutcome } from '@/utils/board/change-outcome';
import type { Outcome } from '@/utils/board/outcome';
import { SOONEST_WAKE_MS } from './alarm';
import { createBoardQuestions, type MadeAdvertStore, type NameStore } from './board-questions';
import type { Change } from './change';
import { nextWake } from './next-wake';
import type { Posting } from './posting';
import { type BoardAccess, prepareRequest } from './prepare-request';
import { changeKind, postingKind } from './sendable-kinds';
import { createSender } from './sender';

export interface OutboxDependencies extends BoardAccess, NameStore, MadeAdvertStore {
  /**
   * Waits for popups that still compare a posting that they have stored with its page.
   * @returns false if that takes too long: then `sendPending` leaves all that is new
   */
  pageChecksEnded(): Promise<boolean>;
  /** Called after every move of a posting. */
  onPostingMoved(posting: Posting): void;
  /** Called after every move of a change. */
  onChangeMoved(change: Change): void;
  /** Called with a posting that was never sent, and is not sent by itself any more. */
  onPostingLeftUnsent(posting: Posting): void;
  onChangeLeftUnsent(change: Change): void;
  /** Replaces or clears the time of the next `sendPending`. */
  scheduleWake(time: Date | undefined): Promise<void>;
}

/** Browsers stop a worker that was idle for 30 seconds. */
const STORE_AGAIN_MS = 20_000;

/** The only sender of postings and changes, one instance. */
export function createOutbox(dependencies: OutboxDependencies) {
  const shared = {
    prepare: (accountId: string, endpoint?: string) => prepareRequest(dependencies, accountId, endpoint),
    // Postings and changes share an account's queue.
    inTurn: createQueues(),
  };
  const postings = createSender(postingKind(dependencies), shared);
  const changes = createSender(changeKind(dependencies), shared);

  async function scheduleNextWake(): Promise<void> {
    if (postings.hasUnstored() || changes.hasUnstored()) return storeSoon();
    const unsent = [...(await postings.listUnsent()), ...(await changes.listUnsent())];
    await dependencies.scheduleWake(nextWake(unsent));
  }

  async function storeAnswers(): Promise<void> {
    await postings.storeAnswers();
    await changes.storeAnswers();
  }

  let storing: ReturnType<typeof setTimeout> | undefined;

  /** Answers that are not stored are lost with the worker. Planning a wake, too, keeps the browser from stopping it. */
  async function storeSoon(): Promise<void> {
    clearTimeout(storing);
    const store = () => storeAnswers().catch(() => undefined);
    storing = setTimeout(
      () =>
        store()
          .then(scheduleNextWake)
          .catch(() => undefined),
      STORE_AGAIN_MS,
    );
    await dependencies.scheduleWake(new Date(Date.now() + SOONEST_WAKE_MS));
  }

  const sendPosting = (id: string) => postings.send(id).finally(scheduleNextWake);
  const sendChange = (id: string) => changes.send(id).finally(scheduleNextWake);

  /** Of these, a popup may withdraw some meanwhile. No later wake would send them: they would be too old by then. */
  async function sendFresh(fresh: readonly Posting[]): Promise<void> {
    if (fresh.length === 0 || !(await dependencies.pageChecksEnded())) return;
    await Promise.allSettled(fresh.map(({ id }) => sendPosting(id)));
  }

  return {
    send: sendPosting,
    sendChange,

    /** Must be called once, before anything is sent. */
    async recover(): Promise<void> {
      await postings.recover();
      await changes.recover();
    },

    async sendPending(): Promise<void> {
      await storeAnswers();
      const duePostings = await postings.listPending();
      const dueChanges = await changes.listPending();
      await Promise.allSettled([
        sendFresh(duePostings.filter(({ state }) => state === 'written')),
        ...duePostings.filter(({ state }) => state === 'waiting').map(({ id }) => sendPosting(id)),
        ...dueChanges.map(({ id }) => sendChange(id)),
      ]);
      await postings.tellUnsent();
      await changes.tellUnsent();
      await scheduleNextWake();
    },

    /** Sends what waits, as far as its cause is gone. */
    async sendWaiting(): Promise<void> {
      const [ofPostings, ofChanges] = [await postings.listWaiting(), await changes.listWaiting()];
      await Promise.allSettled([
        ...ofPostings.map(({ id }) => sendPosting(id)),
        ...ofChanges.map(({ id }) => sendChange(id)),
      ]);
    },

    ...createBoardQuestions(dependencies, shared),

    cancel: postings.cancel,
    cancelChange: changes.cancel,

    /**
     * After the recruiter checked the board.
     * @param there whether the advert is on it
     * @param jobId if known
     * @returns whether the posting was unknown
     */
    resolveUnknown(id: string, there: boolean, jobId?: string): Promise<boolean> {
      const outcome: Outcome = there
        ? { state: 'accepted', settled: true, ...(jobId ? { jobId } : {}) }
        : { state: 'refused', cause: 'not-there' };
      return postings.move(id, 'unknown', { state: outcome.state, outcome });
    },

    /**
     * After the recruiter checked the board. A change that went through leaves its advert without a known version.
     * @returns whether the change was unknown
     */
    resolveChange(id: string, wentThrough: boolean): Promise<boolean> {
      const outcome: ChangeOutcome = wentThrough
        ? { state: 'accepted', settled: true }
        : { state: 'refused', cause: 'not-there' };
      return changes.move(id, 'unknown', { state: outcome.state, outcome });
    },
  };
}
