import { CHANGE_UNREADABLE } from '@/utils/copy/en-GB/backup-lines';
import { openDatabase } from '@/utils/database/database';
import { type Change, changeSchema } from '@/utils/outbox/change';
import { currentAdvert } from '@/utils/outbox/current-advert';
import { postingSchema, storedAdvertSchema } from '@/utils/outbox/posting';
import { postingAfterChanges } from '@/utils/outbox/posting-after-change';
import { isValid } from '@/utils/validation/is-valid';
import { givesWay, markAsRestored } from '../mark-as-restored';
import { defineBackupStore, type Restoring } from '../store-rules';
import { isPastTime } from '../times';

/** With its posting only: a posting made here keeps its changes. */
export const changeRules = defineBackupStore({
  schema: changeSchema,
  unreadable: CHANGE_UNREADABLE,
  hasPastTimes: ({ writtenAt, moves }, now) =>
    [writtenAt, ...moves.map(({ at }) => at)].every((time) => isPastTime(time, now)),
  async preview(change, counts) {
    const database = await openDatabase();
    if (!isRestored(await database.get('changes', change.id), change)) return;
    const posting: unknown = await database.get('postings', change.posting);
    // One that is missing or damaged here comes with its changes.
    if (!isValid(posting, postingSchema) || posting.fromBackup) counts.changes += 1;
  },
  prepareRestore:
    (change) =>
    async ({ transaction, counts, quarantine, at, now }) => {
      const changes = transaction.objectStore('changes');
      if (!isRestored(await changes.get(change.id), change)) return;
      const posting: unknown = await transaction.objectStore('postings').get(change.posting);
      if (!isValid(posting, postingSchema) || !posting.fromBackup) {
        await quarantine(transaction, { store: 'changes', record: change, at: at || now.toISOString() });
        return;
      }
      await changes.put(markAsRestored(change, now));
      counts.changes += 1;
      await updatePosting(transaction, change.posting);
    },
});

function isRestored(here: unknown, change: Change): boolean {
  return here === undefined || (isValid(here, changeSchema) && givesWay(here, change));
}

/** A posting from an older file does not have the version and the values of a change from a newer one. */
async function updatePosting(transaction: Restoring['transaction'], id: string): Promise<void> {
  const postings = transaction.objectStore('postings');
  const posting: unknown = await postings.get(id);
  const stored: unknown = await transaction.objectStore('adverts').get(id);
  const records: unknown[] = await transaction.objectStore('changes').index('posting').getAll(id);
  if (!isValid(posting, postingSchema) || !isValid(stored, storedAdvertSchema)) return;
  const changes = records.filter((record) => isValid(record, changeSchema));
  await postings.put(postingAfterChanges(posting, changes, currentAdvert(stored.advert, changes)));
}
