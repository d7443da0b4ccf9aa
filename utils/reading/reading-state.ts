import type { Reading, ReadingState } from './reading';

/** @returns where and when the page was read, and what was selected on it, for a reading that is made of another */
export function readingStateOf(reading: Reading): ReadingState {
  const { address, isLoading, selection } = reading;
  return { address, isLoading, selection };
}
