import { useState } from 'preact/hooks';
import { download } from '@/components/shared/download';
import type { Adverts } from '@/utils/state/adverts-page/adverts';
import { exportPostings, fileName } from '@/utils/state/adverts-page/export';
import type { Format } from '@/utils/state/adverts-page/format';

/** Writes what the search shows to a file. */
export function Exports({ adverts: { history, board, today } }: { adverts: Adverts }) {
  const [status, setStatus] = useState('');
  const [isBusy, setBusy] = useState(false);
  const count = history.hits.value.length;
  const isAll = history.query.value.trim() === '';
  const write = async (format: Format) => {
    if (isBusy || !history.isComplete.value) return;
    setBusy(true);
    setStatus('Putting the file together…');
    try {
      const postings = history.hits.value.map(({ posting }) => posting);
      download(await exportPostings(postings, format, board.value.name), fileName(format, today.value));
      setStatus(`${postings.length.toLocaleString('en-GB')} exported`);
    } catch {
      setStatus('The file could not be put together. Try again.');
    }
    setBusy(false);
  };
  const off = isBusy || !history.isComplete.value || count === 0;
  return (
    <div class="exports">
      <span>{isAll ? 'Export all' : `Export the ${count.toLocaleString('en-GB')} found`} as</span>
      <button type="button" class="quiet" aria-disabled={off} onClick={() => write('csv')}>
        CSV
      </button>
      <button type="button" class="quiet" aria-disabled={off} onClick={() => write('json')}>
        JSON
      </button>
      <span role="status" class="hint">
        {status}
      </span>
    </div>
  );
}
