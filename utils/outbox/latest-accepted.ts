import { openDatabase } from '@/utils/database/database';
import { isValid } from '@/utils/validation/is-valid';
import { newestFirst } from './order';
import { type Posting, postingSchema } from './posting';

/** @returns by draft key, the latest posting that the board has */
export async function latestAccepted(draftKeys: readonly string[]): Promise<Map<string, Posting>> {
  const index = (await openDatabase()).transaction('postings').store.index('page');
  const found = await Promise.all(draftKeys.map((key) => index.getAll(key)));
  const accepted = found
    .flat()
    .filter((record) => isValid(record, postingSchema))
    .filter(({ state }) => state === 'accepted');
  return new Map(
    accepted
      .sort(newestFirst)
      .reverse()
      .map((posting) => [posting.page, posting]),
  );
}
