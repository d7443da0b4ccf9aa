import type { Outcome } from './outcome';

export const CHECK_RESULTS = [
  /** The board accepted the credentials and complained about missing fields. */
  'good',
  'wrong',
  'company',
  'offline',
  'permission',
  'paused',
  'missing',
  'unclear',
  /** The board unexpectedly created an advert from an empty body. */
  'posted',
] as const;

export type CheckResult = (typeof CHECK_RESULTS)[number];

/**
 * Interprets the response to a body with only credentials. The board checks them before the fields (board API notes,
 * "Answers"), so an error about missing fields proves that they are valid.
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
