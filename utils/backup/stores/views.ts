import { VIEW_UNREADABLE } from '@/utils/copy/en-GB/backup-lines';
import { viewSchema } from '@/utils/drafts/view';
import { defineBackupStore } from '../store-rules';

export const viewRules = defineBackupStore({
  schema: viewSchema,
  unreadable: VIEW_UNREADABLE,
  prepareRestore:
    (view) =>
    async ({ transaction }) => {
      const views = transaction.objectStore('views');
      if ((await views.getKey(view.page)) === undefined) await views.put(view);
    },
});
