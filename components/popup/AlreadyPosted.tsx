import { CircleCheck, CircleHelp } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import { formatDate, todayInLondon } from '@/utils/advert/dates';
import { listingPeriodOf } from '@/utils/outbox/listing-period';
import { type Posting, sentAt } from '@/utils/outbox/posting';
import { dismissOutcome } from '@/utils/state/popup/dismiss-outcome';
import { openAdverts } from '@/utils/state/popup/navigation';
import type { Session } from '@/utils/state/popup/session';

/** Says before anything else that the same advert was posted before, or might have been. */
export function AlreadyPosted({ session }: { session: Session }) {
  const { exact, possible } = session.posting.duplicates.value;
  if (session.posting.allowRepost.value) return null;
  const posting = exact ?? possible;
  if (!posting) return null;
  const isOnBoard = posting.state === 'accepted';
  return (
    <section class="notice posted-before" aria-label="Posted before">
      <Icon icon={isOnBoard ? CircleCheck : CircleHelp} />
      <div>
        <p>{exact ? sameWords(exact, session) : similarWords(posting, session)}</p>
        <p class="posted-before-actions">
          <button type="button" class="quiet" onClick={() => openAdverts({ posting: posting.id })}>
            See it
          </button>
          {exact && isOnBoard && (
            <button type="button" class="quiet" onClick={() => dismissOutcome(session)}>
              Post again
            </button>
          )}
        </p>
      </div>
    </section>
  );
}

function sameWords(posting: Posting, { settings }: Session) {
  const today = settings.today.value;
  if (posting.state !== 'accepted') {
    return (
      <>
        <strong>This advert is in your outbox</strong> since {dayOf(posting, today)}: it may be on{' '}
        {settings.profile.value.name} already.{posting.fromBackup && ' It comes from a backup file.'}
      </>
    );
  }
  const { comesDown, isOver } = listingPeriodOf(posting, today);
  const jobId = posting.outcome?.state === 'accepted' ? posting.outcome.jobId : undefined;
  const posted = posting.fromBackup
    ? `A backup file says that you posted this advert ${dayOf(posting, today)}`
    : `You posted this advert ${dayOf(posting, today)}`;
  return (
    <>
      <strong>{posted}</strong>
      {jobId && ` as job ${jobId}`}. It {isOver ? 'came down on' : 'runs until'} {comesDown}.
    </>
  );
}

function similarWords(posting: Posting, { settings }: Session) {
  return (
    <>
      {posting.fromBackup ? 'A backup file says that you' : 'You'} posted another advert with this title and
      town {dayOf(posting, settings.today.value)}. Post this one too if it is a second vacancy.
    </>
  );
}

function dayOf(posting: Posting, today: string): string {
  const day = todayInLondon(new Date(sentAt(posting)));
  return day === today ? 'today' : `on ${formatDate(day, today)}`;
}
