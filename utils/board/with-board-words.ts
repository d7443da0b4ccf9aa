import { boardSays } from '@/utils/copy/en-GB/board-issues';
import { boundedWords, LONGEST_BOARD_WORDS } from './bounded-words';
import type { ChangeOutcome } from './change-outcome';

type Refusal = Extract<ChangeOutcome, { state: 'refused' }>;

/** @returns the words for a refusal, and what the board said of it, if that helps */
export function withBoardWords(words: string, { cause, said }: Refusal, board: string): string {
  // Its message about a wrong password, or about a request that a network changed, does not.
  if (!said || cause === 'credentials' || cause === 'no-version') return words;
  return `${words} ${boardSays(board, boundedWords(said, LONGEST_BOARD_WORDS))}`;
}
