import { openDatabase } from '@/utils/database/database';
import { draftSchema } from '@/utils/drafts/draft';
import { hasSameValues, unusedName } from '@/utils/drafts/from-backup';
import { isUnsent } from '@/utils/outbox/transitions';
import {
  type Compared,
  compareSettings,
  type IncomingSetting,
} from '@/utils/settings/portable/portable-settings';
import { isValid } from '@/utils/validation/is-valid';
import type { Item } from './check-line';
import { type LineFault, readBackup, type Unusable } from './read';

/** What restoring a file would do. Nothing has been written yet. */
export interface RestorePreview {
  /** ISO time at which the file was written; empty where that cannot be told. */
  at: string;
  /** How many drafts would be restored, how many put beside one that is here, and how many are here already. */
  drafts: { come: number; beside: number; stay: number };
  /** How many postings would be restored, and how many stay since they are here already. */
  postings: { come: number; stay: number };
  /** Of those that come, how many were never sent, and how many were being sent. */
  unsent: number;
  cut: number;
  /** Records that had been set aside. */
  damaged: number;
  /** The settings in it that differ from those that are here. */
  settings: Compared[];
  /** The first of the lines that cannot be taken, and how many there are. */
  faults: LineFault[];
  faultCount: number;
}

const MOST_FAULTS = 20;

/**
 * Reads a whole backup and holds it against what is here.
 * @returns what restoring it would do, or why nothing can be restored from it
 * @throws what `storageFault` names
 */
export async function previewRestore(
  file: Blob,
  onProgress: (part: number) => void = () => undefined,
  now: Date = new Date(),
): Promise<RestorePreview | Unusable> {
  const postings = new Set(await (await openDatabase()).getAllKeys('postings'));
  const survey: RestorePreview = {
    at: '',
    drafts: { come: 0, beside: 0, stay: 0 },
    postings: { come: 0, stay: 0 },
    unsent: 0,
    cut: 0,
    damaged: 0,
    settings: [],
    faults: [],
    faultCount: 0,
  };
  const coming: IncomingSetting[] = [];
  const tellFault = (fault: LineFault) => {
    survey.faultCount += 1;
    if (survey.faults.length < MOST_FAULTS) survey.faults.push(fault);
  };
  const unusable = await readBackup(
    file,
    {
      header: ({ at }) => {
        survey.at = at;
      },
      item: async (item, line) => {
        if (item.store !== 'settings') return count(item, survey, postings);
        const { setting, value } = item;
        if (coming.some((one) => one.setting === setting)) {
          tellFault({ line, words: 'this setting stands in the file before' });
        } else coming.push({ setting, value });
      },
      fault: tellFault,
      progress: onProgress,
    },
    now,
  );
  if (unusable) return unusable;
  return { ...survey, settings: await compareSettings(coming) };
}

async function count(
  item: Exclude<Item, { store: 'settings' }>,
  survey: RestorePreview,
  postings: ReadonlySet<string>,
): Promise<void> {
  switch (item.store) {
    case 'drafts':
      survey.drafts[await whatBecomesOf(item)] += 1;
      return;
    case 'postings':
      if (postings.has(item.record.id)) {
        survey.postings.stay += 1;
        return;
      }
      survey.postings.come += 1;
      if (isUnsent(item.record.state)) survey.unsent += 1;
      if (item.record.state === 'sending') survey.cut += 1;
      return;
    case 'damaged':
      survey.damaged += 1;
  }
}

async function whatBecomesOf({
  record,
}: Extract<Item, { store: 'drafts' }>): Promise<keyof RestorePreview['drafts']> {
  const database = await openDatabase();
  const here: unknown = await database.get('drafts', record.page);
  if (!isValid(here, draftSchema)) return 'come';
  if (hasSameValues(here, record)) return 'stay';
  return (await database.getKey('drafts', await unusedName(record))) === undefined ? 'beside' : 'stay';
}
