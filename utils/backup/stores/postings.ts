import { POSTING_UNREADABLE } from '@/utils/copy/en-GB/backup-lines';
import { openDatabase } from '@/utils/database/database';
import { postingSchema } from '@/utils/outbox/posting';
import { isUnsent } from '@/utils/outbox/transitions';
import { isValid } from '@/utils/validation/is-valid';
import { markAsRestored } from '../mark-as-restored';
import { defineBackupStore } from '../store-rules';
import { isPastTime } from '../times';

export const postingRules = defineBackupStore({
  schema: postingSchema,
  unreadable: POSTING_UNREADABLE,
  hasPastTimes: ({ writtenAt, moves }, now) =>
    [writtenAt, ...moves.map(({ at }) => at)].every((time) => isPastTime(time, now)),
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
