import { download } from '@/components/shared/download';
import * as copy from '@/utils/copy/en-GB/settings-data';
import type { BackUpModel } from '@/utils/state/options/back-up';
import { StatusText } from './StatusText';

const WORKING = { isGood: true, words: copy.BACKING_UP };

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
        {copy.BACK_UP}
      </button>
      {isWorking && <span class="hint">{copy.recordsSoFar(count)}</span>}
      <StatusText status={isWorking ? WORKING : model.status.value} />
    </div>
  );
}
