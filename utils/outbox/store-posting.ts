import type { Profile } from '@/utils/board/profile';
import { freezeRequest } from '@/utils/board/wire';
import { scheduleAlarm } from './alarm';
import { type Posting, type Written, writePosting } from './posting';
import { insertPosting } from './posting-store';

/** Browsers wake nobody sooner. */
const SOONEST_WAKE_MS = 30_000;

/**
 * Writes an advert to the database as a posting, with exactly what is to be sent by the board's profile.
 * @param latestId the id of the page's latest posting through the account that the recruiter has seen
 * @returns undefined where another window posted the page in the meantime; then nothing is written
 * @throws what `storageFault` names
 */
export async function storePosting(
  { profile, ...pressed }: Omit<Written, 'frozen'> & { profile: Profile },
  latestId: string | undefined,
): Promise<Posting | undefined> {
  const written = writePosting({ ...pressed, frozen: freezeRequest(pressed.advert, profile) });
  // Whatever becomes of the popup from here on, the browser wakes the worker for what was written. Where it does not,
  // the popup still tells the worker itself, and the next one asks about what was left.
  scheduleAlarm(new Date(Date.now() + SOONEST_WAKE_MS)).catch(() => undefined);
  return (await insertPosting(written, latestId)) ? written.posting : undefined;
}
