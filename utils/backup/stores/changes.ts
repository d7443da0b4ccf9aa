import { CHANGE_UNREADABLE } from '@/utils/copy/en-GB/backup-lines';
import { changeSchema } from '@/utils/outbox/change';
import { postingSchema } from '@/utils/outbox/posting';
import { isValid } from '@/utils/validation/is-valid';
import { markAsRestored } from '../mark-as-restored';
import { defineBackupStore } from '../store-rules';
import { isPastTime } from '../times';

/** With its posting only: a posting made here keeps its changes. */
export const changeRules = defineBackupStore({
  schema: changeSchema,
  unreadable: CHANGE_UNREADABLE,
  hasPastTimes: ({ writtenAt, moves }, now) =>
    [writtenAt, ...moves.map(({ at }) => at)].every((time) => isPastTime(time, now)),
  prepareRestore:
    (change) =>
    async ({ transaction, quarantine, at, now }) => {
      const changes = transaction.objectStore('changes');
      if ((await changes.getKey(change.id)) !== undefined) return;
      const posting: unknown = await transaction.objectStore('postings').get(change.posting);
      if (isValid(posting, postingSchema) && posting.fromBackup)
        await changes.put(markAsRestored(change, now));
      else await quarantine(transaction, { store: 'changes', record: change, at: at || now.toISOString() });
    },
});
