import { post } from '@/utils/board/client';
import type { Outcome } from '@/utils/board/outcome';
import type { Profile } from '@/utils/board/profile';
import { type Credentials, toWireBody, type WireBody } from '@/utils/board/wire';
import type { Posting } from './posting';
import { loadPosting, movePosting, postingsIn } from './store';

/** What the outbox must be given: it knows the board and the database, but neither settings nor the browser. */
export interface OutboxNeeds {
  profile(): Promise<Profile>;
  /** The account's user name and password, or undefined where one is missing. */
  credentials(accountId: string): Promise<Credentials | undefined>;
  /** Whether the browser lets us reach the address. */
  permitted(endpoint: string): Promise<boolean>;
  /** False only where the browser is sure that there is no network. */
  online(): boolean;
}

/**
 * Sends a posting that is *written*, once. Whoever else asks for the same posting finds it moved and sends nothing.
 * @returns whether it was sent, or tried, by this call
 * @throws where what it needs cannot be read: then the posting stays *written* and nothing was sent
 */
export async function send(id: string, needs: OutboxNeeds): Promise<boolean> {
  const posting = await loadPosting(id);
  if (posting?.state !== 'written') return false;
  const ready = await prepare(posting, needs);
  if (!(await movePosting(id, 'written', { state: 'sending' }))) return false;
  const outcome = 'body' in ready ? await post(ready.body, ready.profile) : ready;
  return (await movePosting(id, 'sending', { state: outcome.state, outcome })) !== undefined;
}

/**
 * Gives up a posting that was written but never got on its way.
 * @returns whether it was still only written
 */
export async function withdraw(id: string): Promise<boolean> {
  const outcome: Outcome = { state: 'refused', cause: 'withdrawn' };
  return (await movePosting(id, 'written', { state: outcome.state, outcome })) !== undefined;
}

/**
 * Settles a posting of which nobody could tell whether it arrived, by the recruiter's word after a look at the board.
 * @param there whether the recruiter found the advert on the board
 * @returns whether the posting was unknown until now
 */
export async function settle(id: string, there: boolean): Promise<boolean> {
  const outcome: Outcome = there
    ? { state: 'accepted', settled: true }
    : { state: 'refused', cause: 'not-there' };
  return (await movePosting(id, 'unknown', { state: outcome.state, outcome })) !== undefined;
}

/** What is to be sent, or why it certainly cannot be. */
async function prepare(
  posting: Posting,
  needs: OutboxNeeds,
): Promise<{ body: WireBody; profile: Profile } | Outcome> {
  const profile = await needs.profile();
  const credentials = await needs.credentials(posting.account.id);
  if (!credentials) return { state: 'refused', cause: 'account' };
  if (!(await needs.permitted(profile.endpoint))) return { state: 'refused', cause: 'permission' };
  if (!needs.online()) return { state: 'refused', cause: 'offline' };
  return { body: toWireBody(posting.advert, profile, credentials), profile };
}

/**
 * Takes up what a stopped worker left behind: a posting that was being sent may or may not have arrived, and is
 * never sent again by itself. To be called once, before anything is sent.
 */
export async function recover(): Promise<void> {
  for (const { id } of await postingsIn('sending')) {
    await movePosting(id, 'sending', {
      state: 'unknown',
      outcome: { state: 'unknown', cause: 'interrupted' },
    });
  }
}
