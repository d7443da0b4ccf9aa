import { RECORD_UNREADABLE } from '@/utils/copy/en-GB/backup-lines';
import { damagedSchema } from '../damaged-entry';
import { defineBackupStore } from '../store-rules';
import { isPastTime } from '../times';

export const damagedRules = defineBackupStore({
  schema: damagedSchema,
  unreadable: RECORD_UNREADABLE,
  hasPastTimes: ({ at }, now) => isPastTime(at, now),
  preview(_damaged, counts) {
    counts.damaged += 1;
  },
  prepareRestore:
    (damaged) =>
    async ({ transaction, counts, quarantine }) => {
      // JSON has no undefined: it comes back as null.
      const record = damaged.record ?? null;
      if (await quarantine(transaction, { ...damaged, record })) counts.damaged += 1;
    },
});
