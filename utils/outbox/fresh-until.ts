import { FRESH_MS, isFresh, type PostingState } from './transitions';

/** @returns when the first of these postings or changes is no longer fresh; undefined where none is. Epoch milliseconds */
export function freshUntil(
  records: readonly { state: PostingState; writtenAt: string }[],
  now: number,
): number | undefined {
  const ends = records
    .filter((record) => record.state === 'written' && isFresh(record, now))
    .map(({ writtenAt }) => Date.parse(writtenAt) + FRESH_MS);
  return ends.length > 0 ? Math.min(...ends) : undefined;
}
