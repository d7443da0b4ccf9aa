import * as copy from '@/utils/copy/en-GB/post-bar';
import type { FormBarState, PostBarState } from '@/utils/state/popup/post-bar-state';

export function FormStatus({ bar, board }: { bar: FormBarState; board: string }) {
  switch (bar.state) {
    case 'reading':
      return null;
    // Screen readers get these with what is to do, once typing has paused.
    case 'gaps':
      return <p aria-hidden="true">{copy.fieldsLeft(bar.count)}</p>;
    case 'ready':
    case 'sample':
      return <p aria-hidden="true">{readyWords(bar, board)}</p>;
    case 'checking':
      return <p>{copy.CHECKING_PAGE}</p>;
    case 'posting':
      return (
        <>
          <div class="progress-bar" />
          <p>
            <strong>{copy.POSTING}</strong> {copy.MAY_CLOSE}
          </p>
        </>
      );
  }
}

/** @returns what a complete form says; empty for another one */
export function readyWords(bar: PostBarState, board: string): string {
  if (bar.state === 'sample') return copy.SAMPLE_READY;
  return bar.state === 'ready' ? copy.ready(bar.account, board, bar.hasAccounts) : '';
}
