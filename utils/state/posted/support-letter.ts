import { describeOutcome } from '@/utils/board/outcome-messages';
import type { FrozenRequest } from '@/utils/board/wire';
import { describeMove, MOVES } from '@/utils/copy/en-GB/adverts';
import { boardIssue } from '@/utils/copy/en-GB/board-issues';
import { KINDS } from '@/utils/copy/en-GB/changes';
import * as copy from '@/utils/copy/en-GB/support-letter';
import { pageAddressOf, parseDraftKey } from '@/utils/drafts/draft-key';
import { type Posting, sentRequest } from '@/utils/outbox/posting';
import { entriesOf } from '@/utils/records/typed-keys';
import { isSecretKey } from '@/utils/validation/secret-key';
import type { Posted } from './load-posted';

/** With seconds, since a board's log has many lines a minute. */
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'long',
  timeStyle: 'long',
});

/** A description may have 60,000. */
const MOST_LETTERS = 300;

/**
 * @param board the board's name
 * @returns a text for the board's support: what is asked, what was sent and answered, and when. Without user name and
 * password.
 */
export function supportLetter({ posting, stored, changes }: Posted, board: string): string {
  const request = stored && sentRequest(posting, stored);
  const isOfQuestion = posting.madeOfQuestion !== undefined;
  return [
    copy.subject(posting.title),
    '',
    copy.GREETING,
    '',
    copy.ASKS[posting.state],
    '',
    ...facts(posting, board, request),
    '',
    copy.TIMES,
    ...posting.moves.map(({ state, at }) => `${moment(at)}: ${describeMove(state, isOfQuestion)}`),
    ...changes.flatMap(({ kind, moves }) =>
      moves.map(({ state, at }) => `${moment(at)}: ${KINDS[kind]}: ${MOVES[state]}`),
    ),
    '',
    ...(request
      ? [copy.REQUEST, JSON.stringify(withoutCredentials(request), shortenText, 2)]
      : [withoutRequest(posting)]),
  ].join('\n');
}

function withoutRequest({ moves, madeOfQuestion }: Posting): string {
  if (madeOfQuestion) return copy.OF_QUESTION;
  return moves.some(({ state }) => state === 'sending') ? copy.REQUEST_UNREADABLE : copy.NO_REQUEST;
}

function facts(posting: Posting, board: string, request: FrozenRequest | undefined): string[] {
  const { title, reference, company, account, page, outcome, id } = posting;
  const accepted = outcome?.state === 'accepted' ? outcome : undefined;
  const values: Record<keyof typeof copy.LABELS, string | undefined> = {
    title,
    reference,
    company,
    account: account.label,
    page: parseDraftKey(page).kind === 'page' ? pageAddressOf(page) : undefined,
    jobId: accepted?.jobId,
    etag: accepted?.etag,
    reply: replyOf(posting, board),
    sentTo: request?.endpoint,
    number: id,
  };
  return entriesOf(copy.LABELS).flatMap(([key, label]) => (values[key] ? [`${label}: ${values[key]}`] : []));
}

/** With the board's own keys, which its support knows. */
function replyOf({ outcome, account }: Posting, board: string): string | undefined {
  if (!outcome) return undefined;
  const { headline, detail } = describeOutcome(outcome, { board, account: account.label });
  const issues = outcome.state === 'refused' ? (outcome.issues ?? []) : [];
  return [headline, detail, ...issues.map(({ key, message }) => `${key}: ${boardIssue(message)}`)].join(' ');
}

/** No request is stored with them; a restored file may say anything. */
function withoutCredentials({ endpoint, body }: FrozenRequest): FrozenRequest {
  const known = Object.entries(body).filter(([key]) => key.toLowerCase() !== 'username' && !isSecretKey(key));
  return { endpoint, body: Object.fromEntries(known) };
}

function shortenText(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || value.length <= MOST_LETTERS) return value;
  return copy.shortened(value.slice(0, MOST_LETTERS), value.length.toLocaleString('en-GB'));
}

function moment(iso: string): string {
  const date = new Date(iso);
  // A damaged record must not keep the letter from being written.
  return Number.isNaN(date.getTime()) ? iso : MOMENT.format(date);
}
