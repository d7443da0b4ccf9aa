import { SETTING_AGAIN } from '@/utils/copy/en-GB/backup-lines';
import {
  type Compared,
  compareSettings,
  type IncomingSetting,
} from '@/utils/settings/portable/portable-settings';
import { type LineFault, readBackup, type Unusable } from './read';
import type { PreviewCounts } from './store-rules';

/** Nothing has been written yet. */
export interface RestorePreview extends PreviewCounts {
  at: string;
  settings: Compared[];
  faults: LineFault[];
  faultCount: number;
}

const MOST_FAULTS = 20;

/**
 * Compares a backup with the stored data.
 * @returns the effect of a restore, or why the file is unusable
 * @throws see `storageFault`
 */
export async function previewRestore(
  file: Blob,
  onProgress: (part: number) => void = () => undefined,
  now: Date = new Date(),
): Promise<RestorePreview | Unusable> {
  const preview: RestorePreview = {
    at: '',
    drafts: { come: 0, beside: 0, stay: 0 },
    postings: { come: 0, stay: 0 },
    changes: 0,
    unfinished: 0,
    damaged: 0,
    settings: [],
    faults: [],
    faultCount: 0,
  };
  const coming: IncomingSetting[] = [];
  const addFault = (fault: LineFault) => {
    preview.faultCount += 1;
    if (preview.faults.length < MOST_FAULTS) preview.faults.push(fault);
  };
  const unusable = await readBackup(
    file,
    {
      header: ({ at }) => {
        preview.at = at;
      },
      item: async (item, line) => {
        if (!('setting' in item)) return item.preview(preview);
        const { setting, value } = item;
        if (coming.some((one) => one.setting === setting)) {
          addFault({ line, words: SETTING_AGAIN });
        } else coming.push({ setting, value });
      },
      fault: addFault,
      progress: onProgress,
    },
    now,
  );
  if (unusable) return unusable;
  return { ...preview, settings: await compareSettings(coming) };
}
