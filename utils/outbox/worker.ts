import { type CheckResult, judgeCheck } from '@/utils/board/check-credentials';
import { post } from '@/utils/board/client';
import type { Outcome } from '@/utils/board/outcome';
import type { Profile } from '@/utils/board/profile';
import { type Credentials, withCredentials } from '@/utils/board/wire';
import type { Posting } from './posting';
import { extendPause, loadPosting, loadSentAdvert, movePosting, pauseOf, postingsIn } from './posting-store';
import { FRESH_MS, isUnsent } from './transitions';

/** Keeps the outbox independent of settings and browser APIs. */
export interface OutboxDependencies {
  profile(): Promise<Profile>;
  /** `locked` if a passphrase protects them; undefined if one is missing. */
  credentials(accountId: string): Promise<Credentials | 'locked' | undefined>;
  permitted(endpoint: string): Promise<boolean>;
  /** False only if the browser is certain. */
  online(): boolean;
  moved(posting: Posting): void;
  /** Replaces or clears the time of the next `sendPending`. */
  scheduleWake(time: Date | undefined): Promise<void>;
}

/** No event reports the network. */
const LOOK_AGAIN_MS = 60_000;

/** The only sender of postings, one instance. */
export function createOutbox(dependencies: OutboxDependencies) {
  /** Being sent. Repeated calls share the promise. */
  const inFlight = new Map<string, Promise<boolean>>();
  /** The ends of the accounts' queues. One by one, so that a 429 stops the rest. */
  const queues = new Map<string, Promise<unknown>>();

  async function move(...args: Parameters<typeof movePosting>): Promise<boolean> {
    const moved = await movePosting(...args);
    if (moved) dependencies.moved(moved);
    return moved !== undefined;
  }

  /**
   * Sends a *written* or *waiting* posting once. Concurrent calls send nothing.
   * @returns whether this worker sent, tried or deferred it
   * @throws if its data cannot be read; then nothing was sent or changed
   */
  async function send(id: string): Promise<boolean> {
    const going = inFlight.get(id);
    if (going) return going;
    const sending = enqueue(id).finally(() => inFlight.delete(id));
    inFlight.set(id, sending);
    const done = await sending;
    await scheduleNextWake();
    return done;
  }

  async function enqueue(id: string): Promise<boolean> {
    const posting = await loadPosting(id);
    if (!posting || !isUnsent(posting.state)) return false;
    const account = posting.account.id;
    const turn = (queues.get(account) ?? Promise.resolve()).then(() => attempt(id));
    // The caller gets the error from `turn`.
    queues.set(
      account,
      turn.catch(() => undefined),
    );
    return turn;
  }

  async function attempt(id: string): Promise<boolean> {
    // It may have been cancelled in the queue.
    const posting = await loadPosting(id);
    if (!posting || !isUnsent(posting.state)) return false;
    const sentAdvert = await loadSentAdvert(id);
    if (!sentAdvert) return defer(posting, { state: 'refused', cause: 'lost' });
    const { frozen } = sentAdvert;
    // Never rebuilt: the recruiter approved the original.
    if (!frozen) return defer(posting, { state: 'refused', cause: 'not-frozen' });
    const ready = await prepare(posting, frozen.endpoint);
    if (!('profile' in ready)) return defer(posting, ready);
    const { profile, credentials } = ready;
    if (!(await move(id, posting.state, { state: 'sending' }))) return false;
    const outcome = await post(withCredentials(frozen.body, credentials), profile);
    return move(id, 'sending', { state: outcome.state, outcome });
  }

  /** What a request needs, or why it cannot be sent now. @param endpoint the only address it may use */
  async function prepare(
    { account }: { account: { id: string } },
    endpoint?: string,
  ): Promise<{ profile: Profile; credentials: Credentials } | Outcome> {
    const profile = await dependencies.profile();
    if (endpoint !== undefined && endpoint !== profile.endpoint) {
      return { state: 'refused', cause: 'address-changed' };
    }
    if (!(await dependencies.permitted(profile.endpoint))) return { state: 'waiting', cause: 'permission' };
    if (!dependencies.online()) return { state: 'waiting', cause: 'offline' };
    const pause = await pauseOf(account.id);
    if (pause) return { state: 'waiting', cause: 'rate-limit', until: pause.until };
    // Last, because a request that cannot be sent needs no password.
    const credentials = await dependencies.credentials(account.id);
    if (!credentials) return { state: 'refused', cause: 'account' };
    if (credentials === 'locked') return { state: 'waiting', cause: 'locked' };
    return { profile, credentials };
  }

  /** Avoids rewriting an unchanged record. */
  async function defer({ id, state, outcome: before }: Posting, outcome: Outcome): Promise<boolean> {
    if (state === 'waiting' && JSON.stringify(before) === JSON.stringify(outcome)) return true;
    return move(id, state, { state: outcome.state, outcome });
  }

  async function scheduleNextWake(): Promise<void> {
    const times = (await postingsIn('waiting')).flatMap(({ outcome }) => {
      if (outcome?.state !== 'waiting') return [];
      if (outcome.cause === 'offline') return [Date.now() + LOOK_AGAIN_MS];
      return outcome.until ? [Date.parse(outcome.until)] : [];
    });
    await dependencies.scheduleWake(times.length > 0 ? new Date(Math.min(...times)) : undefined);
  }

  return {
    send,

    /** Interrupted postings may have arrived: they are never resent. Must be called once, before anything is sent. */
    async recover(): Promise<void> {
      for (const { id } of await postingsIn('sending')) {
        await move(id, 'sending', {
          state: 'unknown',
          outcome: { state: 'unknown', cause: 'interrupted' },
        });
      }
    },

    /** Includes new ones that the worker was not told of. */
    async sendPending(): Promise<void> {
      const freshest = new Date(Date.now() - FRESH_MS).toISOString();
      const fresh = (await postingsIn('written')).filter(({ writtenAt }) => writtenAt > freshest);
      const waiting = await postingsIn('waiting');
      await Promise.allSettled([...fresh, ...waiting].map(({ id }) => send(id)));
      await scheduleNextWake();
    },

    /** Sends only credentials, from which the board cannot create an advert. */
    async check(accountId: string): Promise<CheckResult | 'locked'> {
      const ready = await prepare({ account: { id: accountId } });
      if (!('profile' in ready)) {
        if (ready.state !== 'waiting') return 'missing';
        return ready.cause === 'rate-limit' ? 'paused' : ready.cause;
      }
      const result = judgeCheck(await post({ ...ready.credentials }, ready.profile));
      if (result === 'paused') await extendPause(accountId);
      return result;
    },

    /** @returns whether it was *written* or *waiting* */
    async cancel(id: string): Promise<boolean> {
      const outcome: Outcome = { state: 'refused', cause: 'withdrawn' };
      const to = { state: outcome.state, outcome };
      return (await move(id, 'written', to)) || (await move(id, 'waiting', to));
    },

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
      return move(id, 'unknown', { state: outcome.state, outcome });
    },
  };
}
