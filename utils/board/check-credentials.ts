import type { Outcome } from './outcome';

export const CHECK_RESULTS = [
  /** It complained only about missing fields. */
  'good',
  'wrong',
  'company',
  'offline',
  'permission',
  'paused',
  'missing',
  /** No board answers at this address. */
  'address',
  /** Nobody can tell what became of the request. */
  'open',
  'unclear',
  /** An advert was created from an empty body. */
  'posted',
] as const;

export type CheckResult = (typeof CHECK_RESULTS)[number];

/**
 * Interprets the response to credentials alone, or to names with values of the wrong kind. The board checks them before
 * the fields (board API notes, "Answers").
 */
export function judgeCheck(outcome: Outcome): CheckResult {
  switch (outcome.state) {
    case 'accepted':
      return 'posted';
    case 'waiting':
      return 'paused';
    case 'unknown':
      return outcome.cause === 'answer' || outcome.cause === 'redirect' ? 'address' : 'open';
    case 'refused':
      if (outcome.cause === 'fields') return 'good';
      if (outcome.cause === 'credentials') return 'wrong';
      if (outcome.cause === 'address') return 'address';
      return outcome.cause === 'company' ? 'company' : 'unclear';
  }
}
