import { addDays, todayInLondon } from '@/utils/advert/dates';
import type { Profile } from '@/utils/board/profile';
import { freezeChange } from '@/utils/board/wire';
import { type Change, newChange } from '@/utils/outbox/change';
import { type ChangeBlocker, changeableJob, changeBlocker } from '@/utils/outbox/change-blocker';
import { daysListed } from '@/utils/outbox/listing-period';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosted, type Posted } from './load-posted';
import { sendChange } from './send-change';

/** `ends-tomorrow`: there is nothing to close. `deleted`: the posting is gone. */
export type ClosingBlocker = ChangeBlocker | 'ends-tomorrow' | 'deleted';

/** @returns what keeps a posted advert from being closed early; undefined if nothing does */
export function closingBlocker(
  { posting, stored, changes }: Posted,
  profile: Profile,
  today = todayInLondon(),
): ClosingBlocker | undefined {
  const blocker = changeBlocker(posting, stored, changes, { profile, today });
  return blocker ?? (daysListed(posting).removalDay <= addDays(today, 1) ? 'ends-tomorrow' : undefined);
}

/**
 * Takes a posted advert down early: tomorrow, in London, becomes its closing date, which is the board's documented way
 * (board API notes, "Editing"). It comes down in the morning.
 * @returns the stored change as far as it has come, or why nothing was stored
 * @throws what `storageFault` names
 */
export async function closeEarly(
  { id }: Posting,
  profile: Profile,
  today = todayInLondon(),
): Promise<{ change: Change } | { blocker: ClosingBlocker }> {
  const posted = await loadPosted(id);
  if (!posted) return { blocker: 'deleted' };
  const { posting, current } = posted;
  const blocker = closingBlocker(posted, profile, today);
  if (blocker) return { blocker };
  const job = changeableJob(posting);
  if (!job || !current) return { blocker: 'no-text' };
  const willBe = { closing_date: addDays(today, 1) };
  const { closing_date } = current;
  const written = newChange({
    kind: 'closing',
    posting,
    job,
    was: closing_date ? { closing_date } : {},
    willBe,
    frozen: freezeChange(willBe, profile),
  });
  const change = await sendChange(written);
  return change ? { change } : { blocker: 'unfinished' };
}
