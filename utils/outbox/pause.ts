import { type Infer, integer, min, object, string } from 'superstruct';
import { isValid } from '@/utils/validation/is-valid';
import { time } from '@/utils/validation/time';

const SHORTEST_MS = 60_000;
export const LONGEST_PAUSE_MS = 60 * 60_000;

const pauseSchema = object({
  account: string(),
  until: time,
  /** Consecutive 429s. */
  asked: min(integer(), 1),
});

/**
 * A 429 names no delay, and each retry extends the limit (board API notes, "Answers"), so each pause of the account
 * doubles.
 */
export type Pause = Infer<typeof pauseSchema>;

/** @returns undefined if it is invalid, over, or longer than any: the computer's clock was wrong when it began */
export function activePause(record: unknown, now: Date): Pause | undefined {
  if (!isValid(record, pauseSchema)) return undefined;
  const left = Date.parse(record.until) - now.getTime();
  return left > 0 && left <= LONGEST_PAUSE_MS ? record : undefined;
}

/** @param before the account's previous record */
export function nextPause(account: string, before: unknown, now: Date): Pause {
  const asked = isValid(before, pauseSchema) ? before.asked + 1 : 1;
  const length = Math.min(SHORTEST_MS * 2 ** (asked - 1), LONGEST_PAUSE_MS);
  return { account, until: new Date(now.getTime() + length).toISOString(), asked };
}
