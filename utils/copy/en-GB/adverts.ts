import type { PostingState } from '@/utils/outbox/transitions';

/** The adverts page. */
export const HEADINGS = { drafts: 'Drafts', outbox: 'Outbox', history: 'History' } as const;
export const SECTIONS = 'Sections';

export const UNREADABLE_RECORDS = '{records}: see {link}.';
export const unreadableRecords = (count: number) =>
  count === 1
    ? '1 record could not be read and was set aside'
    : `${count} records could not be read and were set aside`;
export const SETTINGS_DATA = 'Settings, Data';

/** How a posting stands, in a word or two. */
export const STATES: Readonly<Record<PostingState, string>> = {
  written: 'Not sent yet',
  waiting: 'Waiting',
  sending: 'Being sent',
  unknown: 'Not known',
  accepted: 'Posted',
  refused: 'Not posted',
};

/** What happened when a posting reached a state. */
export const MOVES: Readonly<Record<PostingState, string>> = {
  written: 'Post was pressed',
  waiting: 'It had to wait',
  sending: 'Sent to the board',
  unknown: 'Not known whether it arrived',
  accepted: 'Posted',
  refused: 'Not posted',
};

/** Stands beside a posting that was not pressed here. */
export const FROM_BACKUP = 'From a backup file';
export const AS_FILE_SAYS = 'From a backup file: this is what the file says.';

/** The outbox. */
export const OUTBOX_EMPTY = 'Nothing is being sent. Queued and unconfirmed adverts appear here.';
export const SEND_NOW = 'Send now';
export const NOT_CANCELLED = 'It couldn’t be cancelled: it’s being sent already, or has finished.';
export const NOT_SENT_NOW = 'It couldn’t be sent now. Try again.';

/** What came of sending again. */
export const SENT_AGAIN = 'It was sent again.';
export const REFUSED_AGAIN = 'It was not posted: the history says why.';
export const SETTLED_ELSEWHERE =
  'Nothing was sent: it was settled elsewhere in the meantime, or the extension did not answer.';
export const TEXT_UNREADABLE = 'Its text could not be read any more and was set aside, so nothing was sent.';
const COPY_INSTEAD = 'Copy it into a new draft from the history.';
export const NOT_AGAIN_BACKUP = `It was not sent again, since it comes from a backup file. ${COPY_INSTEAD}`;
export const NOT_AGAIN_CLOSED = `It was not sent again, since its closing date has come. ${COPY_INSTEAD}`;
export const NOT_AGAIN_NOT_FROZEN = `It was not sent again, since we no longer know exactly what was sent. ${COPY_INSTEAD}`;
export const NOT_AGAIN_NEWER = `It was not sent again, since its page got another posting in the meantime. ${COPY_INSTEAD}`;

/** The history. */
export const HISTORY_EMPTY = 'Nothing has been posted yet. What you post is kept here, with its answer.';
export const POSTINGS = 'Postings';
export const reference = (reference: string) => `ref ${reference}`;
export const job = (id: string) => `job ${id}`;
export const SEARCH = 'Search';
export const SEARCH_HINT = 'Title, reference, company, job id, account or site';
/** Numbers as they are shown. @param total undefined until all postings are read */
export const found = (count: string, total: string | undefined) =>
  `${count} found${total === undefined ? ' so far' : ` of ${total}`}`;
export const newestFirst = (count: string, isOne: boolean) =>
  `${count} posting${isOne ? '' : 's'}, newest first`;

export const DELETE_ALL = 'Delete all';
export const deleteAllQuestion = (count: string, open: number) =>
  `Delete ${count} for good, whatever the search shows?${open > 0 ? ` ${open} in the outbox stay${open === 1 ? 's' : ''}.` : ''} Jobcourier then no longer knows what was posted already.`;
export const deleteCount = (count: string) => `Delete ${count}`;
export const deleted = (count: number, open: number) =>
  `${count} deleted.${open > 0 ? ` Not finished, and kept: ${open}.` : ''}`;
export const NOTHING_DELETED = 'Nothing was deleted.';

export const exportAs = (count: string | undefined) =>
  count === undefined ? 'Export all as' : `Export the ${count} found as`;
export const CSV = 'CSV';
export const JSON_FILE = 'JSON';
export const PREPARING_FILE = 'Preparing the file…';
export const exported = (count: string) => `${count} exported`;
export const NOT_EXPORTED = 'The file couldn’t be prepared. Try again.';

/** Headings of the columns of a file, by the keys that its JSON form has. */
export const EXPORT_COLUMNS = {
  posted: 'Posted',
  state: 'State',
  title: 'Title',
  company: 'Company',
  reference: 'Reference',
  jobId: 'Job id',
  etag: 'ETag',
  account: 'Account',
  page: 'Page',
  answer: 'Answer',
  comesDown: 'Comes down',
} as const;

/** One posting. */
export const NO_POSTING = 'No such posting';
export const POSTING_GONE = 'This posting is no longer kept here.';
export const STATE_LINE = '{state}, {day}, as {account}';
export const comesDown = (day: string, isOver: boolean) => `${isOver ? 'Came' : 'Comes'} down on ${day}`;
export const ANSWER = 'Answer';
export const JOB_ID = 'Job id';
export const OF_JOB_ID = 'job id';
export const ETAG = 'ETag';
export const COMPANY = 'Company';
export const PAGE = 'Page';
export const WHAT_HAPPENED = 'What happened';
export const THE_ADVERT = 'The advert';
export const NOT_THAT_FAR = 'It didn’t get that far.';
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
export const NOT_DELETED = 'It wasn’t deleted';
export const SEE_IN_OUTBOX = 'See it in the outbox';
