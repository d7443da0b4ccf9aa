import type { ChangeRefusedCause } from '@/utils/board/change-outcome';
import type { RefusedCause, UnknownCause, WaitingCause } from '@/utils/board/outcome';
import type { ChangeBlocker } from '@/utils/outbox/change-blocker';
import { type Names, UNKNOWN } from './outcomes';

type WithNames = (names: Names) => string;

/** What was asked of the board. */
type Kind = 'edit' | 'closing';

export const KINDS: Readonly<Record<Kind, string>> = { edit: 'Edit', closing: 'Taking down early' };

export const CHANGED: Readonly<Record<Kind, string>> = {
  edit: 'Changed.',
  closing: 'It will come down early.',
};
export const NOT_CHANGED: Readonly<Record<Kind, string>> = {
  edit: 'Not changed.',
  closing: 'Not taken down.',
};
export const NOT_KNOWN: Readonly<Record<Kind, string>> = {
  edit: 'We don’t know whether it was changed.',
  closing: 'We don’t know whether it will come down early.',
};

export const comesDown = (day: string) => `It comes down on ${day}, in the morning.`;
export const atBoardNow = (board: string) => `${board} shows the new version.`;
/** After an answer without a version. */
export const noFurtherChanges = (board: string) =>
  `Make further changes in your ${board} recruiter account: we no longer know which version is there.`;

const inRecruiterAccount = (board: string) => `change it in your ${board} recruiter account`;

/** What happened, what was kept and what to do next. */
export const CHANGE_REFUSED: Readonly<Record<RefusedCause | ChangeRefusedCause, WithNames>> = {
  credentials: ({ board, account }) =>
    `${board} didn’t accept the user name and password of ${account}. The advert is as it was; check them in the settings and send again.`,
  company: ({ board, account }) =>
    `${board} says that ${account} doesn’t have permission for this company’s adverts. The advert is as it was; ask your account manager at ${board}.`,
  fields: ({ board }) =>
    `${board} needs some corrections. The advert is as it was; correct the values and send again.`,
  body: ({ board }) =>
    `${board} couldn’t read the change as it was sent. The advert is as it was; check the board’s settings, or ask ${board}.`,
  address: () =>
    'The board’s address in the settings isn’t accepting changes. The advert is as it was; check the address.',
  'too-large': ({ board }) =>
    `The change is too large for ${board}. The advert is as it was; shorten the description and send again.`,
  blocked: ({ board }) =>
    `Something between you and ${board} blocked the change, most likely your company’s network. The advert is as it was; try another network, or ask your IT team.`,
  other: ({ board }) =>
    `${board} refused the change. The advert is as it was; try again later, or ask ${board}.`,
  account: ({ board, account }) =>
    `There is no ${board} user name and password for ${account}. The advert is as it was; add them in the settings and send again.`,
  withdrawn: () =>
    'You cancelled it before it was sent. The advert is as it was; make the change again if it’s still needed.',
  lost: () =>
    'We couldn’t read what was to be sent, so nothing was sent. The advert is as it was; make the change again.',
  'address-changed': () =>
    'The board’s address has changed since you pressed the button, so nothing was sent. The advert is as it was; change it in the recruiter account of the board that you posted it to.',
  'not-frozen': () =>
    'We don’t know exactly what was to be sent, so nothing was sent. The advert is as it was; make the change again.',
  'not-there': ({ board }) =>
    `You saw at ${board} that it didn’t go through. The advert is as it was; make the change again if it’s still needed.`,
  'changed-elsewhere': ({ board }) =>
    `${board} has a different version of this advert from ours: somebody changed it there, or an earlier change did go through. Nothing was sent over it. From now on ${inRecruiterAccount(board)}.`,
  'no-version': ({ board }) =>
    `Something between you and ${board} removed a part of the request, most likely your company’s network. The advert is as it was; try another network, or ask your IT team.`,
  gone: ({ board }) =>
    `${board} says that it doesn’t have this advert any more. Look for it in your ${board} recruiter account.`,
  'too-late': () =>
    'The closing date came before the change could be sent, so nothing was sent. The advert is as it was; make the change again with a later date.',
};

export const lookAtIt = (board: string) =>
  `Look at the advert in your ${board} recruiter account, then say here what you found.`;

/** Why nothing was sent yet, and when it will be. */
export const CHANGE_WAITING: Readonly<Record<WaitingCause, WithNames>> = {
  offline: () => 'You are offline. It will be sent when you are back.',
  permission: ({ board }) =>
    `The browser doesn’t let Jobcourier reach ${board}. It will be sent once you allow it in the settings.`,
  locked: () =>
    'Your accounts are locked. It will be sent once you unlock them, or enter their passwords again.',
  'rate-limit': ({ board }) =>
    `${board} limits how fast it can be asked. It will be sent automatically when the pause is over.`,
};

