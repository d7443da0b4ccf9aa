import { viewSchema } from '@/utils/drafts/view';
import { defineBackupStore } from '../store-rules';

export const viewRules = defineBackupStore({
  schema: viewSchema,
  unreadable: 'how the form was left could not be read',
  prepareRestore:
    (view) =>
    async ({ transaction }) => {
      const views = transaction.objectStore('views');
      if ((await views.getKey(view.page)) === undefined) await views.put(view);
    },
});
