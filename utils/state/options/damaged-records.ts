import { type ReadonlySignal, signal } from '@preact/signals';
import {
  countQuarantined,
  deleteAllQuarantined,
  type QuarantinedCounts,
  writeQuarantined,
} from '@/utils/backup/quarantined-data';
import { wasSaved } from '@/utils/copy/en-GB/settings';
import * as copy from '@/utils/copy/en-GB/settings-data';
import { STORAGE_REASONS } from '@/utils/copy/en-GB/storage';
import { storageFault } from '@/utils/database/fault';
import type { Download } from './back-up';
import { createLoader, type Loaded } from './loader';
import { failure, type Status, success } from './status';

export interface DamagedRecordsModel {
  counts: ReadonlySignal<Loaded<QuarantinedCounts>>;
  status: ReadonlySignal<Status | undefined>;
  load(): Promise<void>;
  /** @returns undefined on failure */
  write(): Promise<Download | undefined>;
  deleteAll(): Promise<void>;
}

const FILE_NAME = 'jobcourier-damaged.json';

/** @param onDeleted settings may have changed */
export function createDamagedRecords(onDeleted: () => void): DamagedRecordsModel {
  const status = signal<Status | undefined>(undefined);
  const counts = createLoader(countQuarantined);
  const fail = (inWords: (reason: string) => string, error: unknown) => {
    status.value = failure(inWords(STORAGE_REASONS[storageFault(error)]));
  };
  const load = async () => {
    await counts.load();
    const { value: state } = counts.state;
    if (state.phase === 'failed') fail(copy.notCounted, state.error);
  };
  return {
    counts: counts.state,
    status,
    load,
    async write() {
      try {
        const file = await writeQuarantined();
        status.value = success(wasSaved(FILE_NAME));
        return { file, name: FILE_NAME };
      } catch (error) {
        fail(copy.notWritten, error);
        return undefined;
      }
    },
    async deleteAll() {
      try {
        await deleteAllQuarantined();
        status.value = success(copy.DELETED);
      } catch (error) {
        fail(copy.notDeleted, error);
      }
      await load();
      onDeleted();
    },
  };
}
