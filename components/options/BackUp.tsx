import { download } from '@/components/shared/download';
import type { BackUpModel } from '@/utils/state/options/back-up';
import { StatusText } from './StatusText';

const WORKING = { isGood: true, words: 'Backing up…' };

/** The button that writes everything into one file. */
export function BackUp({ model }: { model: BackUpModel }) {
  const count = model.progress.value;
  const isWorking = count !== undefined;
  const backUp = async () => {
    const backup = await model.backUp();
    if (backup) download(backup.file, backup.name);
  };
  return (
    <div class="save-row">
      <button type="button" class="button" aria-disabled={isWorking} onClick={backUp}>
        Back up everything
      </button>
      {isWorking && <span class="hint">{count.toLocaleString('en-GB')} records so far</span>}
      <StatusText status={isWorking ? WORKING : model.status.value} />
    </div>
  );
}
