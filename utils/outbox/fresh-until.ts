import { FRESH_MS, isFresh, type PostingState, type WrittenRecord, writtenTime } from './transitions';

/** @returns when the first of these postings or changes is no longer fresh; undefined where none is. Epoch milliseconds */
export function freshUntil(
  records: readonly (WrittenRecord & { state: PostingState })[],
  now: number,
): number | undefined {
  const ends = records
    .filter((record) => record.state === 'written' && isFresh(record, now))
    .map((record) => writtenTime(record) + FRESH_MS);
  return ends.length > 0 ? Math.min(...ends) : undefined;
}
