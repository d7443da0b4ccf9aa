import { boardSays } from '@/utils/copy/en-GB/board-issues';
import * as copy from '@/utils/copy/en-GB/changes';
import { jobNumber, type Names, NOT_SENT_YET } from '@/utils/copy/en-GB/outcomes';
import { boundedWords } from './bounded-words';
import type { ChangeOutcome } from './change-outcome';
import type { OutcomeMessage } from './outcome-messages';

/** @param closesOn the new closing date in words, for a closing */
export function describeChange(
  outcome: ChangeOutcome,
  { kind, closesOn }: { kind: 'edit' | 'closing'; closesOn?: string | undefined },
  names: Names,
): OutcomeMessage {
  switch (outcome.state) {
    case 'accepted': {
      const { jobId, etag } = outcome;
      const detail = [
        jobId && `${jobNumber(jobId)}.`,
        closesOn ? copy.comesDown(closesOn) : copy.atBoardNow(names.board),
        !etag && copy.noFurtherChanges(names.board),
      ];
      return { headline: copy.CHANGED[kind], detail: detail.filter(Boolean).join(' ') };
    }
    case 'refused': {
      const { cause, said } = outcome;
      // The board's message about a wrong password does not help.
      const hasWords = said && cause !== 'credentials' && cause !== 'no-version';
      const boardWords = hasWords ? [boardSays(names.board, boundedWords(said, 300))] : [];
      const detail = [copy.CHANGE_REFUSED[cause](names), ...boardWords].join(' ');
      return { headline: copy.NOT_CHANGED[kind], detail };
    }
    case 'unknown': {
      const detail = `${copy.CHANGE_UNKNOWN[outcome.cause](names)} ${copy.lookAtIt(names.board)}`;
      return { headline: copy.NOT_KNOWN[kind], detail };
    }
    case 'waiting':
      return { headline: NOT_SENT_YET, detail: copy.CHANGE_WAITING[outcome.cause](names) };
  }
}
