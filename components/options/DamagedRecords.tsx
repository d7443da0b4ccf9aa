import { useEffect, useState } from 'preact/hooks';
import { download } from '@/components/shared/download';
import { STORAGE_REASONS } from '@/components/shared/storage-words';
import {
  countQuarantined,
  deleteAllQuarantined,
  isLeftOut,
  type QuarantinedCounts,
  writeQuarantined,
} from '@/utils/backup/quarantined-data';
import { storageFault } from '@/utils/database/fault';
import { quarantinedInWords } from './data-words';
import type { Saved } from './SaveRow';
import { settingsInWords } from './setting-words';

/** What could not be read and was set aside: to be taken out as a file, or thrown away. */
export function DamagedRecords({ onSettings }: { onSettings(): void }) {
  const [found, setFound] = useState<QuarantinedCounts>();
  const [saved, setSaved] = useState<Saved>();
  const failed = (words: string) => (error: unknown) =>
    setSaved({ good: false, words: `${words}: ${STORAGE_REASONS[storageFault(error)]}` });
  const load = () => countQuarantined().then(setFound, failed('What was set aside could not be counted'));
  useEffect(() => {
    load();
  }, []);
  const take = () =>
    writeQuarantined().then((file) => {
      download(file, 'jobcourier-damaged.json');
      setSaved({ good: true, words: 'jobcourier-damaged.json was written' });
    }, failed('Not written'));
  const forget = async () => {
    if (!confirm('Delete everything that was set aside? This can’t be undone.')) return;
    await deleteAllQuarantined().then(
      () => setSaved({ good: true, words: 'Thrown away' }),
      failed('Not thrown away'),
    );
    await load();
    onSettings();
  };
  const words = found && quarantinedInWords(found);
  const leftOut = found?.settings.filter(isLeftOut) ?? [];
  return (
    <>
      <h3>What could not be read</h3>
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
            <button type="button" class="quiet" onClick={take}>
              Download them
            </button>
            <button type="button" class="quiet danger" onClick={forget}>
              Throw them away
            </button>
          </div>
        </>
      )}
      <p role="status" class={saved?.good === false ? 'bad' : 'good'}>
        {saved?.words}
      </p>
    </>
  );
}
