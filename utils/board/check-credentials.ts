import { parseJson } from '@/utils/validation/parse-json';
import type { Answer } from './answers';
import type { Outcome, OutcomeOf } from './outcome';

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
 * the fields (board API notes, "Answers"), and refuses in JSON: a page comes from a wrong address, or from a proxy.
 * @param outcome what the answer means for a posting
 */
export function judgeCheck(outcome: Outcome, answer: Answer | OutcomeOf<'unknown'>): CheckResult {
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
      if (outcome.cause === 'address' || isPage(answer)) return 'address';
      return outcome.cause === 'company' ? 'company' : 'unclear';
  }
}

function isPage(answer: Answer | OutcomeOf<'unknown'>): boolean {
  return 'body' in answer && parseJson(answer.body) === undefined;
}
