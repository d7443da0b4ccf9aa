import type { RefusedCause, UnknownCause, WaitingCause } from '@/utils/board/outcome';

export interface Names {
  board: string;
  account: string;
}

type WithNames = (names: Names) => string;

export const POSTED = 'Posted.';
export const NOT_POSTED = 'Not posted.';
export const NOT_SENT_YET = 'Not sent yet.';
export const NOT_KNOWN = 'We don’t know whether it was posted.';

export const jobWithId = (id: string) => `Job ${id}`;
export const foundAtBoard = (board: string) => `You found it at ${board}.`;
export const noJobId = (board: string) => `${board} didn’t give a job id.`;

export const lookFirst = (board: string) =>
  `Your text is kept. Look in your ${board} recruiter account before sending again.`;

/** What happened, what was kept and what to do next. */
export const REFUSED: Readonly<Record<RefusedCause, WithNames>> = {
  credentials: ({ board, account }) =>
    `${board} didn’t accept the user name and password of ${account}. Your text is kept; check them in the settings.`,
  company: ({ board, account }) =>
    `${board} says that ${account} doesn’t have permission to post for this company. Your text is kept; ask your account manager at ${board}, or post through another account.`,
  fields: ({ board }) => `${board} needs some corrections. Your text is kept; change it and post again.`,
  body: ({ board }) =>
    `${board} couldn’t read the advert as it was sent. Your text is kept; check the board’s settings, or ask ${board}.`,
  address: () =>
    'The posting address in the settings isn’t accepting adverts. Your text is kept; check the address.',
  'too-large': ({ board }) =>
    `The advert is too large for ${board}. Your text is kept; shorten the description and post again.`,
  blocked: ({ board }) =>
    `Something between you and ${board} blocked the advert, most likely your company’s network. Your text is kept; try another network, or ask your IT team.`,
  other: ({ board }) => `${board} refused the advert. Your text is kept; try again later, or ask ${board}.`,
  account: ({ board, account }) =>
    `There is no ${board} user name and password for ${account}. Your text is kept; add them in the settings.`,
  withdrawn: () => 'You cancelled it before it was sent. Your text is kept; post it again.',
  lost: () =>
    'We couldn’t read the saved advert, so nothing was sent. The form’s text is kept; post it again.',
  'address-changed': () =>
    'The board’s address has changed since you pressed Post, so nothing was sent. Your text is kept; post it again.',
  'too-late': () =>
    'The closing date came before the advert could be sent, so nothing was sent. Your text is kept; change the date and post it again.',
  'not-frozen': () =>
    'An older version of Jobcourier didn’t save exactly what to send, so nothing was sent. Your text is kept; post it again.',
  'not-there': ({ board }) => `You didn’t find it at ${board}. Your text is kept; post it again.`,
};

/** Why the outcome is unknown. */
export const UNKNOWN: Readonly<Record<UnknownCause, WithNames>> = {
  server: ({ board }) => `${board} answered with an error after it was sent.`,
  timeout: ({ board }) => `${board} didn’t answer in time after it was sent.`,
  redirect: ({ board }) =>
    `${board} redirected us elsewhere, so we stopped. The address in the settings may be out of date.`,
  connection: () => 'The connection broke, perhaps after it was sent.',
  answer: ({ board }) => `We didn’t recognise ${board}’s reply.`,
  interrupted: () => 'The browser closed while it was being sent.',
  restored: () => 'The backup was made before it was finished, so it may have been posted since.',
};

/** Why nothing was sent yet, and when it will be. */
export const WAITING: Readonly<Record<WaitingCause, WithNames>> = {
  offline: () => 'You are offline. It will be posted when you are back.',
  permission: ({ board }) =>
    `The browser doesn’t let Jobcourier reach ${board}. It will be posted once you allow it in the settings.`,
  locked: () =>
    'Your accounts are locked. It will be posted once you unlock them, or enter their passwords again.',
  'rate-limit': ({ board }) =>
    `${board} limits how fast adverts can be posted. It will be posted automatically when the pause is over.`,
};
