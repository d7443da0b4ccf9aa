import { parseJson } from '@/utils/validation/parse-json';
import { type Answer, accepted, isSuccess, readFailure, saysError, textAt, wordsAt } from './answers';
import { LONGEST_BOARD_WORDS } from './bounded-words';
import type { ChangeOutcome } from './change-outcome';
import type { Profile } from './profile';

/** Of a request without `If-Match`, unlike one with another version: Eve's words, and those of 428's usual page. */
const NEEDS_VERSION = /must be provided|required to be conditional/iu;

/**
 * The answer to a change of a posted advert (board API notes, "Editing"). Only one that proves that nothing was stored
 * means refused or waiting.
 * @param jobId whose answer it has to be
 */
export function readChangeAnswer(answer: Answer, jobId: string, profile: Profile): ChangeOutcome {
  const { status } = answer;
  const json = parseJson(answer.body);
  // Without the job's id it may come from anywhere, as a login page of a network.
  if (isSuccess(status)) {
    const isStored = textAt(json, '_id') === jobId && !saysError(json);
    return isStored ? accepted(json) : { state: 'unknown', cause: 'answer' };
  }
  const boardMessage = wordsAt(LONGEST_BOARD_WORDS, json, '_error', 'message');
  if (boardMessage && status >= 400 && status < 500 && NEEDS_VERSION.test(boardMessage))
    return { state: 'refused', cause: 'no-version', said: boardMessage };
  // In HTML 428 stands for both, too. Ours is still the board's version then, and may be sent again.
  if (status === 428 && json === undefined && NEEDS_VERSION.test(answer.body))
    return { state: 'refused', cause: 'no-version' };
  if (status === 412 || status === 428) return { state: 'refused', cause: 'changed-elsewhere' };
  // In HTML it is a server's that knows no such address.
  if (status === 404 && json !== undefined) return { state: 'refused', cause: 'gone' };
  return readFailure(answer, json, profile);
}
