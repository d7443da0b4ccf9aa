import { type ReadonlySignal, signal } from '@preact/signals';
import type { Coreskills } from '@/utils/advert/rules';
import * as copy from '@/utils/copy/en-GB/settings-coreskills';
import { type ListFile, readListFile, sizeFault } from '@/utils/coreskills/list-file';
import {
  type CoreskillList,
  readCoreskillList,
  replaceCoreskillList,
  resetCoreskillList,
} from '@/utils/settings/coreskill-list';
import { damagedSettings } from '@/utils/settings/validated-item';
import { createLoader, type Loaded } from './loader';
import { failure, NOT_SAVED, type Status, success } from './status';

interface ChosenFile {
  name: string;
  content: ListFile;
}

export interface CoreskillListModel {
  inUse: ReadonlySignal<Loaded<{ list: CoreskillList; isDamaged: boolean }>>;
  chosen: ReadonlySignal<ChosenFile | undefined>;
  status: ReadonlySignal<Status | undefined>;
  load(): Promise<void>;
  openFile(file: File): Promise<void>;
  replace(list: Coreskills, fileName: string): Promise<boolean>;
  reset(): Promise<boolean>;
  dismiss(): void;
}

export function createCoreskillList(): CoreskillListModel {
  const chosen = signal<ChosenFile | undefined>(undefined);
  const status = signal<Status | undefined>(undefined);
  const inUse = createLoader(async () => {
    const list = await readCoreskillList();
    // Damage is only detected by reading.
    return { list, isDamaged: (await damagedSettings()).includes('coreskillList') };
  });
  const store = async (stored: Promise<void>, words: string) => {
    const isStored = await stored.then(
      () => true,
      () => false,
    );
    status.value = isStored ? success(words) : NOT_SAVED;
    if (!isStored) return false;
    chosen.value = undefined;
    await inUse.load();
    return true;
  };
  return {
    inUse: inUse.state,
    chosen,
    status,
    load: inUse.load,
    async openFile(file) {
      status.value = undefined;
      const content = await readFile(file);
      chosen.value = content && { name: file.name, content };
      if (!content) status.value = failure(copy.notRead(file.name));
      else if ('faults' in content) status.value = failure(copy.notUsable(file.name));
    },
    replace: (list, fileName) => store(replaceCoreskillList(list, fileName), copy.listInUse(fileName)),
    reset: () => store(resetCoreskillList(), copy.BUNDLED_IN_USE),
    dismiss() {
      chosen.value = undefined;
      status.value = success(copy.OLD_STAYS);
    },
  };
}

async function readFile(file: File): Promise<ListFile | undefined> {
  const tooLarge = sizeFault(file.size);
  if (tooLarge) return tooLarge;
  return file.arrayBuffer().then(
    (bytes) => readListFile(file.name, new Uint8Array(bytes)),
    () => undefined,
  );
}
