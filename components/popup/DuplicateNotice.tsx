import { CircleCheck, CircleHelp } from 'lucide';
import { fill } from '@/components/shared/fill';
import { NoticeBox } from '@/components/ui/NoticeBox';
import { formatDate, todayInLondon } from '@/utils/advert/dates';
import * as copy from '@/utils/copy/en-GB/duplicates';
import { POST_AGAIN } from '@/utils/copy/en-GB/post-outcome';
import { listingPeriodOf } from '@/utils/outbox/listing-period';
import { type Posting, sentOrWrittenAt } from '@/utils/outbox/posting';
import { dismissOutcome } from '@/utils/state/popup/dismiss-outcome';
import { openAdvertsTab } from '@/utils/state/popup/navigation';
import type { Session } from '@/utils/state/popup/session';
import { PageMovedOn } from './PageMovedOn';
import { PostedHere } from './PostedHere';

/** Warns about earlier postings of the advert. */
export function DuplicateNotice({ session }: { session: Session }) {
  const { exact, possible } = session.posting.duplicates.value;
  const posting = exact ?? possible;
  if (!posting) return null;
  const isOnBoard = posting.state === 'accepted';
  return (
    <NoticeBox
      icon={isOnBoard ? CircleCheck : CircleHelp}
      label={copy.POSTED_BEFORE}
      class="duplicate-notice"
    >
      <p>{exact ? sameWords(exact, session) : similarWords(posting, session)}</p>
      <p class="duplicate-actions">
        <button type="button" class="button" onClick={() => openAdvertsTab({ posting: posting.id })}>
          {copy.SEE_IT}
        </button>
        {exact && isOnBoard && (
          <button type="button" class="button" onClick={() => dismissOutcome(session)}>
            {POST_AGAIN}
          </button>
        )}
      </p>
      {exact && isOnBoard && <PageMovedOn key={exact.id} posting={exact} session={session} />}
      {exact && isOnBoard && <PostedHere key={exact.id} posting={exact} session={session} />}
    </NoticeBox>
  );
}

function sameWords(posting: Posting, { settings }: Session) {
  const today = settings.today.value;
  if (posting.state !== 'accepted') {
    return (
      <>
        {fill(copy.IN_OUTBOX, {
          inOutbox: <strong>{copy.IN_OUTBOX_NAME}</strong>,
          since: copy.sinceDay(dayOf(posting, today)),
          board: settings.profile.value.name,
        })}
        {posting.fromBackup && ` ${copy.FROM_BACKUP}`}
      </>
    );
  }
  const { removalDay, isOver } = listingPeriodOf(posting, today);
  const jobId = posting.outcome?.state === 'accepted' ? posting.outcome.jobId : undefined;
  const posted = (posting.fromBackup ? copy.backupSaysPosted : copy.posted)(
    copy.onDay(dayOf(posting, today)),
  );
  return (
    <>
      <strong>{posted}</strong>
      {jobId && ` ${copy.asJob(jobId)}`}. {copy.listed(removalDay, isOver)}
    </>
  );
}

function similarWords(posting: Posting, { settings }: Session) {
  const day = dayOf(posting, settings.today.value);
  return posting.state === 'accepted'
    ? copy.similar(copy.onDay(day), posting.fromBackup === true)
    : copy.similarInOutbox(copy.sinceDay(day), settings.profile.value.name);
}

/** @returns undefined for today */
function dayOf(posting: Posting, today: string): string | undefined {
  const day = todayInLondon(new Date(sentOrWrittenAt(posting)));
  return day === today ? undefined : formatDate(day, today);
}
