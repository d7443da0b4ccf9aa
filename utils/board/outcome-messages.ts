import { boundedWords } from './bounded-words';
import type { Outcome, RefusedCause, UnknownCause, WaitingCause } from './outcome';

/** What the recruiter is told of an outcome. */
export interface OutcomeMessage {
  /** Two or three words, shown in bold. */
  headline: string;
  /** What happened, what was kept and what to do next. */
  detail: string;
  /** Where the next step is, if it is one of ours. */
  go?: 'accounts' | 'board' | 'security';
}

/** Stands before the board's own words, with its name before it. */
export const BOARD_SAYS = ' says: ';

/** Names to speak of. */
export interface Names {
  board: string;
  account: string;
}

type WriteMessage = (names: Names) => Omit<OutcomeMessage, 'headline'>;

const REFUSED: Readonly<Record<RefusedCause, WriteMessage>> = {
  credentials: ({ board, account }) => ({
    detail: `${board} did not accept the user name and password of ${account}. Your text is kept; check them in the settings.`,
    go: 'accounts',
  }),
  company: ({ board, account }) => ({
    detail: `${board} says that ${account} doesn’t have permission to post for this company. Your text is kept; ask your account manager at ${board}, or post through another account.`,
    go: 'accounts',
  }),
  fields: ({ board }) => ({
    detail: `${board} needs some corrections. Your text is kept; change it and post again.`,
  }),
  body: ({ board }) => ({
    detail: `${board} could not read the advert as it was sent. Your text is kept; check the board’s settings, or ask ${board}.`,
    go: 'board',
  }),
  address: () => ({
    detail:
      'The posting address in the settings isn’t accepting adverts. Your text is kept; check the address.',
    go: 'board',
  }),
  'too-large': ({ board }) => ({
    detail: `The advert is too large for ${board}. Your text is kept; shorten the description and post again.`,
  }),
  blocked: ({ board }) => ({
    detail: `Something between you and ${board} blocked the advert: a company network, most likely. Your text is kept; try another network, or ask your IT department.`,
  }),
  other: ({ board }) => ({
    detail: `${board} refused the advert. Your text is kept; try again later, or ask ${board}.`,
  }),
  account: ({ board, account }) => ({
    detail: `There is no ${board} user name and password for ${account}. Your text is kept; add them in the settings.`,
    go: 'accounts',
  }),
  withdrawn: () => ({ detail: 'You cancelled it before it was sent. Your text is kept; post it again.' }),
  lost: () => ({
    detail: 'We couldn’t read the saved advert, so nothing was sent. The form’s text is kept; post it again.',
  }),
  'address-changed': () => ({
    detail:
      'The board’s address changed since you pressed Post. Nothing was sent. Your text is kept; post it again.',
  }),
  'not-frozen': () => ({
    detail:
      'An older version of Jobcourier did not keep exactly what was to be sent. Nothing was sent. Your text is kept; post it again.',
  }),
  'not-there': ({ board }) => ({
    detail: `You did not find it at ${board}. Your text is kept; post it again.`,
  }),
};

const UNKNOWN: Readonly<Record<UnknownCause, WriteMessage>> = {
  server: ({ board }) => ({ detail: `${board} answered with an error after it was sent.` }),
  timeout: ({ board }) => ({ detail: `${board} did not answer in time after it was sent.` }),
  redirect: ({ board }) => ({
    detail: `${board} redirected us elsewhere, so we stopped. The address in the settings may be out of date.`,
    go: 'board',
  }),
  connection: () => ({ detail: 'The connection broke, perhaps after it was sent.' }),
  answer: ({ board }) => ({ detail: `We didn’t recognise ${board}’s reply.` }),
  interrupted: () => ({ detail: 'The browser closed while it was being sent.' }),
};

const WAITING: Readonly<Record<WaitingCause, WriteMessage>> = {
  offline: () => ({ detail: 'You are offline. It will be posted when you are back.' }),
  permission: ({ board }) => ({
    detail: `The browser does not let Jobcourier reach ${board}. It will be posted once you allow it in the settings.`,
    go: 'board',
  }),
  locked: () => ({
    detail: 'Your accounts are locked. It will be posted once you unlock them.',
    go: 'security',
  }),
  'rate-limit': ({ board }) => ({
    detail: `${board} limits how fast adverts can be posted. It will be posted automatically when the pause is over.`,
  }),
};

/** Tells an outcome in a recruiter's words. For an accepted advert the detail is its job id, if known. */
export function describeOutcome(outcome: Outcome, names: Names): OutcomeMessage {
  switch (outcome.state) {
    case 'accepted':
      return {
        headline: 'Posted.',
        detail: outcome.jobId ? `Job ${outcome.jobId}` : withoutNumber(outcome, names),
      };
    case 'refused': {
      const { detail, go } = REFUSED[outcome.cause](names);
      const boardSentence =
        outcome.said && outcome.cause !== 'credentials'
          ? ` ${names.board}${BOARD_SAYS}${boundedWords(outcome.said, 300)}`
          : '';
      return { headline: 'Not posted.', detail: detail + boardSentence, ...(go ? { go } : {}) };
    }
    case 'unknown': {
      const { detail, go } = UNKNOWN[outcome.cause](names);
      return {
        headline: 'We don’t know whether it was posted.',
        detail: `${detail} Your text is kept. Look in your ${names.board} recruiter account before sending again.`,
        ...(go ? { go } : {}),
      };
    }
    case 'waiting':
      return { headline: 'Not sent yet.', ...WAITING[outcome.cause](names) };
  }
}

function withoutNumber({ settled }: Extract<Outcome, { state: 'accepted' }>, { board }: Names): string {
  return settled ? `You found it at ${board}.` : `${board} didn’t give a job number.`;
}
