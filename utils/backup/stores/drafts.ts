import { DRAFT_UNREADABLE } from '@/utils/copy/en-GB/backup-lines';
import { openDatabase } from '@/utils/database/database';
import { type Draft, draftSchema } from '@/utils/drafts/draft';
import { isEdit } from '@/utils/drafts/draft-key';
import { fromBackup, hasSameValues, unusedKey } from '@/utils/drafts/from-backup';
import { isValid } from '@/utils/validation/is-valid';
import { defineBackupStore, type PreviewCounts, type Restoring } from '../store-rules';
import { isPastTime } from '../times';

/** A draft that differs from the stored one becomes a copy without a page, but for an edit: its copy would be a new advert. */
export const draftRules = defineBackupStore({
  schema: draftSchema,
  unreadable: DRAFT_UNREADABLE,
  hasPastTimes: ({ changedAt, untouchedSince = changedAt }, now) =>
    isPastTime(changedAt, now) && isPastTime(untouchedSince, now),
  async preview(draft, { drafts }) {
    drafts[await previewDraft(draft)] += 1;
  },
  async prepareRestore(draft) {
    const copyKey = await unusedKey(draft);
    return (restoring) => restoreDraft(draft, copyKey, restoring);
  },
});

async function previewDraft(draft: Draft): Promise<keyof PreviewCounts['drafts']> {
  const database = await openDatabase();
  const here: unknown = await database.get('drafts', draft.page);
  if (!isValid(here, draftSchema)) return 'come';
  if (hasSameValues(here, draft) || isEdit(draft.page)) return 'stay';
  return (await database.getKey('drafts', await unusedKey(draft))) === undefined ? 'beside' : 'stay';
}

async function restoreDraft(draft: Draft, copyKey: string, restoring: Restoring): Promise<void> {
  const { transaction, counts, quarantine, now } = restoring;
  const drafts = transaction.objectStore('drafts');
  const restored = fromBackup(draft);
  const here: unknown = await drafts.get(restored.page);
  if (!isValid(here, draftSchema)) {
    if (here !== undefined)
      await quarantine(transaction, { store: 'drafts', record: here, at: now.toISOString() });
    await drafts.put(restored);
    counts.drafts += 1;
    return;
  }
  if (hasSameValues(here, restored) || isEdit(draft.page) || (await drafts.getKey(copyKey)) !== undefined)
    return;
  await drafts.put({ ...restored, page: copyKey });
  counts.beside += 1;
}
