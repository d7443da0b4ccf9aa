import { download } from '@/components/shared/download';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { isLeftOut } from '@/utils/backup/quarantined-data';
import type { DamagedRecordsModel } from '@/utils/state/options/damaged-records';
import { quarantinedInWords } from '@/utils/state/options/data-words';
import { settingsInWords } from '@/utils/state/options/setting-words';
import { Loading } from './Loading';
import { StatusText } from './StatusText';

/** What could not be read and was set aside: to be taken out as a file, or thrown away. */
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
      <h3 class="section-title">What could not be read</h3>
      {counts.phase === 'loading' && <Loading phase="loading" />}
      {words === '' && (
        <p>Nothing. A record that is found damaged is set aside here, so that nothing is lost.</p>
      )}
      {words && (
        <>
          <p>
            Found damaged and set aside: {words}. Nothing else is touched by it.
            {leftOut.length > 0 &&
              ` The file does not say what is in ${settingsInWords(leftOut)}, where a password may be.`}
          </p>
          <div class="save-row">
            <button type="button" class="button" onClick={write}>
              Download them
            </button>
            <ConfirmButton
              words="Throw them away"
              question="Delete everything that was set aside? This can’t be undone."
              yes="Delete it"
              onYes={model.deleteAll}
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
