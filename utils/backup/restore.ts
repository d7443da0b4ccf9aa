import { openDatabase } from '@/utils/database/database';
import { readBackup, type Unusable } from './read';
import { type Counts, keyOf, type RecordItem, writeItems } from './write-items';

interface Options {
  onProgress?(part: number): void;
  now?: Date;
}

/** So many records are written in one transaction: the popup and the worker must get their turn. */
const AT_ONCE = 50;

/**
 * Restores the records of a file; its settings are taken over by `takeDifferences`. What is here always stays: a draft that
 * says something else is put beside it. To restore the same file twice changes nothing more, so that what broke off can be
 * done again.
 * @returns what came back, or why nothing can be restored from the file
 * @throws what `storageFault` names; what was restored by then stays
 */
export async function restoreBackup(
  file: Blob,
  { onProgress = () => undefined, now = new Date() }: Options = {},
): Promise<Counts | Unusable> {
  const restored: Counts = { drafts: 0, beside: 0, postings: 0, damaged: 0 };
  const known = await knownDamaged();
  let at = '';
  let pile: RecordItem[] = [];
  const flush = async () => {
    const { drafts, beside, postings, damaged } = await writeItems(pile, { known, at, now });
    restored.drafts += drafts;
    restored.beside += beside;
    restored.postings += postings;
    restored.damaged += damaged;
    pile = [];
  };
  const unusable = await readBackup(
    file,
    {
      header: (header) => {
        at = header.at;
      },
      item: async (item) => {
        if (item.store === 'settings') return;
        pile.push(item);
        if (pile.length >= AT_ONCE) await flush();
      },
      progress: onProgress,
    },
    now,
  );
  await flush();
  return unusable ?? restored;
}

/** What was set aside already, so that it does not come twice. */
async function knownDamaged(): Promise<Set<string>> {
  const all = await (await openDatabase()).getAll('damaged');
  return new Set(all.map(keyOf));
}
