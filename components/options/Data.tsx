import { WHERE_KEPT } from '@/utils/copy/en-GB/settings-data';
import type { Settings } from '@/utils/state/options/settings';
import { BackUp } from './BackUp';
import { DamagedRecords } from './DamagedRecords';
import { RestoreFile } from './RestoreFile';

export function Data({ settings: { backUp, restore, damagedRecords, lock } }: { settings: Settings }) {
  return (
    <>
      <p>{WHERE_KEPT}</p>
      <BackUp model={backUp} />
      <RestoreFile model={restore} lock={lock} />
      <DamagedRecords model={damagedRecords} />
    </>
  );
}
