import {
  array,
  enums,
  type Infer,
  literal,
  object,
  optional,
  record,
  size,
  string,
  unknown,
} from 'superstruct';
import { type Advert, advertSchema } from '@/utils/advert/advert';
import { outcomeSchema } from '@/utils/board/outcome';
import { dedupeKeyOf } from './dedupe-key';
import { POSTING_STATES } from './transitions';

const id = size(string(), 1, 60);
/** Longer than anything that the form takes: counted in UTF-16 units, where an emoji is two. */
const words = size(string(), 1, 4_000);

/** One advert sent, or being sent, through one account: how it stands. Checked on every read from the database. */
export const postingSchema = object({
  id,
  /** The name of the draft that it was posted from: the tidied address of its page, or a copy's or a further job's own. */
  page: size(string(), 1, 4_100),
  /** ISO time at which Post was pressed. */
  writtenAt: string(),
  /** What the advert is found and told by. */
  title: words,
  company: optional(words),
  reference: optional(words),
  /** ISO date on whose morning the board takes it down, where that is before its usual end. */
  closingDate: optional(string()),
  /** What it is known again by, tidied. */
  match: object({ reference: optional(string()), vacancy: string() }),
  account: object({ id: string(), label: string() }),
  state: enums(POSTING_STATES),
  /** Every state with the ISO time at which it was reached, oldest first. */
  moves: size(array(object({ state: enums(POSTING_STATES), at: string() })), 1, 10_000),
  outcome: optional(outcomeSchema),
  /** Restored from a backup file: it says what the file says. */
  fromBackup: optional(literal(true)),
});

export type Posting = Infer<typeof postingSchema>;

const request = object({ endpoint: string(), body: record(string(), unknown()) });

/** What a posting sends, without user name and password. */
export const sentAdvertSchema = object({
  id,
  advert: advertSchema,
  /** Where it goes and exactly what is sent, fixed when Post was pressed. */
  frozen: optional(request),
  /** The same as older versions kept it: put together only when it was sent. */
  sent: optional(request),
});

export type SentAdvert = Infer<typeof sentAdvertSchema>;

/** Where an advert goes and exactly what is sent, as it is kept. */
export type SentRequest = Infer<typeof request>;

/** @returns where the advert went and exactly what was sent; undefined where it was never sent. */
export function sentRequest({ moves }: Posting, { frozen, sent }: SentAdvert): SentRequest | undefined {
  if (sent) return sent;
  return moves.some(({ state }) => state === 'sending') ? frozen : undefined;
}

/** What Post is pressed on. */
export interface Written {
  /** The tidied address of the page. */
  page: string;
  advert: Advert;
  /** The company, where the page named it. */
  company?: string | undefined;
  account: { id: string; label: string };
  /** Where it goes and exactly what is sent. */
  frozen: SentRequest;
}

/** @returns a new posting, not yet sent, and what it is to send. */
export function writePosting(
  { page, advert, company, account, frozen }: Written,
  now: Date = new Date(),
): { posting: Posting; advert: SentAdvert } {
  const id = crypto.randomUUID();
  const at = now.toISOString();
  const { title, reference, closing_date: closingDate } = advert;
  const posting: Posting = {
    id,
    page,
    writtenAt: at,
    title,
    ...(company ? { company: company.slice(0, 4_000) } : {}),
    ...(reference ? { reference } : {}),
    ...(closingDate ? { closingDate } : {}),
    match: dedupeKeyOf(advert),
    account: { id: account.id, label: account.label },
    state: 'written',
    moves: [{ state: 'written', at }],
  };
  return { posting, advert: { id, advert, frozen } };
}

/** @returns when the advert went to the board, as an ISO time; when it was written, where it has not yet. */
export function sentAt({ moves, writtenAt }: Posting): string {
  return moves.findLast(({ state }) => state === 'sending')?.at ?? writtenAt;
}

/** Sorts postings with the newest before the others. */
export function newestFirst(one: Posting, other: Posting): number {
  if (one.writtenAt === other.writtenAt) return one.id < other.id ? -1 : 1;
  return one.writtenAt > other.writtenAt ? -1 : 1;
}
