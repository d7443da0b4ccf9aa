import { TEXT_UNREADABLE } from '@/utils/copy/en-GB/backup-lines';
import { postingSchema, storedAdvertSchema } from '@/utils/outbox/posting';
import { isValid } from '@/utils/validation/is-valid';
import { defineBackupStore } from '../store-rules';

/** With its posting only: a posting made here keeps its text. */
export const advertRules = defineBackupStore({
  schema: storedAdvertSchema,
  unreadable: TEXT_UNREADABLE,
  prepareRestore:
    (storedAdvert) =>
    async ({ transaction, quarantine, at, now }) => {
      const adverts = transaction.objectStore('adverts');
      const { id } = storedAdvert;
      if ((await adverts.getKey(id)) !== undefined) return;
      const posting: unknown = await transaction.objectStore('postings').get(id);
      if (isValid(posting, postingSchema) && posting.fromBackup) await adverts.put(storedAdvert);
      else
        await quarantine(transaction, {
          store: 'adverts',
          record: storedAdvert,
          at: at || now.toISOString(),
        });
    },
});
