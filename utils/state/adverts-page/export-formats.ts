import Papa from 'papaparse';
import { EXPORT_COLUMNS, STATES } from '@/utils/copy/en-GB/adverts';
import { pageAddressOf } from '@/utils/drafts/draft-key';
import { daysListed } from '@/utils/outbox/listing-period';
import { type Posting, sentOrWrittenAt, sentRequest } from '@/utils/outbox/posting';
import { readStoredAdverts } from '@/utils/outbox/stored-adverts';
import { answerOf, jobIdOf } from './answer';

export type Format = 'csv' | 'json';

interface Writer {
  type: string;
  start: string;
  slice(postings: readonly Posting[]): Promise<string>;
  between: string;
  end: string;
}

const NEW_LINE = '\r\n';
/** Without it, Excel misreads non-ASCII letters. */
const BYTE_ORDER_MARK = '\ufeff';
/** Text that a spreadsheet might run as a formula. The package's own pattern misses texts with a line break. */
const FORMULA = /^(?:[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

const COLUMNS: readonly [
  key: keyof typeof EXPORT_COLUMNS,
  inWords: (posting: Posting, board: string) => string,
][] = [
  ['posted', (posting) => sentOrWrittenAt(posting)],
  ['state', ({ state }) => STATES[state]],
  ['title', ({ title }) => title],
  ['company', ({ company }) => company ?? ''],
  ['reference', ({ reference }) => reference ?? ''],
  ['jobId', (posting) => jobIdOf(posting) ?? ''],
  ['etag', ({ outcome }) => (outcome?.state === 'accepted' ? (outcome.etag ?? '') : '')],
  ['account', ({ account }) => account.label],
  ['page', ({ page }) => pageAddressOf(page)],
  ['answer', answerOf],
  ['comesDown', (posting) => (posting.state === 'accepted' ? daysListed(posting).removalDay : '')],
];

export function writerOf(format: Format, board: string): Writer {
  return format === 'csv' ? csvWriter(board) : jsonWriter(board);
}

function csvWriter(board: string): Writer {
  const unparse = (rows: string[][]) => Papa.unparse(rows, { newline: NEW_LINE, escapeFormulae: FORMULA });
  return {
    type: 'text/csv;charset=utf-8',
    start: BYTE_ORDER_MARK + unparse([COLUMNS.map(([key]) => EXPORT_COLUMNS[key])]) + NEW_LINE,
    slice: async (postings) =>
      unparse(postings.map((posting) => COLUMNS.map(([, inWords]) => inWords(posting, board)))),
    between: NEW_LINE,
    end: NEW_LINE,
  };
}

function jsonWriter(board: string): Writer {
  return {
    type: 'application/json',
    start: '[\n',
    slice: async (postings) => {
      const stored = await readStoredAdverts(postings.map(({ id }) => id));
      const records = postings.map((posting) => {
        const storedAdvert = stored.get(posting.id);
        return {
          ...Object.fromEntries(COLUMNS.map(([key, inWords]) => [key, inWords(posting, board)])),
          advert: storedAdvert?.advert ?? null,
          sent: (storedAdvert && sentRequest(posting, storedAdvert)) ?? null,
        };
      });
      return records.map((record) => JSON.stringify(record)).join(',\n');
    },
    between: ',\n',
    end: '\n]\n',
  };
}
