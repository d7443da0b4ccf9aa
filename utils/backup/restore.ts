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

/** So many records are written in one transaction: the popup and the worker must get their turn. */
const AT_ONCE = 50;

/**
 * Restores the records of a file; its settings are taken over by `applyDifferences`. What is here always stays: a draft that
 * says something else is put beside it. To restore the same file twice changes nothing more, so that what broke off can be
 * done again.
 * @returns what came back, or why nothing can be restored from the file
 * @throws what `storageFault` names; what was restored by then stays
 */
export async function restoreBackup(
  file: Blob,
  { onProgress = () => undefined, now = new Date() }: Options = {},
): Promise<Counts | Unusable> {
  const counts: Counts = { drafts: 0, beside: 0, postings: 0, damaged: 0 };
  const quarantine = await createQuarantineOnce();
  let at = '';
  let pending: RecordItem[] = [];
  const flush = async () => {
    const written = { drafts: 0, beside: 0, postings: 0, damaged: 0 };
    await restoreItems(pending, { counts: written, quarantine, at, now });
    counts.drafts += written.drafts;
    counts.beside += written.beside;
    counts.postings += written.postings;
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

/**
 * Restores records in one transaction, each compared with what is here at that very time.
 * @throws what `storageFault` names; then none of these was written
 */
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
