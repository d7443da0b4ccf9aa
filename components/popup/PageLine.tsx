import { RefreshCw } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '@/components/shared/fill';
import { Icon } from '@/components/ui/Icon';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { useLazyModule } from '@/components/ui/use-lazy-module';
import * as copy from '@/utils/copy/en-GB/popup';
import { type DraftKey, parseDraftKey } from '@/utils/drafts/draft-key';
import { rereadPage } from '@/utils/state/popup/open';
import type { Session } from '@/utils/state/popup/session';

/** Reading is usually faster. */
const WORTH_A_WORD_MS = 300;

const loadReportProblem = () => import('./ReportProblem');

export function PageLine({ session }: { session: Session }) {
  const stored = session.draft.key.value;
  const key = stored === undefined ? undefined : parseDraftKey(stored);
  const reading = session.page.reading.value;
  const company = reading?.kind === 'advert' ? reading.fields.company?.value : undefined;
  const slow = useSlow(reading === undefined);
  const report = useLazyModule(loadReportProblem, reading !== undefined);
  const host = key?.kind === 'page' ? new URL(key.address).host : '';
  const place = reading?.kind === 'advert' ? reading.fields.place?.value : undefined;
  return (
    <div class="page-line">
      <p>
        <StatusMessage>{reading === undefined && slow && copy.READING_PAGE}</StatusMessage>
        {reading === undefined ? (
          !slow && '\u00a0'
        ) : reading.kind === 'advert' ? (
          <>
            {fill(copy.READ_FROM, { place: <strong>{host || fileOrSample(key)}</strong> })}
            {company && ` · ${company}`}
            {place && ` · ${place}`}
          </>
        ) : (
          key && originOf(key)
        )}
      </p>
      {report.code && <report.code.ReportProblem page={session.page} />}
      <button
        type="button"
        class="icon-button"
        title={copy.READ_AGAIN}
        disabled={reading === undefined || key?.kind === 'copy'}
        onClick={() => rereadPage(session)}
      >
        <Icon icon={RefreshCw} />
        <span class="sr-only">{copy.READ_AGAIN}</span>
      </button>
    </div>
  );
}

const fileOrSample = (key: DraftKey | undefined): string =>
  key?.kind === 'sample' ? copy.SAMPLE_ADVERT : copy.READ_FROM_FILE;

/** The source if no advert was read. */
function originOf(key: DraftKey): string {
  switch (key.kind) {
    case 'copy':
      return copy.ADVERT_COPY;
    // An edit has a window of its own.
    case 'edit':
    case 'no-page':
      return copy.NO_WEB_PAGE;
    case 'sample':
      return copy.SAMPLE_ADVERT;
    case 'page':
      return new URL(key.address).host || copy.LOCAL_FILE;
  }
}

function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), WORTH_A_WORD_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  return slow;
}
