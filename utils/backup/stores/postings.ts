import { isIsoDate } from '@/utils/advert/dates';
import type { Outcome } from '@/utils/board/outcome';
import { POSTING_UNREADABLE } from '@/utils/copy/en-GB/backup-lines';
import { openDatabase } from '@/utils/database/database';
import { type Posting, postingSchema } from '@/utils/outbox/posting';
import { isUnsent, type PostingState } from '@/utils/outbox/transitions';
import { isValid } from '@/utils/validation/is-valid';
import { defineBackupStore } from '../store-rules';
import { isPastTime } from '../times';

export const postingRules = defineBackupStore({
  schema: postingSchema,
  unreadable: POSTING_UNREADABLE,
  hasPastTimes: ({ writtenAt, moves, closingDate }, now) =>
    [writtenAt, ...moves.map(({ at }) => at)].every((time) => isPastTime(time, now)) &&
    (closingDate === undefined || isIsoDate(closingDate)),
  async preview({ id, state }, counts) {
    if ((await (await openDatabase()).getKey('postings', id)) !== undefined) {
      counts.postings.stay += 1;
      return;
    }
    counts.postings.come += 1;
    if (isUnsent(state)) counts.unsent += 1;
    if (state === 'sending') counts.cut += 1;
  },
  prepareRestore:
    (posting) =>
    async ({ transaction, counts, quarantine, now }) => {
      const postings = transaction.objectStore('postings');
      const here: unknown = await postings.get(posting.id);
      if (isValid(here, postingSchema)) return;
      if (here !== undefined) {
        await quarantine(transaction, { store: 'postings', record: here, at: now.toISOString() });
      }
      await postings.put(markAsRestored(posting, now));
      counts.postings += 1;
    },
});

const MOST_MOVES = 10_000;

/**
 * No restored posting is ever sent automatically. One that waited counts as cancelled; one that was being sent is
 * unknown.
 */
function markAsRestored(posting: Posting, now: Date): Posting {
  const restored: Posting = { ...posting, fromBackup: true };
  const outcome = outcomeAfter(posting.state);
  if (!outcome) return restored;
  const { state } = outcome;
  const moves = [...posting.moves.slice(1 - MOST_MOVES), { state, at: now.toISOString() }];
  return { ...restored, state, outcome, moves };
}

function outcomeAfter(state: PostingState): Outcome | undefined {
  if (isUnsent(state)) return { state: 'refused', cause: 'withdrawn' };
  return state === 'sending' ? { state: 'unknown', cause: 'interrupted' } : undefined;
}
