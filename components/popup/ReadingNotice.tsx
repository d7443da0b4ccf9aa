import { Info } from 'lucide';
import { focusField } from '@/components/form/focus-field';
import { fill } from '@/components/shared/fill';
import { NoticeBox } from '@/components/ui/NoticeBox';
import { formatDate, todayInLondon } from '@/utils/advert/dates';
import { parseLink } from '@/utils/advert/links';
import * as copy from '@/utils/copy/en-GB/reading';
import { SAMPLE } from '@/utils/drafts/draft-key';
import type { ListingReading, Reading } from '@/utils/reading/reading';
import { closedPageOf } from '@/utils/state/popup/closed-page';
import { leadTab } from '@/utils/state/popup/navigation';
import { readFrame } from '@/utils/state/popup/read-frame';
import type { Session } from '@/utils/state/popup/session';
import { skipReading } from '@/utils/state/popup/skip-reading';
import { usePageAnyway } from '@/utils/state/popup/use-page';
import { SampleNotice } from './SampleNotice';

/** Explains the reading, or shows its warnings. */
export function ReadingNotice({ reading, session }: { reading: Reading | undefined; session: Session }) {
  if (session.draft.key.value === SAMPLE) return <SampleNotice session={session} />;
  if (!reading) return <Unanswered session={session} />;
  return (
    <NoticeBox icon={Info}>
      {reading.isLoading && <p>{copy.STILL_LOADING}</p>}
      {!isTooEarly(reading) && <Words reading={reading} session={session} />}
      {reading.kind !== 'advert' && reading.likely && <UseAnyway session={session} />}
    </NoticeBox>
  );
}

/** What is missing may still come. */
function isTooEarly({ isLoading, kind }: Reading): boolean {
  return isLoading === true && (kind === 'advert' || kind === 'none');
}

function Unanswered({ session }: { session: Session }) {
  return (
    <NoticeBox icon={Info} role="status">
      <p>
        {fill(copy.NOT_ANSWERED, {
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
        <>
          {reading.warnings.map(copy.readingWarning).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </>
      );
    case 'listing':
      return <Listing jobs={reading.jobs} session={session} />;
    case 'blocked-frame':
      return <Frame address={reading.frame} session={session} />;
    case 'none':
      return (
        <>
          <p>
            {reading.reason === 'unreadable'
              ? copy.UNREADABLE[closedPageOf(reading.cause ?? 'refused', session.page.tab.value.url)]
              : copy.NO_ADVERT[reading.reason]}{' '}
            {copy.WRITE_BY_HAND}
          </p>
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
          await usePageAnyway(session);
          // The button is gone.
          focusField(session.ui, 'title');
        }}
      >
        {copy.USE_ANYWAY}
      </button>
    </p>
  );
}

function Listing({ jobs, session }: { jobs: ListingReading['jobs']; session: Session }) {
  return (
    <>
      <p>{copy.listsJobs(jobs.length)}</p>
      <ul class="job-links">
        {jobs.map(({ title, url, place, closing_date: closes }) => (
          <li key={url + title}>
            <Lead address={url} words={title} session={session} />
            {place && `, ${place}`}
            {closes && copy.closesOn(formatDate(closes, todayInLondon()))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Frame({ address, session }: { address: string; session: Session }) {
  const url = parseLink(address);
  const link = <Lead address={address} words={copy.OPEN_ADVERT_PAGE} session={session} />;
  return (
    <>
      <p>{url ? fill(copy.EMBEDDED_FROM, { host: url.host, link }) : fill(copy.EMBEDDED, { link })}</p>
      {url && (
        <p>
          {fill(copy.READ_FRAME_HERE, {
            button: (
              <button type="button" class="link" onClick={() => readFrame(session, url)}>
                {copy.READ_IT_HERE}
              </button>
            ),
            host: url.host,
          })}
        </p>
      )}
    </>
  );
}

/** A link from the page: web addresses only. */
function Lead({ address, words, session }: { address: string; words: string; session: Session }) {
  const url = parseLink(address);
  if (!url) return <span>{words}</span>;
  return (
    <a
      href={url.href}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        leadTab(session.page.tab.value, url.href);
      }}
    >
      {words}
    </a>
  );
}
