import { parseJson } from '@/utils/validation/parse-json';
import { boundedWords, LONGEST_BOARD_WORDS } from './bounded-words';
import { readIssues } from './issues';
import type { Outcome, OutcomeOf, RefusedCause } from './outcome';
import type { Profile } from './profile';

/** Bounded, not yet parsed. */
export interface Answer {
  status: number;
  body: string;
}

/**
 * Only a response that proves that nothing was stored means refused or waiting. A 201 means accepted even if its body
 * is unreadable. Anything that could follow storing is unknown, and so is a success that says of itself that it failed.
 * @param answer or why none came
 */
export function readAnswer(answer: Answer | OutcomeOf<'unknown'>, profile: Profile): Outcome {
  if ('state' in answer) return answer;
  const { status } = answer;
  const json = parseJson(answer.body);
  if (isSuccess(status) && saysError(json)) return { state: 'unknown', cause: 'answer' };
  if (status === 201) return accepted(json);
  if (isSuccess(status)) {
    return textAt(json, '_id') === undefined ? { state: 'unknown', cause: 'answer' } : accepted(json);
  }
  return readFailure(answer, json, profile);
}

/** @returns whether the status is one of success (2xx) */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** @returns whether the board's JSON calls itself an error, whatever the status says */
export function saysError(json: unknown): boolean {
  return textAt(json, '_status') === 'ERR';
}

/** Of an answer that is no success, to a posting or a change. @param json its body, parsed */
export function readFailure({ status }: Answer, json: unknown, profile: Profile): Outcome {
  if (status >= 300 && status < 400) return { state: 'unknown', cause: 'redirect' };
  if (status < 400 || status >= 500) return { state: 'unknown', cause: 'server' };
  // Comes before storing (board API notes, "Answers").
  if (status === 429) return { state: 'waiting', cause: 'rate-limit' };
  // A proxy's timeout proves nothing about the server behind it.
  if (status === 408) return { state: 'unknown', cause: 'timeout' };
  const issues = readIssues(valueAt(json, '_issues'), profile);
  if (issues.length > 0) return { state: 'refused', cause: 'fields', issues };
  const boardMessage = wordsAt(LONGEST_BOARD_WORDS, json, '_error', 'message');
  return {
    state: 'refused',
    cause: refusedCause(status, json, boardMessage),
    ...(boardMessage ? { said: boardMessage } : {}),
  };
}

/** @param json the board's answer */
export function accepted(json: unknown): Outcome {
  const jobId = wordsAt(80, json, '_id');
  const etag = wordsAt(120, json, '_etag');
  return { state: 'accepted', ...(jobId ? { jobId } : {}), ...(jobId && etag ? { etag } : {}) };
}

function refusedCause(status: number, json: unknown, boardMessage: string | undefined): RefusedCause {
  switch (status) {
    case 400:
      return 'body';
    case 401:
    case 403:
      // Without JSON it comes from a proxy or firewall.
      if (json === undefined) return 'blocked';
      if (/for this company/iu.test(boardMessage ?? '')) return 'company';
      if (status === 401 || /username|password/iu.test(boardMessage ?? '')) return 'credentials';
      // The board's own error format.
      return boardMessage === undefined ? 'blocked' : 'other';
    case 404:
    case 405:
      return 'address';
    case 413:
      return 'too-large';
    default:
      return 'other';
  }
}

export function textAt(json: unknown, ...path: string[]): string | undefined {
  const value = path.reduce(valueAt, json);
  return typeof value === 'string' ? value : undefined;
}

/** Bounded, for people. */
export function wordsAt(longest: number, json: unknown, ...path: string[]): string | undefined {
  const text = textAt(json, ...path);
  return text === undefined ? undefined : boundedWords(text, longest);
}

function valueAt(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null ? Reflect.get(json, key) : undefined;
}
