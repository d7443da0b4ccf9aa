import { POSTING_UNREADABLE } from '@/utils/copy/en-GB/backup-lines';
import { openDatabase } from '@/utils/database/database';
import { postingSchema } from '@/utils/outbox/posting';
import { isValid } from '@/utils/validation/is-valid';
import { givesWay, isOpenInFile, markAsRestored } from '../mark-as-restored';
import { defineBackupStore } from '../store-rules';
import { isPastTime } from '../times';

export const postingRules = defineBackupStore({
  schema: postingSchema,
  unreadable: POSTING_UNREADABLE,
  hasPastTimes: ({ writtenAt, moves }, now) =>
    [writtenAt, ...moves.map(({ at }) => at)].every((time) => isPastTime(time, now)),
  async preview(posting, counts) {
    const here: unknown = await (await openDatabase()).get('postings', posting.id);
    if (isValid(here, postingSchema) && !givesWay(here, posting)) {
      counts.postings.stay += 1;
      return;
    }
    counts.postings.come += 1;
    if (isOpenInFile(posting.state)) counts.unfinished += 1;
  },
  prepareRestore:
    (posting) =>
    async ({ transaction, counts, quarantine, now }) => {
      const postings = transaction.objectStore('postings');
      const here: unknown = await postings.get(posting.id);
      const isReadable = isValid(here, postingSchema);
      if (isReadable && !givesWay(here, posting)) return;
      if (here !== undefined && !isReadable) {
        await quarantine(transaction, { store: 'postings', record: here, at: now.toISOString() });
      }
      await postings.put(markAsRestored(posting, now));
      counts.postings += 1;
    },
});
