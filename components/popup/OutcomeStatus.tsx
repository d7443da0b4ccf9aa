import { CircleAlert, CircleCheck } from 'lucide';
import { fill } from '@/components/shared/fill';
import { NotSentNotice } from '@/components/shared/NotSentNotice';
import { OutcomeText } from '@/components/shared/OutcomeText';
import { Icon } from '@/components/ui/Icon';
import type { Outcome } from '@/utils/board/outcome';
import { describeOutcome } from '@/utils/board/outcome-messages';
import { NOT_POSTED } from '@/utils/copy/en-GB/outcomes';
import * as copy from '@/utils/copy/en-GB/post-outcome';
import type { Posting } from '@/utils/outbox/posting';
import type { OutcomeBarState } from '@/utils/state/popup/post-bar-state';
import type { Session } from '@/utils/state/popup/session';

/** What came of the posting, and of a press that did nothing about it. */
export function OutcomeStatus({ bar, session }: { bar: OutcomeBarState; session: Session }) {
  const notDone = session.ui.notDone.value;
  const posting = 'posting' in bar ? bar.posting : undefined;
  return (
    <>
      <BarOutcome bar={bar} board={session.settings.profile.value.name} />
      {notDone && notDone.postingId === posting?.id && notDone.state === posting.state && (
        <p class="issue">{notDone.words}</p>
      )}
    </>
  );
}

function BarOutcome({ bar, board }: { bar: OutcomeBarState; board: string }) {
  // Not the chosen account, which may differ.
  const describe = (posting: Posting, outcome: Outcome) =>
    describeOutcome(outcome, { board, account: posting.account.label });
  switch (bar.state) {
    case 'held':
      return (
        <p class="text-danger">
          <Icon icon={CircleAlert} /> <strong>{NOT_POSTED}</strong> {describeMismatch(bar)}
        </p>
      );
    case 'unsent':
      return <NotSentNotice message={copy.SAVED_NOT_SENT} />;
    case 'accepted': {
      const { headline, detail } = describe(bar.posting, bar.outcome);
      return (
        <>
          <p class="text-success">
            <Icon icon={CircleCheck} /> <strong>{bar.posted ? copy.postedOn(bar.posted) : headline}</strong>{' '}
            <bdi>{detail}</bdi> · {copy.comesDown(bar.removalDay, bar.isOver)}
          </p>
          {bar.posting.fromBackup && <p>{copy.BACKUP_SAYS_SO}</p>}
          {bar.isChanged && <p>{copy.laterChanges(board)}</p>}
        </>
      );
    }
    case 'refused':
      return (
        <>
          <OutcomeText state="refused" message={describe(bar.posting, bar.outcome)} />
          {bar.elsewhere.map((words) => (
            <p key={words} class="text-danger">
              <bdi>{words}</bdi>
            </p>
          ))}
        </>
      );
    case 'duplicate':
      return <p>{copy.IS_DUPLICATE}</p>;
    case 'waiting':
      return (
        <OutcomeText state="waiting" message={describe(bar.posting, bar.outcome)} until={bar.outcome.until} />
      );
    case 'unknown':
      return <OutcomeText state="unknown" message={describe(bar.posting, bar.outcome)} />;
  }
}

function describeMismatch({ isAnotherJob, title }: Extract<OutcomeBarState, { state: 'held' }>) {
  if (!isAnotherJob) return copy.ANOTHER_ADDRESS;
  return title ? fill(copy.ANOTHER_JOB_NAMED, { title: <bdi>{title}</bdi> }) : copy.ANOTHER_JOB;
}
