import { STORE_NAMES, type StoreName } from '@/utils/database/stores';
import type { BackupStore } from './store-rules';
import { advertRules } from './stores/adverts';
import { draftRules } from './stores/drafts';
import { postingRules } from './stores/postings';
import { viewRules } from './stores/views';

/**
 * Every store of the database, with the rules by which its records go into a backup and come back. They are written and
 * restored in this order: a posting comes before its advert.
 */
const BACKUP_RULES = {
  drafts: draftRules,
  views: viewRules,
  postings: postingRules,
  adverts: advertRules,
  /** A pause is over before anyone restores it. */
  pauses: undefined,
} as const satisfies Record<StoreName, BackupStore | undefined>;

/** The stores that are backed up, each with its rules, in their order. */
export const BACKED_UP: readonly (BackupStore & { name: StoreName })[] = STORE_NAMES.flatMap((name) => {
  const rules = BACKUP_RULES[name];
  return rules ? [{ name, ...rules }] : [];
});