/** Why the outcome is unknown. */
export const CHANGE_UNKNOWN: Readonly<Record<UnknownCause, WithNames>> = {
  server: ({ board }) => `${board} answered with an error after the change was sent.`,
  timeout: ({ board }) => `${board} didn’t answer in time after the change was sent.`,
  redirect: UNKNOWN.redirect,
  connection: () => 'The connection broke, perhaps after the change was sent.',
  answer: UNKNOWN.answer,
  interrupted: () => 'The browser closed while the change was being sent.',
  restored: () => 'The backup was made before the change was finished, so it may have been sent since.',
};

/** Why a posted advert cannot be changed from here. */
export const BLOCKED: Readonly<
  Record<ChangeBlocker | 'ends-tomorrow' | 'deleted', (board: string) => string>
> = {
  'not-posted': () => 'This advert isn’t posted, so there is nothing to change.',
  ended: (board) => `This advert has come down at ${board}, so it can’t be changed any more.`,
  unfinished: () => 'An earlier change of this advert isn’t finished yet. It’s in your outbox.',
  'no-text': (board) =>
    `We can’t read what was posted, so we don’t know what would change. Please ${inRecruiterAccount(board)}.`,
  'other-board': (board) =>
    `This advert was posted to another board, not to ${board}, which is the one in the settings. Change it in your recruiter account there.`,
  'no-board': () =>
    'We don’t know which board this advert was posted to, so we can’t change it safely. Please change it in the recruiter account of the board that you posted it to.',
  'no-job-id': (board) => `We don’t know this advert’s job id. Please ${inRecruiterAccount(board)}.`,
  'changed-elsewhere': (board) =>
    `${board} has a different version of this advert from ours, so we can’t change it safely. Please ${inRecruiterAccount(board)}.`,
  'no-version': (board) =>
    `We don’t know which version of this advert ${board} has, so we can’t change it safely. Please ${inRecruiterAccount(board)}.`,
  'ends-tomorrow': () => 'This advert comes down tomorrow morning anyway.',
  deleted: () => 'This posting has been deleted here, so its advert can’t be changed from here.',
};

/** Buttons and questions. */
export const EDIT = 'Edit';
export const TAKE_DOWN_EARLY = 'Take down early';
export const takeDownQuestion = (day: string) =>
  `Take it down early? It comes down on ${day}, in the morning. Posting it again costs another credit.`;
export const TAKE_DOWN = 'Take it down';
export const OPENED_FOR_EDITING = 'It is open in a new tab';
export const openRecruiterAccount = (board: string) => `Open your ${board} recruiter account`;

export const DONT_SEND = 'Don’t send it';
export const IT_WENT_THROUGH = 'It went through';
export const IT_DID_NOT = 'It didn’t: send again';
/** Why a change that did not go through was not sent once more. */
export const NOT_SENT_AGAIN = {
  outdated: 'It wasn’t sent again, as the advert has changed since. Start a new edit.',
  'from-backup':
    'It wasn’t sent again because it comes from a backup file. If it’s still needed, change the advert anew.',
  deleted: 'It wasn’t sent again because its posting has been deleted here.',
} as const;

export type NotSentAgain = keyof typeof NOT_SENT_AGAIN;

/** What an error kept from being done. Before a colon and the reason; "may" where it may have got further. */
export const FAILED = {
  edit: 'The edit wasn’t opened',
  takeDown: 'It may not come down early',
  cancel: 'It wasn’t cancelled',
  send: 'It may not have been sent',
  answer: 'Your answer wasn’t saved',
  repeat: 'It may not have been sent again',
} as const;

/** The list of what changes. */
export const CHANGES = 'Changes';
export const WAS = 'Was';
export const WILL_BE = 'Will be';
export const IS_NOW = 'Now';
export const EMPTY = 'empty';
export const FORMATTING = 'Only the formatting changes.';

/** The window in which a posted advert is edited. */
export const editing = (jobId: string) => `Editing job ${jobId}`;
export const EDITING = 'Editing a posted advert';
/** The tab. */
export const editingOf = (heading: string, title: string) => `${heading}: ${title}`;
export const asPostedThrough = (account: string) => `posted through ${account}`;
export const stays = (value: string, board: string) =>
  `Stays “${value}”: ${board} has no way for us to empty a field. Empty it in your recruiter account.`;
export const NEW_ADVERT_PERHAPS =
  'Some boards count a new title or place as a new advert, which may cost a credit.';
export const NOTHING_CHANGED = 'Nothing is changed yet.';
export const OUTDATED =
  'Nothing was sent: this advert has been changed in another window. Review what is left to change.';
export const changedFields = (count: number) => (count === 1 ? '1 field changed' : `${count} fields changed`);
export const toCorrect = (count: number) =>
  count === 1 ? '1 field needs correcting' : `${count} fields need correcting`;
export const REVIEW = 'Review changes';
export const SEND_CHANGES = 'Send changes';
export const sendChangesTo = (board: string) => `Send these changes to ${board}?`;
export const SENDING = 'Sending…';
export const MAY_CLOSE = 'You can close this window. Sending will continue.';
export const CHANGE_NOT_SENT = 'Your change is saved but hasn’t been sent. The advert is as it was.';
export const KEPT = 'Your edit is kept.';
