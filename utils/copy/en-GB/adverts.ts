import type { PostingState } from '@/utils/outbox/transitions';
import { OUTCOMES } from './badge';

export const HEADINGS = {
  'check-up': 'Check-up',
  drafts: 'Drafts',
  outbox: 'Outbox',
  history: 'History',
} as const;
export const SECTIONS = 'Sections';

export const UNREADABLE_RECORDS = '{records}: see {link}.';
export const unreadableRecords = (count: number) =>
  count === 1 ? '1 record couldn’t be read' : `${count} records couldn’t be read`;
export const SETTINGS_DATA = 'Settings, Data';

/** A posting's state. */
export const STATES: Readonly<Record<PostingState, string>> = {
  ...OUTCOMES.posting,
  written: 'Not sent yet',
  waiting: 'Waiting',
  sending: 'Being sent',
};

/** What happened when a posting reached a state. */
export const MOVES: Readonly<Record<PostingState, string>> = {
  written: 'You pressed Post',
  waiting: 'Had to wait',
  sending: 'Sent to the board',
  unknown: 'We don’t know whether it arrived',
  accepted: STATES.accepted,
  refused: STATES.refused,
};

/** Nobody pressed Post for what the board made of a question. */
export function describeMove(state: PostingState, isOfQuestion: boolean): string {
  return state === 'written' && isOfQuestion ? 'A check was started' : MOVES[state];
}

/** For postings of another browser. */
export const FROM_BACKUP = 'From a backup file';
export const AS_FILE_SAYS = 'This comes from a backup file, and shows what the file says.';

export const OUTBOX_EMPTY = 'Nothing is being sent. Queued and unconfirmed adverts appear here.';

/** After sending again. */
export const SENT_AGAIN = 'It was sent again.';
export const STORED_AGAIN = 'It’s stored and will be sent in a moment.';
export const WAITS_AGAIN = 'It’s in the outbox and will be sent by itself.';
export const REFUSED_AGAIN = 'It wasn’t posted. The history says why.';
export const TEXT_UNREADABLE = 'We couldn’t read the saved advert, so nothing was sent.';
const COPY_INSTEAD = 'Copy it into a new draft from the history.';
export const NOT_AGAIN_BACKUP = `It wasn’t sent again because it comes from a backup file. ${COPY_INSTEAD}`;
export const NOT_AGAIN_CLOSED = `It wasn’t sent again because its closing date has been reached. ${COPY_INSTEAD}`;
export const NOT_AGAIN_NOT_FROZEN = `It wasn’t sent again because we no longer know exactly what was sent. ${COPY_INSTEAD}`;
export const NOT_AGAIN_LIKE = `It wasn’t sent again because an advert with the same reference, or the same title and town, was posted after it. ${COPY_INSTEAD}`;
export const NOT_AGAIN_NEWER = `It wasn’t sent again because there’s a newer posting for the same page. ${COPY_INSTEAD}`;

export const HISTORY_EMPTY =
  'Nothing has been posted yet. What you post is kept here, with the board’s reply.';
export const POSTINGS = 'Postings';
export const reference = (reference: string) => `ref ${reference}`;
export const job = (id: string) => `job ${id}`;
export const SEARCH = 'Search';
export const SEARCH_HINT = 'Title, reference, company, job id, account or site';
/** @param total undefined until all postings are read */
export const found = (count: string, total: string | undefined) =>
  `${count} found${total === undefined ? ' so far' : ` of ${total}`}`;
export const postings = (count: string, isOne: boolean) => `${count} posting${isOne ? '' : 's'}`;

export const DELETE_ALL = 'Delete all';
export const deleteAllQuestion = (count: string, open: number) =>
  `Delete all ${count} for good, not just those found?${open > 0 ? ` ${open} in the outbox stay${open === 1 ? 's' : ''}.` : ''} You’ll get no duplicate warnings for them.`;
export const deleteCount = (count: string) => `Delete ${count}`;
export const deleted = (count: number, open: number) =>
  `${count} deleted.${open > 0 ? ` Kept, as unfinished: ${open}.` : ''}`;
/** The beginning of a sentence. */
export const NOTHING_DELETED = 'Nothing was deleted';

export const exportAs = (count: string | undefined) =>
  count === undefined ? 'Export all as' : `Export the ${count} found as`;
export const CSV = 'CSV';
export const JSON_FILE = 'JSON';
export const PREPARING_FILE = 'Preparing the file…';
export const exported = (count: string) => `${count} exported`;
export const NOT_EXPORTED = 'The file couldn’t be prepared. Try again.';

/** Column headings, by the keys of the JSON export. */
export const EXPORT_COLUMNS = {
  posted: 'Date',
  state: 'State',
  title: 'Title',
  company: 'Company',
  reference: 'Reference',
  jobId: 'Job id',
  etag: 'Version at the board',
  account: 'Account',
  page: 'Page',
  answer: 'Answer',
  comesDown: 'Comes down',
} as const;

export const NO_POSTING = 'Posting not found';
export const NOT_SHOWN = 'This posting can’t be shown';
export const POSTING_GONE = 'This posting has been deleted.';
export const STATE_LINE = '{state}, {day}, as {account}';
export const comesDown = (day: string, isOver: boolean) => `${isOver ? 'Came' : 'Comes'} down on ${day}`;
export const ANSWER = 'Answer';
export const JOB_ID = 'Job id';
export const OF_JOB_ID = 'job id';
export const COMPANY = 'Company';
export const PAGE = 'Page';
export const WHAT_HAPPENED = 'What happened';
export const THE_ADVERT = 'The advert';
export const NOT_THAT_FAR = 'Nothing had been sent yet.';
/** In place of a title, where the board made an advert of a question. */
export const MADE_ADVERT = 'Advert without a title, made by a check';
export const MADE_OF_QUESTION =
  'Nobody posted this: when Jobcourier checked an account or an address, the board turned the check into an advert, which it shouldn’t have. Remove it in your recruiter account.';
export const CONTENT_UNREADABLE = 'What was sent can no longer be read.';
export const NOTHING_SENT = 'Nothing was sent';
export const WAS_SENT = 'What was sent, without user name and password';
export const WILL_BE_SENT = 'What will be sent, without user name and password';

export const COPY_TO_DRAFT = 'Copy into a new draft';
export const COPIED_TO_DRAFT = 'Copied: it is open in a new tab';
export const NOTHING_TO_COPY = 'There is nothing left to copy';
export const COPY_NOT_KEPT = 'The browser didn’t save the copy. Try again';
export const DELETE = 'Delete';
export const DELETE_QUESTION = 'Delete it for good? You’ll get no duplicate warning for it.';
export const DELETE_IT = 'Delete it';
/** Before a colon and the reason, where one is known. */
export const NOT_DELETED = 'It wasn’t deleted';
export const SEE_IN_OUTBOX = 'See it in the outbox';
