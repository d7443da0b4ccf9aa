import type { ChangeOutcome } from '@/utils/board/change-outcome';
import type { Outcome } from '@/utils/board/outcome';
import type { Profile } from '@/utils/board/profile';
import type { Credentials } from '@/utils/board/wire';
import { createBoardQuestions, type MadeAdvertStore, type NameStore } from './board-questions';
import type { Change } from './change';
import { changeLane, postingLane } from './lanes';
import { pauseOf } from './pause-store';
import type { Posting } from './posting';
import { createSender, type Ready } from './sender';

/** Keeps the outbox independent of settings and browser APIs. */
export interface OutboxDependencies extends NameStore, MadeAdvertStore {
  profile(): Promise<Profile>;
  /** `locked` if a passphrase protects them; undefined if one is missing. */
  credentials(accountId: string): Promise<Credentials | 'locked' | undefined>;
  permitted(endpoint: string): Promise<boolean>;
  /** False only if the browser is certain. */
  online(): boolean;
  /** Whether a popup still compares a posting that it has stored with its page. `sendPending` leaves all that is new. */
  pageCheckRunning(): Promise<boolean>;
  /** Called after every move of a posting. */
  moved(posting: Posting): void;
  /** Called after every move of a change. */
  changeMoved(change: Change): void;
  /** Replaces or clears the time of the next `sendPending`. */
  scheduleWake(time: Date | undefined): Promise<void>;
}

/** No event reports the network. */
const LOOK_AGAIN_MS = 60_000;

/** The only sender of postings and changes, one instance. */
export function createOutbox(dependencies: OutboxDependencies) {
  /** The ends of the accounts' queues, which postings and changes share. */
  const queues = new Map<string, Promise<unknown>>();
  const shared = { prepare, inTurn };
  const postings = createSender(postingLane(dependencies), shared);
  const changes = createSender(changeLane(dependencies), shared);

  function inTurn<T>(accountId: string, work: () => Promise<T>): Promise<T> {
    const turn = (queues.get(accountId) ?? Promise.resolve()).then(work);
    // The caller gets the error from `turn`.
    queues.set(
      accountId,
      turn.catch(() => undefined),
    );
    return turn;
  }

  async function prepare(accountId: string, endpoint?: string): Promise<Ready> {
    const profile = await dependencies.profile();
    if (endpoint !== undefined && endpoint !== profile.endpoint) {
      return { state: 'refused', cause: 'address-changed' };
    }
    if (!(await dependencies.permitted(profile.endpoint))) return { state: 'waiting', cause: 'permission' };
    if (!dependencies.online()) return { state: 'waiting', cause: 'offline' };
    const pause = await pauseOf(accountId);
    if (pause) return { state: 'waiting', cause: 'rate-limit', until: pause.until };
    // Last, because a request that cannot be sent needs no password.
    const credentials = await dependencies.credentials(accountId);
    if (!credentials) return { state: 'refused', cause: 'account' };
    if (credentials === 'locked') return { state: 'waiting', cause: 'locked' };
    return { profile, credentials };
  }

  async function scheduleNextWake(): Promise<void> {
    const waiting = [...(await postings.inState('waiting')), ...(await changes.inState('waiting'))];
    const times = waiting.flatMap(({ outcome }) => {
      if (outcome?.state !== 'waiting') return [];
      if (outcome.cause === 'offline') return [Date.now() + LOOK_AGAIN_MS];
      return outcome.until ? [Date.parse(outcome.until)] : [];
    });
    await dependencies.scheduleWake(times.length > 0 ? new Date(Math.min(...times)) : undefined);
  }

  async function thenWake(sending: Promise<boolean>): Promise<boolean> {
    const done = await sending;
    await scheduleNextWake();
    return done;
  }

  const sendPosting = (id: string) => thenWake(postings.send(id));
  const sendChange = (id: string) => thenWake(changes.send(id));

  return {
    send: sendPosting,
    sendChange,

    /** Must be called once, before anything is sent. */
    async recover(): Promise<void> {
      await postings.recover();
      await changes.recover();
    },

    async sendPending(): Promise<void> {
      await postings.storeAnswers();
      await changes.storeAnswers();
      const pending = await postings.listPending();
      // Asked last: what was stored before the check began is not held.
      const isHeld = await dependencies.pageCheckRunning();
      const duePostings = pending.filter(({ state }) => !(isHeld && state === 'written'));
      const dueChanges = await changes.listPending();
      await Promise.allSettled([
        ...duePostings.map(({ id }) => sendPosting(id)),
        ...dueChanges.map(({ id }) => sendChange(id)),
      ]);
      await scheduleNextWake();
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
