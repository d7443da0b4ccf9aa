import type { Settings } from '@/utils/state/options/settings';
import { BackUp } from './BackUp';
import { DamagedRecords } from './DamagedRecords';
import { RestoreFile } from './RestoreFile';

/** What is kept in this browser: a backup of it, the way back from one, and what could not be read. */
export function Data({ settings: { backUp, restore, damagedRecords, lock } }: { settings: Settings }) {
  return (
    <>
      <p>
        Drafts and postings are kept in this browser on this computer, and nowhere else. A backup is one file
        with all of them and with your settings. It holds no password.
      </p>
      <BackUp model={backUp} />
      <RestoreFile model={restore} lock={lock} />
      <DamagedRecords model={damagedRecords} />
    </>
  );
}
