import { type CheckResult, judgeCheck } from '@/utils/board/check-credentials';
import { post } from '@/utils/board/client';
import type { Outcome } from '@/utils/board/outcome';
import type { Profile } from '@/utils/board/profile';
import { type Credentials, withCredentials } from '@/utils/board/wire';
import type { Posting } from './posting';
import { extendPause, loadPosting, loadSentAdvert, movePosting, pauseOf, postingsIn } from './posting-store';
import { FRESH_MS, isUnsent } from './transitions';

/** What the outbox must be given: it knows the board and the database, but neither settings nor the browser. */
export interface OutboxDependencies {
  profile(): Promise<Profile>;
  /** The account's user name and password; `locked` under a passphrase; undefined where one is missing. */
  credentials(accountId: string): Promise<Credentials | 'locked' | undefined>;
  /** Whether the browser lets us reach the address. */
  permitted(endpoint: string): Promise<boolean>;
  /** False only where the browser is sure that there is no network. */
  online(): boolean;
  /** Told after every move. */
  moved(posting: Posting): void;
  /** Asks to be called again (`sendPending`) at that time, in place of any time asked for before; never, where it is none. */
  scheduleWake(time: Date | undefined): Promise<void>;
}

/** Where nothing tells that the network is back, it is looked for this often. */
const LOOK_AGAIN_MS = 60_000;

/** Makes the one that sends. There is one in the worker, and nothing else moves a posting. */
export function createOutbox(dependencies: OutboxDependencies) {
  /** What this worker is sending, by posting: whoever asks for the same one waits for the same end. */
  const inFlight = new Map<string, Promise<boolean>>();
  /** The last in the line of each account. One goes at a time, so that a 429 stops all that come after it. */
  const queues = new Map<string, Promise<unknown>>();

  async function move(...args: Parameters<typeof movePosting>): Promise<boolean> {
    const moved = await movePosting(...args);
    if (moved) dependencies.moved(moved);
    return moved !== undefined;
  }

  /**
   * Sends a posting that is *written* or *waiting*, once. Whoever else asks for the same one sends nothing.
   * @returns whether it was sent, tried or made to wait by this worker
   * @throws where what it needs cannot be read: then the posting stays as it was and nothing was sent
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
    // Whoever asked for it hears of the failure from `turn`; the next in the queue must go on all the same.
    queues.set(
      account,
      turn.catch(() => undefined),
    );
    return turn;
  }

  async function attempt(id: string): Promise<boolean> {
    // Read anew: it may have been called back while it stood in line.
    const posting = await loadPosting(id);
    if (!posting || !isUnsent(posting.state)) return false;
    const sentAdvert = await loadSentAdvert(id);
    if (!sentAdvert) return defer(posting, { state: 'refused', cause: 'lost' });
    const { frozen } = sentAdvert;
    // Never put together anew: the recruiter pressed Post on what was shown then.
    if (!frozen) return defer(posting, { state: 'refused', cause: 'not-frozen' });
    const ready = await prepare(posting, frozen.endpoint);
    if (!('profile' in ready)) return defer(posting, ready);
    const { profile, credentials } = ready;
    if (!(await move(id, posting.state, { state: 'sending' }))) return false;
    const outcome = await post(withCredentials(frozen.body, credentials), profile);
    return move(id, 'sending', { state: outcome.state, outcome });
  }

  /**
   * What it takes to send something through the account, or why it certainly cannot be sent now.
   * @param endpoint where it is to go, if that was fixed before: nothing goes to another address
   */
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
    // Last: what cannot be sent anyway needs no password.
    const credentials = await dependencies.credentials(account.id);
    if (!credentials) return { state: 'refused', cause: 'account' };
    if (credentials === 'locked') return { state: 'waiting', cause: 'locked' };
    return { profile, credentials };
  }

  /** Lets it wait, or refuses it; what waits already for the same is not written again. */
  async function defer({ id, state, outcome: before }: Posting, outcome: Outcome): Promise<boolean> {
    if (state === 'waiting' && JSON.stringify(before) === JSON.stringify(outcome)) return true;
    return move(id, state, { state: outcome.state, outcome });
  }

  /** Asks to be woken when the first of what waits may go on. */
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

    /**
     * Takes up what a stopped worker left behind: a posting that was being sent may or may not have arrived, and is
     * never sent again by itself. To be called once, before anything is sent.
     */
    async recover(): Promise<void> {
      for (const { id } of await postingsIn('sending')) {
        await move(id, 'sending', {
          state: 'unknown',
          outcome: { state: 'unknown', cause: 'interrupted' },
        });
      }
    },

    /** Sends what waits and may go on by now, and what was written a moment ago and not told of. */
    async sendPending(): Promise<void> {
      const freshest = new Date(Date.now() - FRESH_MS).toISOString();
      const fresh = (await postingsIn('written')).filter(({ writtenAt }) => writtenAt > freshest);
      const waiting = await postingsIn('waiting');
      await Promise.allSettled([...fresh, ...waiting].map(({ id }) => send(id)));
      await scheduleNextWake();
    },

    /**
     * Asks the board whether it knows an account, by a body with nothing but user name and password: no advert can be made
     * of it.
     */
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

    /**
     * Calls back a posting that was certainly not sent.
     * @returns whether it was still only written, or waiting
     */
    async cancel(id: string): Promise<boolean> {
      const outcome: Outcome = { state: 'refused', cause: 'withdrawn' };
      const to = { state: outcome.state, outcome };
      return (await move(id, 'written', to)) || (await move(id, 'waiting', to));
    },

    /**
     * Settles a posting of which nobody could tell whether it arrived, by the recruiter's word after a look at the board.
     * @param there whether the recruiter found the advert on the board
     * @param jobId the number that it has there, where the recruiter gave it
     * @returns whether the posting was unknown until now
     */
    resolveUnknown(id: string, there: boolean, jobId?: string): Promise<boolean> {
      const outcome: Outcome = there
        ? { state: 'accepted', settled: true, ...(jobId ? { jobId } : {}) }
        : { state: 'refused', cause: 'not-there' };
      return move(id, 'unknown', { state: outcome.state, outcome });
    },
  };
}
