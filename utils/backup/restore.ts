import { committed } from '@/utils/database/commit';
import { openDatabase } from '@/utils/database/database';
import { STORE_NAMES, type StoreName } from '@/utils/database/stores';
import { createQuarantineOnce } from './quarantine-once';
import { readBackup, type Unusable } from './read';
import type { Counts, RecordItem, Restoring } from './store-rules';

interface Options {
  onProgress?(part: number): void;
  now?: Date;
}

const STORES: (StoreName | 'damaged')[] = [...STORE_NAMES, 'damaged'];

/** Per transaction, to block neither popup nor worker. */
const AT_ONCE = 50;

/**
 * Restores records; `applyDifferences` restores settings. Stored data is never overwritten, but for what an earlier file
 * could not know (`givesWay`, a posting's later changes): a draft that differs becomes a copy. Restoring again changes
 * nothing, so an interrupted restore can be repeated.
 * @returns the number of restored records, or why the file is unusable
 * @throws see `storageFault`; records restored until then remain
 */
export async function restoreBackup(
  file: Blob,
  { onProgress = () => undefined, now = new Date() }: Options = {},
): Promise<Counts | Unusable> {
  const counts: Counts = { drafts: 0, beside: 0, postings: 0, changes: 0, damaged: 0 };
  const quarantine = await createQuarantineOnce();
  let at = '';
  let pending: RecordItem[] = [];
  const flush = async () => {
    const written = { drafts: 0, beside: 0, postings: 0, changes: 0, damaged: 0 };
    await restoreItems(pending, { counts: written, quarantine, at, now });
    counts.drafts += written.drafts;
    counts.beside += written.beside;
    counts.postings += written.postings;
    counts.changes += written.changes;
    counts.damaged += written.damaged;
    pending = [];
  };
  const unusable = await readBackup(
    file,
    {
      header: (header) => {
        at = header.at;
      },
      item: async (item) => {
        if ('setting' in item) return;
        pending.push(item);
        if (pending.length >= AT_ONCE) await flush();
      },
      progress: onProgress,
    },
    now,
  );
  await flush();
  return unusable ?? counts;
}

/** In one transaction, so that each is compared with current data. @throws see `storageFault`; then none was written */
async function restoreItems(
  items: readonly RecordItem[],
  restoring: Omit<Restoring, 'transaction'>,
): Promise<void> {
  const restores = await Promise.all(items.map((item) => item.prepareRestore()));
  const transaction = (await openDatabase()).transaction(STORES, 'readwrite');
  const inTurn = async () => {
    for (const restore of restores) await restore({ ...restoring, transaction });
  };
  await committed(transaction, [inTurn()]);
}
