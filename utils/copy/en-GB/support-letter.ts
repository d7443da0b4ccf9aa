import type { PostingState } from '@/utils/outbox/transitions';

export const LETTER = 'Text for the board’s support';
export const LETTER_HINT =
  'Read it before you send it: it has what was sent and when, but no user name and no password.';
export const OF_LETTER = 'the text';
export const MAKING_LETTER = 'Writing the text…';

export const subject = (title: string) => `Advert “${title}”`;
export const GREETING = 'Hello,';

/** What the letter asks for. */
export const ASKS: Readonly<Record<PostingState, string>> = {
  written:
    'The advert below hasn’t been sent to you yet. Can you tell us whether your system is taking adverts at the moment?',
  waiting: 'We couldn’t send you the advert below so far. Can you tell us why?',
  sending: 'We’re just sending you the advert below. Can you tell us whether it has arrived?',
  unknown:
    'We sent you the advert below, but don’t know whether it arrived. Can you tell us whether it’s on the board and, if so, its job id?',
  accepted:
    'Your system accepted the advert below. Can you check whether it’s on the board, and as we sent it?',
  refused: 'The advert below wasn’t posted. Can you tell us why?',
};

export const LABELS = {
  title: 'Title',
  reference: 'Reference',
  company: 'Company',
  account: 'Account',
  page: 'Careers page',
  jobId: 'Job id',
  etag: 'ETag',
  reply: 'Reply',
  sentTo: 'Sent to',
  number: 'Our number',
} as const;

export const TIMES = 'What happened (London time):';
export const REQUEST = 'What was sent, without user name and password:';
export const NO_REQUEST = 'Nothing was sent.';
export const REQUEST_UNREADABLE = 'We can no longer read what was sent.';
export const OF_QUESTION =
  'Only a user name and a password were sent, without an advert, and your system made an advert of it.';
export const shortened = (start: string, letters: string) => `${start}… [${letters} letters in all]`;
