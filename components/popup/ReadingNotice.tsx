import { Info } from 'lucide';
import { focusField } from '@/components/form/focus-field';
import { fill } from '@/components/shared/fill';
import { LateStatus } from '@/components/ui/LateStatus';
import { NoticeBox } from '@/components/ui/NoticeBox';
import * as copy from '@/utils/copy/en-GB/reading';
import { isSample } from '@/utils/drafts/draft-key';
import type { Reading } from '@/utils/reading/reading';
import { treatPageAsAdvert } from '@/utils/state/popup/page-as-advert';
import type { Session } from '@/utils/state/popup/session';
import { skipReading } from '@/utils/state/popup/skip-reading';
import { closedPageOf } from '@/utils/state/popup/unreadable-page';
import { BlockedFrame } from './BlockedFrame';
import { ListedJobs } from './ListedJobs';
import { SampleNotice } from './SampleNotice';

/** Explains the reading, or shows its warnings. */
export function ReadingNotice({ reading, session }: { reading: Reading | undefined; session: Session }) {
  if (isSample(session.draft.key.value ?? '')) return <SampleNotice session={session} />;
  if (!reading) return <Unanswered session={session} />;
  return (
    <NoticeBox icon={Info}>
      {reading.isLoading && <LateStatus as="p">{copy.STILL_LOADING}</LateStatus>}
      {!isTooEarly(reading) && <Words reading={reading} session={session} />}
      {reading.kind !== 'advert' && reading.asAdvert && <UseAnyway session={session} />}
    </NoticeBox>
  );
}

/** What is missing may still come. */
function isTooEarly({ isLoading, kind }: Reading): boolean {
  return isLoading === true && (kind === 'advert' || kind === 'none');
}

function Unanswered({ session }: { session: Session }) {
  return (
    <NoticeBox icon={Info}>
      <p>
        <LateStatus>{copy.NOT_ANSWERED}</LateStatus>{' '}
        {fill(copy.WAIT_OR_FILL_IN, {
          link: (
            <button
              type="button"
              class="link"
              onClick={() => {
                skipReading(session.page);
                focusField(session.ui, 'title');
              }}
            >
              {copy.FILL_IN_BY_HAND}
            </button>
          ),
        })}
      </p>
    </NoticeBox>
  );
}

function Words({ reading, session }: { reading: Reading; session: Session }) {
  switch (reading.kind) {
    case 'advert':
      return (
        <LateStatus as="div">
          {copy.readingWarnings(reading.warnings).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </LateStatus>
      );
    case 'listing':
      return <ListedJobs jobs={reading.jobs} session={session} />;
    case 'blocked-frame':
      return <BlockedFrame address={reading.frame} session={session} />;
    case 'none':
      return (
        <>
          <LateStatus as="p">
            {reading.reason === 'unreadable'
              ? copy.UNREADABLE[closedPageOf(reading.cause ?? 'refused', session.page.tab.value.url)]
              : copy.NO_ADVERT[reading.reason]}{' '}
            {copy.WRITE_BY_HAND}
          </LateStatus>
          {reading.error && (
            <details>
              <summary>{copy.ERROR_DETAILS}</summary>
              <pre class="error-details">{reading.error}</pre>
            </details>
          )}
        </>
      );
  }
}

function UseAnyway({ session }: { session: Session }) {
  return (
    <p>
      <button
        type="button"
        class="button"
        onClick={async () => {
          await treatPageAsAdvert(session);
          // The button is gone.
          focusField(session.ui, 'title');
        }}
      >
        {copy.USE_ANYWAY}
      </button>
    </p>
  );
}
