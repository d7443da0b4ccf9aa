import * as copy from '@/utils/copy/en-GB/outcomes';
import type { BoardIssue, Outcome, RefusedCause, UnknownCause, WaitingCause } from './outcome';
import { withBoardWords } from './with-board-words';

type SettingsSection = 'accounts' | 'board' | 'security';

export interface OutcomeMessage {
  headline: string;
  /** What happened, what was stored, and what to do next. */
  detail: string;
}

const SETTINGS: Partial<Record<RefusedCause | UnknownCause | WaitingCause, SettingsSection>> = {
  credentials: 'accounts',
  company: 'accounts',
  account: 'accounts',
  body: 'board',
  address: 'board',
  redirect: 'board',
  permission: 'board',
  locked: 'security',
};

/** For an accepted advert the detail is its job id, if known. */
export function describeOutcome(outcome: Outcome, names: copy.Names): OutcomeMessage {
  switch (outcome.state) {
    case 'accepted':
      return { headline: copy.POSTED, detail: describeAccepted(outcome, names) };
    case 'refused': {
      const detail = withBoardWords(copy.REFUSED[outcome.cause](names), outcome, names.board);
      return { headline: copy.NOT_POSTED, detail };
    }
    case 'unknown': {
      const detail = `${copy.UNKNOWN[outcome.cause](names)} ${copy.lookFirst(names.board)}`;
      return { headline: copy.NOT_KNOWN, detail };
    }
    case 'waiting': {
      const detail = copy.WAITING[outcome.cause](names);
      return { headline: copy.NOT_SENT_YET, detail };
    }
  }
}

/** @returns the settings section that helps, if any */
export function settingsSectionFor(outcome: Outcome): SettingsSection | undefined {
  if (outcome.state === 'accepted') return undefined;
  if (outcome.state === 'refused' && outcome.issues?.some(isAboutName)) return 'board';
  return SETTINGS[outcome.cause];
}

/** A name that the board does not know, or one that no field has. */
function isAboutName({ field, message }: BoardIssue): boolean {
  return typeof message !== 'string' && (message.code === 'unknown-key' || !field);
}

function describeAccepted(
  { jobId, settled: isResolved }: Extract<Outcome, { state: 'accepted' }>,
  { board }: copy.Names,
): string {
  if (jobId) return copy.jobWithId(jobId);
  return isResolved ? copy.foundAtBoard(board) : copy.noJobId(board);
}
