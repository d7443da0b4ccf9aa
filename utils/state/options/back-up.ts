import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { backupName } from '@/utils/backup/backup-format';
import { writeBackup } from '@/utils/backup/write';
import * as copy from '@/utils/copy/en-GB/settings-data';
import { STORAGE_REASONS } from '@/utils/copy/en-GB/storage';
import { storageFault } from '@/utils/database/fault';
import { failure, type Status, success } from './status';

export interface Download {
  file: Blob;
  name: string;
}

export interface BackUpModel {
  /** Records so far; undefined while idle. */
  progress: ReadonlySignal<number | undefined>;
  status: ReadonlySignal<Status | undefined>;
  /** Ignored while another backup is in progress. @returns undefined on failure */
  backUp(): Promise<Download | undefined>;
}

export function createBackUp(): BackUpModel {
  const progress = signal<number | undefined>(undefined);
  const status = signal<Status | undefined>(undefined);
  const end = (result: Status) =>
    batch(() => {
      progress.value = undefined;
      status.value = result;
    });
  return {
    progress,
    status,
    async backUp() {
      if (progress.value !== undefined) return undefined;
      progress.value = 0;
      try {
        const name = backupName();
        const file = await writeBackup((records) => {
          progress.value = records;
        });
        end(success(copy.backedUp(name)));
        return { file, name };
      } catch (error) {
        end(failure(copy.notBackedUp(STORAGE_REASONS[storageFault(error)])));
        return undefined;
      }
    },
  };
}
