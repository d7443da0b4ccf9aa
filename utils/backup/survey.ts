import { is } from 'superstruct';
import { applyChanges, profileChangesSchema } from '@/utils/board/profile';
import { batches } from '@/utils/database/batches';
import { openDatabase } from '@/utils/database/database';
import { draftSchema } from '@/utils/drafts/draft';
import { isUnsent } from '@/utils/outbox/machine';
import { readProfile } from '@/utils/settings/profile';
import type { Item } from './check-line';
import { type LineFault, readBackup, type Unusable } from './read';

/** What restoring a file would do. Nothing has been written yet. */
export interface Survey {
  /** ISO time at which the file was written. */
  at: string;
  /** How many drafts would be restored, and how many stay since they are newer here. */
  drafts: { come: number; stay: number };
  /** How many postings would be restored, and how many stay since they are here already. */
  postings: { come: number; stay: number };
  /** Of those that come, how many were never sent, and how many were being sent. */
  unsent: number;
  cut: number;
  /** Records that had been set aside. */
  damaged: number;
  /** Names of the settings in it. */
  settings: string[];
  /** Where adverts would be posted from then on, where that is another address than now. */
  endpoint?: string;
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
export async function surveyBackup(
  file: Blob,
  onProgress: (part: number) => void = () => undefined,
): Promise<Survey | Unusable> {
  const here = await whatIsHere();
  const survey: Survey = {
    at: '',
    drafts: { come: 0, stay: 0 },
    postings: { come: 0, stay: 0 },
    unsent: 0,
    cut: 0,
    damaged: 0,
    settings: [],
    faults: [],
    faultCount: 0,
  };
  const unusable = await readBackup(file, {
    header: ({ at }) => {
      survey.at = at;
    },
    item: (item) => count(item, survey, here),
    fault: (fault) => {
      survey.faultCount += 1;
      if (survey.faults.length < MOST_FAULTS) survey.faults.push(fault);
    },
    progress: onProgress,
  });
  return unusable ?? survey;
}

interface Here {
  /** When each draft was changed, by its page. */
  drafts: ReadonlyMap<string, string>;
  postings: ReadonlySet<string>;
  endpoint: string;
}

async function whatIsHere(): Promise<Here> {
  const postings = new Set(await (await openDatabase()).getAllKeys('postings'));
  const drafts = new Map<string, string>();
  for await (const records of batches('drafts')) {
    for (const record of records) if (is(record, draftSchema)) drafts.set(record.page, record.changedAt);
  }
  return { drafts, postings, endpoint: (await readProfile()).endpoint };
}

function count(item: Item, survey: Survey, here: Here): void {
  switch (item.store) {
    case 'drafts': {
      const own = here.drafts.get(item.record.page);
      survey.drafts[own !== undefined && own >= item.record.changedAt ? 'stay' : 'come'] += 1;
      break;
    }
    case 'postings':
      if (here.postings.has(item.record.id)) {
        survey.postings.stay += 1;
        break;
      }
      survey.postings.come += 1;
      if (isUnsent(item.record.state)) survey.unsent += 1;
      if (item.record.state === 'sending') survey.cut += 1;
      break;
    case 'damaged':
      survey.damaged += 1;
      break;
    case 'settings':
      survey.settings.push(item.setting.name);
      if (item.setting.name === 'profile' && is(item.value, profileChangesSchema)) {
        const { endpoint } = applyChanges(item.value);
        if (endpoint !== here.endpoint) survey.endpoint = endpoint;
      }
  }
}
