import { RefreshCw } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '@/components/shared/Icon';
import { isCopy } from '@/utils/drafts/page-address';
import { readAgain } from '@/utils/popup/open';
import type { Session } from '@/utils/popup/session';

/** Reading is usually over in a blink; only where it takes longer is it worth a word. */
const WORTH_A_WORD_MS = 300;

/** What was read, and the button that reads it again. */
export function PageLine({ session }: { session: Session }) {
  const page = session.page.value;
  const reading = session.reading.value;
  const company = reading?.kind === 'advert' ? reading.fields.company?.value : undefined;
  const slow = useSlow(reading === undefined);
  const host = page ? new URL(page).host : '';
  const isAlone = page !== undefined && isCopy(page);
  const place = reading?.kind === 'advert' ? reading.fields.place?.value : undefined;
  return (
    <div class="page-line">
      <p>
        {reading === undefined ? (
          <span role="status">{slow ? 'Reading the page…' : '\u00a0'}</span>
        ) : reading.kind === 'advert' ? (
          <>
            Read from <strong>{host}</strong>
            {company && ` · ${company}`}
            {place && ` · ${place}`}
          </>
        ) : (
          host || (isAlone ? 'A copy of an advert' : 'No web page')
        )}
      </p>
      <button
        type="button"
        class="icon-button"
        title="Read the page again"
        disabled={reading === undefined || isAlone}
        onClick={() => readAgain(session)}
      >
        <Icon of={RefreshCw} />
        <span class="sr-only">Read the page again</span>
      </button>
    </div>
  );
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
