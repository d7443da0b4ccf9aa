import { Info } from 'lucide';
import { focusFieldSoon } from '@/components/form/focus-field';
import { Icon } from '@/components/shared/Icon';
import { parseLink } from '@/utils/advert/links';
import type { NoAdvertReason, Reading, UnreadableCause } from '@/utils/reading/reading';
import { skipReading } from '@/utils/state/popup/ask-page';
import { leadTab } from '@/utils/state/popup/navigation';
import { readFrame } from '@/utils/state/popup/open';
import type { Session } from '@/utils/state/popup/session';

const REASONS: Readonly<Record<Exclude<NoAdvertReason, 'unreadable'>, string>> = {
  expired: 'This vacancy has closed. Check that it is still open before you post it.',
  search: 'This is a job search page. Open a job to fill in its advert.',
  home: 'This is a home page. Open a job on it to fill in its advert.',
  login: 'Sign in on the page to see the advert.',
  'not-a-job': 'There is no job advert on this page that we could find.',
};

const CAUSES: Readonly<Record<UnreadableCause, string>> = {
  'browser-page': 'This is one of the browser’s own pages, which no extension may read.',
  store: 'Extensions can’t read the pages of the browser’s store.',
  pdf: 'This is a PDF, which we can’t read. Copy its text into the form.',
  file: 'This is a file on your computer. The browser lets us read it only if you allow it in the extension’s details.',
  refused: 'The browser did not let us read this page. Reload it and click the icon again.',
  failed: 'Something went wrong in Jobcourier while it was reading this page. Nothing was lost.',
  'no-answer': 'The page hasn’t answered yet. What it says is filled in if it does.',
};

/** Says what the page is where it is no advert, or what there is to say of the advert. */
export function ReadingNotice({ reading, session }: { reading: Reading | undefined; session: Session }) {
  if (!reading) return <Unanswered session={session} />;
  return (
    <div class="notice">
      <Icon icon={Info} />
      <div>
        <Words reading={reading} session={session} />
      </div>
    </div>
  );
}

/** The page may be loading still, or hang for good. */
function Unanswered({ session }: { session: Session }) {
  return (
    <div class="notice" role="status">
      <Icon icon={Info} />
      <p>
        The page hasn’t answered yet: it may still be loading. Wait, or reload the page and click the icon
        again, or{' '}
        <button
          type="button"
          class="link"
          onClick={() => {
            skipReading(session);
            focusFieldSoon('title');
          }}
        >
          fill in the form by hand
        </button>
        .
      </p>
    </div>
  );
}

function Words({ reading, session }: { reading: Reading; session: Session }) {
  switch (reading.kind) {
    case 'advert':
      return (
        <>
          {reading.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
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
            {reading.reason === 'unreadable' ? CAUSES[reading.cause ?? 'refused'] : REASONS[reading.reason]}{' '}
            You can write the advert here.
          </p>
          {reading.error && (
            <details>
              <summary>Details for support</summary>
              <pre class="error-details">{reading.error}</pre>
            </details>
          )}
        </>
      );
  }
}

function Listing({ jobs, session }: { jobs: { title: string; url: string }[]; session: Session }) {
  return (
    <>
      <p>
        This page lists {jobs.length === 1 ? '1 job' : `${jobs.length} jobs`}. Open one to fill in its advert.
      </p>
      <ul class="jobs">
        {jobs.map(({ title, url }) => (
          <li key={url + title}>
            <Lead address={url} words={title} session={session} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Frame({ address, session }: { address: string; session: Session }) {
  const url = parseLink(address);
  return (
    <>
      <p>
        The advert is embedded{url ? ` from ${url.host}` : ''}, which we can’t read yet.{' '}
        <Lead address={address} words="Open the advert’s own page" session={session} />, then click the icon
        there.
      </p>
      {url && (
        <p>
          Or{' '}
          <button type="button" class="link" onClick={() => readFrame(session, url)}>
            read it here
          </button>
          : the browser will ask you to allow {url.host}. If this window closes, click the icon again.
        </p>
      )}
    </>
  );
}

/** A link that the page gave: only a true web address leads anywhere, and in the tab, not in the popup. */
function Lead({ address, words, session }: { address: string; words: string; session: Session }) {
  const url = parseLink(address);
  if (!url) return <span>{words}</span>;
  return (
    <a
      href={url.href}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        leadTab(session.tab.value, url.href);
      }}
    >
      {words}
    </a>
  );
}
