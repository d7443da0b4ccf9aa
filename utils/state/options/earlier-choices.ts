import { type ReadonlySignal, signal } from '@preact/signals';
import { FORGOTTEN, NOT_FORGOTTEN } from '@/utils/copy/en-GB/settings-coreskills';
import { deleteChoices, readChoices } from '@/utils/settings/choices';
import { damagedSettings } from '@/utils/settings/validated-item';
import { createLoader, type Loaded } from './loader';
import { failure, type Status, success } from './status';

export interface EarlierChoicesModel {
  remembered: ReadonlySignal<Loaded<{ count: number; isDamaged: boolean }>>;
  status: ReadonlySignal<Status | undefined>;
  load(): Promise<void>;
  forget(): Promise<void>;
}

export function createEarlierChoices(): EarlierChoicesModel {
  const status = signal<Status | undefined>(undefined);
  const remembered = createLoader(async () => {
    const { length: count } = await readChoices();
    // Damage is only detected by reading.
    return { count, isDamaged: (await damagedSettings()).includes('choices') };
  });
  return {
    remembered: remembered.state,
    status,
    load: remembered.load,
    async forget() {
      status.value = await deleteChoices().then(
        () => success(FORGOTTEN),
        () => failure(NOT_FORGOTTEN),
      );
      await remembered.load();
    },
  };
}
