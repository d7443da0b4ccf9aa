import { useRef } from 'preact/hooks';
import * as copy from '@/utils/copy/en-GB/settings-restore';
import type { LockState } from '@/utils/settings/lock-state';
import { type Loader, loadedValue } from '@/utils/state/options/loader';
import type { RestoreModel } from '@/utils/state/options/restore';
import { FilePicker } from './FilePicker';
import { RestoreOffer } from './RestoreOffer';
import { StatusText } from './StatusText';

export function RestoreFile({ model, lock }: { model: RestoreModel; lock: Loader<LockState> }) {
  const input = useRef<HTMLInputElement>(null);
  const offer = model.offer.value;
  const work = model.work.value;
  const status = model.status.value;
  return (
    <>
      <FilePicker
        id="backup-file"
        label={copy.CHOOSE_BACKUP}
        hint={copy.CHOOSE_BACKUP_HINT}
        accept=".jsonl,application/jsonl"
        inputRef={input}
        onFile={model.openFile}
      />
      {work && <progress aria-label={work.words} max={1} value={work.part} />}
      <StatusText status={work ? { isGood: true, words: work.words } : status} />
      {offer && (
        <RestoreOffer
          offer={offer}
          isLocked={loadedValue(lock) === 'locked'}
          onTick={model.tick}
          onRestore={async (board) => {
            await model.restore(board);
            input.current?.focus();
          }}
          onCancel={() => {
            model.cancel();
            input.current?.focus();
          }}
        />
      )}
    </>
  );
}
