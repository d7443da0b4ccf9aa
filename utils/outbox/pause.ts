import { type Infer, integer, min, object, string } from 'superstruct';
import { isValid } from '@/utils/validation/is-valid';

const SHORTEST_MS = 60_000;
const LONGEST_MS = 60 * 60_000;

const pauseSchema = object({
  /** The account's id. */
  account: string(),
  /** ISO time before which nothing is sent for the account. */
  until: string(),
  /** How many times in a row the board has asked for a pause. */
  asked: min(integer(), 1),
});

/**
 * Until when nothing is sent for an account. The board says 429 without saying how long, and every further try pushes
 * the limit's end forward (board API notes, "Answers"), so each pause is twice as long as the one before.
 */
export type Pause = Infer<typeof pauseSchema>;

/** @returns the record where it is a pause that is not over yet. */
export function activePause(record: unknown, now: Date): Pause | undefined {
  return isValid(record, pauseSchema) && record.until > now.toISOString() ? record : undefined;
}

/** @returns the next pause of an account. @param before the account's record until now, if there is one */
export function nextPause(account: string, before: unknown, now: Date): Pause {
  const asked = isValid(before, pauseSchema) ? before.asked + 1 : 1;
  const length = Math.min(SHORTEST_MS * 2 ** (asked - 1), LONGEST_MS);
  return { account, until: new Date(now.getTime() + length).toISOString(), asked };
}
