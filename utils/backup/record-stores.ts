import { STORE_NAMES, type StoreName } from '@/utils/database/stores';
import type { BackupStore } from './store-rules';
import { advertRules } from './stores/adverts';
import { changeRules } from './stores/changes';
import { draftRules } from './stores/drafts';
import { postingRules } from './stores/postings';
import { viewRules } from './stores/views';

/** In the order of restoring: a posting comes before its advert and its changes. */
const BACKUP_RULES = {
  drafts: draftRules,
  views: viewRules,
  postings: postingRules,
  adverts: advertRules,
  changes: changeRules,
  /** A pause is over before it could be restored. */
  pauses: undefined,
} as const satisfies Record<StoreName, BackupStore | undefined>;

export const BACKED_UP: readonly (BackupStore & { name: StoreName })[] = STORE_NAMES.flatMap((name) => {
  const rules = BACKUP_RULES[name];
  return rules ? [{ name, ...rules }] : [];
});
