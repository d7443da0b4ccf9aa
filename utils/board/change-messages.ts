import * as copy from '@/utils/copy/en-GB/changes';
import { jobWithId, type Names, NOT_SENT_YET } from '@/utils/copy/en-GB/outcomes';
import type { ChangeOutcome } from './change-outcome';
import type { OutcomeMessage } from './outcome-messages';
import { withBoardWords } from './with-board-words';

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
        jobId && `${jobWithId(jobId)}.`,
        closesOn ? copy.comesDown(closesOn) : copy.atBoardNow(names.board),
        !etag && copy.noFurtherChanges(names.board),
      ];
      return { headline: copy.CHANGED[kind], detail: detail.filter(Boolean).join(' ') };
    }
    case 'refused': {
      const detail = withBoardWords(copy.CHANGE_REFUSED[outcome.cause](names), outcome, names.board);
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
