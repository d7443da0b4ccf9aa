import { CircleAlert, CircleCheck } from 'lucide';
import { fill } from '@/components/shared/fill';
import { NotSentNotice } from '@/components/shared/NotSentNotice';
import { OutcomeText } from '@/components/shared/OutcomeText';
import { Icon } from '@/components/ui/Icon';
import { NOT_POSTED } from '@/utils/copy/en-GB/outcomes';
import * as copy from '@/utils/copy/en-GB/post-bar';
import type { PostBarState } from '@/utils/state/popup/post-bar-state';

/** How the posting stands, in words. */
export function PostStatus({ bar, board }: { bar: PostBarState; board: string }) {
  switch (bar.state) {
    case 'reading':
      return null;
    case 'gaps':
      return <p>{copy.fieldsLeft(bar.count)}</p>;
    case 'ready':
      return <p>{bar.account ? copy.readyAs(bar.account) : copy.accountNeeded(board)}</p>;
    case 'checking':
      return <p>{copy.CHECKING_PAGE}</p>;
    case 'held':
      return (
        <p class="text-danger">
          <Icon icon={CircleAlert} /> <strong>{NOT_POSTED}</strong> {heldWords(bar)}
        </p>
      );
    case 'posting':
      return (
        <>
          <div class="progress-bar" />
          <p>
            <strong>{copy.POSTING}</strong> {copy.MAY_CLOSE}
          </p>
        </>
      );
    case 'unsent':
      return <NotSentNotice />;
    case 'accepted':
      return (
        <>
          <p class="text-success">
            <Icon icon={CircleCheck} />{' '}
            <strong>{bar.posted ? copy.postedOn(bar.posted) : bar.message.headline}</strong>{' '}
            <bdi>{bar.message.detail}</bdi> · {copy.comesDown(bar.comesDown, bar.isOver)}
          </p>
          {bar.posting.fromBackup && <p>{copy.BACKUP_SAYS_SO}</p>}
          {bar.isChanged && <p>{copy.laterChanges(board)}</p>}
        </>
      );
    case 'refused':
      return (
        <>
          <OutcomeText state="refused" message={bar.message} />
          {bar.elsewhere.map((words) => (
            <p key={words} class="text-danger">
              <bdi>{words}</bdi>
            </p>
          ))}
        </>
      );
    case 'earlier':
      return <p>{copy.POSTED_BEFORE}</p>;
    case 'waiting':
      return <OutcomeText state="waiting" message={bar.message} until={bar.until} />;
    case 'unknown':
      return <OutcomeText state="unknown" message={bar.message} />;
  }
}

function heldWords({ isAnotherJob, title }: Extract<PostBarState, { state: 'held' }>) {
  if (!isAnotherJob) return copy.ANOTHER_ADDRESS;
  return title ? fill(copy.ANOTHER_JOB_NAMED, { title: <bdi>{title}</bdi> }) : copy.ANOTHER_JOB;
}
