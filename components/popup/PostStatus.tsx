import { CircleAlert, CircleCheck } from 'lucide';
import { NotSentNotice } from '@/components/shared/NotSentNotice';
import { OutcomeText } from '@/components/shared/OutcomeText';
import { Icon } from '@/components/ui/Icon';
import type { PostBarState } from '@/utils/state/popup/post-bar-state';

/** How the posting stands, in words. */
export function PostStatus({ bar, board }: { bar: PostBarState; board: string }) {
  switch (bar.state) {
    case 'reading':
      return null;
    case 'gaps':
      return <p>{bar.count === 1 ? '1 field' : `${bar.count} fields`} left to complete</p>;
    case 'ready':
      return (
        <p>
          {bar.account ? `Ready, as ${bar.account}` : `Add your ${board} API user name and password first`}
        </p>
      );
    case 'checking':
      return <p>Looking at the page once more…</p>;
    case 'held':
      return (
        <p class="bad">
          <Icon icon={CircleAlert} /> <strong>Not posted.</strong>{' '}
          {bar.isAnotherJob ? 'This page now shows another job' : 'This page is at another address now'}
          {bar.isAnotherJob && bar.title && (
            <>
              , “<bdi>{bar.title}</bdi>”
            </>
          )}
          . Your text is kept: post it all the same, or read the page again.
        </p>
      );
    case 'posting':
      return (
        <>
          <div class="moving-bar" />
          <p>
            <strong>Posting…</strong> You can close this window. Posting will continue.
          </p>
        </>
      );
    case 'unsent':
      return <NotSentNotice />;
    case 'accepted':
      return (
        <>
          <p class="good">
            <Icon icon={CircleCheck} />{' '}
            <strong>{bar.posted ? `Posted on ${bar.posted}.` : bar.message.headline}</strong>{' '}
            <bdi>{bar.message.detail}</bdi> · it {bar.isOver ? 'came' : 'comes'} down on {bar.comesDown}
          </p>
          {bar.posting.fromBackup && <p>That is what a backup file says.</p>}
          {bar.isChanged && <p>Your later changes haven’t been sent to {board}.</p>}
        </>
      );
    case 'refused':
      return (
        <>
          <OutcomeText state="refused" message={bar.message} />
          {bar.elsewhere.map((words) => (
            <p key={words} class="bad">
              <bdi>{words}</bdi>
            </p>
          ))}
        </>
      );
    case 'earlier':
      return <p>This advert was posted before: see above. Posting it again may cost another credit.</p>;
    case 'waiting':
      return <OutcomeText state="waiting" message={bar.message} until={bar.until} />;
    case 'unknown':
      return <OutcomeText state="unknown" message={bar.message} />;
  }
}
