import { useState } from 'preact/hooks';
import { download } from '@/components/shared/download';
import { StatusMessage } from '@/components/ui/StatusMessage';
import * as copy from '@/utils/copy/en-GB/adverts';
import type { AdvertsModels } from '@/utils/state/adverts-page/adverts';
import { exportPostings, fileName } from '@/utils/state/adverts-page/export';
import type { Format } from '@/utils/state/adverts-page/export-formats';

/** Exports the postings that match the search. */
export function Exports({ adverts: { history, page } }: { adverts: AdvertsModels<'history' | 'page'> }) {
  const [status, setStatus] = useState('');
  const [isBusy, setBusy] = useState(false);
  const count = history.hits.value.length;
  const isAll = history.query.value.trim() === '';
  const write = async (format: Format) => {
    if (isBusy || !history.isComplete.value) return;
    setBusy(true);
    setStatus(copy.PREPARING_FILE);
    try {
      const postings = history.hits.value.map(({ posting }) => posting);
      download(
        await exportPostings(postings, format, page.profile.value.name),
        fileName(format, page.today.value),
      );
      setStatus(copy.exported(postings.length.toLocaleString('en-GB')));
    } catch {
      setStatus(copy.NOT_EXPORTED);
    }
    setBusy(false);
  };
  const off = isBusy || !history.isComplete.value || count === 0;
  return (
    <div class="exports">
      <span>{copy.exportAs(isAll ? undefined : count.toLocaleString('en-GB'))}</span>
      <button type="button" class="button" aria-disabled={off} onClick={() => write('csv')}>
        {copy.CSV}
      </button>
      <button type="button" class="button" aria-disabled={off} onClick={() => write('json')}>
        {copy.JSON_FILE}
      </button>
      <StatusMessage tone="muted">{status}</StatusMessage>
    </div>
  );
}
