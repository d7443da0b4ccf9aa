import { download } from '@/components/shared/download';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { isLeftOut } from '@/utils/backup/quarantined-data';
import * as copy from '@/utils/copy/en-GB/settings-data';
import type { DamagedRecordsModel } from '@/utils/state/options/damaged-records';
import { quarantinedInWords } from '@/utils/state/options/data-words';
import { settingsInWords } from '@/utils/state/options/setting-words';
import { Loading } from './Loading';
import { StatusText } from './StatusText';

/** Records to download or delete. */
export function DamagedRecords({ model }: { model: DamagedRecordsModel }) {
  const counts = model.counts.value;
  const write = async () => {
    const written = await model.write();
    if (written) download(written.file, written.name);
  };
  const found = counts.phase === 'ready' ? counts.value : undefined;
  const words = found && quarantinedInWords(found);
  const leftOut = found?.settings.filter(isLeftOut) ?? [];
  return (
    <>
      <h3 class="section-title">{copy.DAMAGED}</h3>
      {counts.phase === 'loading' && <Loading phase="loading" />}
      {words === '' && <p>{copy.NONE_DAMAGED}</p>}
      {words && (
        <>
          <p>
            {copy.damaged(words)} {leftOut.length > 0 && copy.leftOut(settingsInWords(leftOut))}
          </p>
          <div class="save-row">
            <button type="button" class="button" onClick={write}>
              {copy.DOWNLOAD_THEM}
            </button>
            <ConfirmButton
              label={copy.DELETE_THEM}
              question={copy.DELETE_QUESTION}
              confirmLabel={copy.DELETE}
              onConfirm={model.deleteAll}
            />
          </div>
        </>
      )}
      <p>
        <StatusText status={model.status.value} />
      </p>
    </>
  );
}
