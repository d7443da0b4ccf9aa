import { describeOutcome, type OutcomeMessage } from '@/utils/board/outcome-messages';
import { boardIssue } from '@/utils/copy/en-GB/board-issues';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import type { Posting } from '@/utils/outbox/posting';

/** @returns what the recruiter is told of the posting's end, or of why it waits; undefined while there is nothing. */
export function messageOf({ outcome, account }: Posting, board: string): OutcomeMessage | undefined {
  return outcome && describeOutcome(outcome, { board, account: account.label });
}

/** @returns what the board wants changed, each with the name of what it is about. */
export function issuesOf({ outcome }: Posting): string[] {
  const issues = outcome?.state === 'refused' ? (outcome.issues ?? []) : [];
  return issues.map(
    ({ field, key, message }) => `${field ? FIELD_LABELS[field] : key}: ${boardIssue(message)}`,
  );
}

/** The whole answer in one line. */
export function answerOf(posting: Posting, board: string): string {
  const message = messageOf(posting, board);
  return message ? [message.headline, message.detail, ...issuesOf(posting)].join(' ') : '';
}

/** @returns the number that the advert has at the board, where it is known. */
export function jobIdOf({ outcome }: Posting): string | undefined {
  return outcome?.state === 'accepted' ? outcome.jobId : undefined;
}
