import { openDatabase } from '@/utils/database/database';
import type { Item } from './check-line';
import { readBackup, type Unusable } from './read';
import { keyOf, type RecordItem, writeItems } from './write-items';

/** What came back. */
export interface Restored {
  drafts: number;
  postings: number;
  damaged: number;
  settings: string[];
  /** Names of settings that the browser did not take. */
  notTaken: string[];
}

interface Options {
  /** Whether settings are replaced too. */
  settings: boolean;
  onProgress?(part: number): void;
  now?: Date;
}

/** So many records are written in one transaction: the popup and the worker must get their turn. */
const AT_ONCE = 50;

/**
 * Restores what a file holds. What is here stays where it is the later truth: a posting always, a draft where it is
 * newer. To restore the same file twice changes nothing more, so that what broke off can be done again.
 * @returns what came back, or why nothing can be restored from the file
 * @throws what `storageFault` names; what was restored by then stays
 */
export async function restoreBackup(
  file: Blob,
  { settings, onProgress, now = new Date() }: Options,
): Promise<Restored | Unusable> {
  const restored: Restored = { drafts: 0, postings: 0, damaged: 0, settings: [], notTaken: [] };
  const known = await knownDamaged();
  let at = '';
  let pile: RecordItem[] = [];
  const flush = async () => {
    const { drafts, postings, damaged } = await writeItems(pile, { known, at, now });
    restored.drafts += drafts;
    restored.postings += postings;
    restored.damaged += damaged;
    pile = [];
  };
  const unusable = await readBackup(file, {
    header: (header) => {
      at = header.at;
    },
    item: async (item) => {
      if (item.store === 'settings') {
        if (settings) await take(item, restored);
        return;
      }
      pile.push(item);
      if (pile.length >= AT_ONCE) await flush();
    },
    progress: onProgress ?? (() => undefined),
  });
  await flush();
  return unusable ?? restored;
}

async function take(item: Extract<Item, { store: 'settings' }>, restored: Restored): Promise<void> {
  const { name, write } = item.setting;
  await write(item.value).then(
    () => restored.settings.push(name),
    () => restored.notTaken.push(name),
  );
}

/** What was set aside already, so that it does not come twice. */
async function knownDamaged(): Promise<Set<string>> {
  const all = await (await openDatabase()).getAll('damaged');
  return new Set(all.map(keyOf));
}
