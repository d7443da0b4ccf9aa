import { ASSUMED_OUTCOMES } from '@/utils/board/assumed-outcomes';
import { describeOutcome, type OutcomeMessage } from '@/utils/board/outcome-messages';
import { boardIssue } from '@/utils/copy/en-GB/board-issues';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import type { Posting } from '@/utils/outbox/posting';

/** @returns the message about the outcome, if any */
export function messageOf(posting: Posting, board: string): OutcomeMessage | undefined {
  const { state, outcome, account } = posting;
  if (state === 'written' || state === 'sending') return undefined;
  const shown = outcome?.state === state ? outcome : ASSUMED_OUTCOMES[state];
  return describeOutcome(shown, { board, account: account.label });
}

/** @returns the board's objections, with the names of the fields */
function issuesOf({ outcome }: Posting): string[] {
  const issues = outcome?.state === 'refused' ? (outcome.issues ?? []) : [];
  return issues.map(
    ({ field, key, message }) => `${field ? FIELD_LABELS[field] : key}: ${boardIssue(message)}`,
  );
}

export function answerOf(posting: Posting, board: string): string {
  const message = messageOf(posting, board);
  return message ? [message.headline, message.detail, ...issuesOf(posting)].join(' ') : '';
}

export function jobIdOf({ outcome }: Posting): string | undefined {
  return outcome?.state === 'accepted' ? outcome.jobId : undefined;
}
