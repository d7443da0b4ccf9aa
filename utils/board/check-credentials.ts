import type { Outcome } from './outcome';

/** What a check of an account found out: a closed set. */
export const CHECK_RESULTS = [
  /** The board took user name and password, and missed the fields. */
  'good',
  'wrong',
  /** The account may not post for its company. */
  'company',
  'offline',
  'permission',
  'paused',
  'missing',
  /** Neither a yes nor a no. */
  'unclear',
  /** Against all that is known of it, the board made an advert of nothing. */
  'posted',
] as const;

export type CheckResult = (typeof CHECK_RESULTS)[number];

/**
 * Tells what the answer to a body with nothing but user name and password means: the board looks at them before the
 * fields (board API notes, "Answers"), so whoever is told of missing fields was let in.
 */
export function judgeCheck(outcome: Outcome): CheckResult {
  switch (outcome.state) {
    case 'accepted':
      return 'posted';
    case 'waiting':
      return 'paused';
    case 'unknown':
      return 'unclear';
    case 'refused':
      if (outcome.cause === 'fields') return 'good';
      if (outcome.cause === 'credentials') return 'wrong';
      return outcome.cause === 'company' ? 'company' : 'unclear';
  }
}
