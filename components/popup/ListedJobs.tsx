import { LateStatus } from '@/components/ui/LateStatus';
import { formatDate, todayInLondon } from '@/utils/advert/dates';
import * as copy from '@/utils/copy/en-GB/reading';
import type { ListingReading } from '@/utils/reading/reading';
import type { Session } from '@/utils/state/popup/session';
import { PageLink } from './PageLink';

/** The jobs of a page that lists several, each with a link. */
export function ListedJobs({ jobs, session }: { jobs: ListingReading['jobs']; session: Session }) {
  return (
    <>
      <LateStatus as="p">{copy.listsJobs(jobs.length)}</LateStatus>
      <ul class="job-links">
        {jobs.map(({ title, url, place, closing_date: closes }) => (
          <li key={url + title}>
            <PageLink address={url} label={title} session={session} />
            {place && `, ${place}`}
            {closes && copy.closesOn(formatDate(closes, todayInLondon()))}
          </li>
        ))}
      </ul>
    </>
  );
}
