import { useState } from 'preact/hooks';
import { download } from '@/components/shared/download';
import { STORAGE_REASONS } from '@/components/shared/storage-words';
import { backupName } from '@/utils/backup/backup-format';
import { writeBackup } from '@/utils/backup/write';
import { storageFault } from '@/utils/database/fault';
import type { Saved } from './SaveRow';

/** The button that writes everything into one file. */
export function BackUp() {
  const [count, setCount] = useState<number>();
  const [saved, setSaved] = useState<Saved>();
  const isWorking = count !== undefined;
  const backUp = async () => {
    if (isWorking) return;
    setSaved(undefined);
    setCount(0);
    try {
      const name = backupName();
      download(await writeBackup(setCount), name);
      setSaved({ good: true, words: `${name} was written. Keep it where others cannot read it` });
    } catch (error) {
      setSaved({ good: false, words: `Not backed up: ${STORAGE_REASONS[storageFault(error)]}` });
    }
    setCount(undefined);
  };
  return (
    <div class="save-row">
      <button type="button" class="quiet" aria-disabled={isWorking} onClick={backUp}>
        Back up everything
      </button>
      {isWorking && <span class="hint">{count.toLocaleString('en-GB')} records so far</span>}
      <span role="status" class={saved?.good === false ? 'bad' : 'good'}>
        {isWorking ? 'Backing up…' : saved?.words}
      </span>
    </div>
  );
}
