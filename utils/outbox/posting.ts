import {
  array,
  enums,
  type Infer,
  literal,
  object,
  optional,
  record,
  refine,
  size,
  string,
  unknown,
} from 'superstruct';
import { advertSchema } from '@/utils/advert/advert';
import { isIsoDate } from '@/utils/advert/dates';
import { LONGEST_COMPANY } from '@/utils/advert/limits';
import { outcomeSchema } from '@/utils/board/outcome';
import { LONGEST_ENDPOINT } from '@/utils/board/profile';
import type { FrozenRequest } from '@/utils/board/wire';
import { time } from '@/utils/validation/time';
import { pageRecordSchema } from './page-record';
import { POSTING_STATES } from './transitions';

const id = size(string(), 1, 60);
/** Counts UTF-16 units, where an emoji is two. */
const words = size(string(), 1, 4_000);

/** One advert posted through one account. Validated on every read. */
export const postingSchema = object({
  id,
  /** The draft key. */
  page: size(string(), 1, 4_100),
  /** Never before that of an earlier posting like it, whatever the computer's clock says. */
  writtenAt: time,
  /** When the form was edited last before Post: its draft's `changedAt`. */
  composedAt: optional(string()),
  title: words,
  company: optional(size(string(), 1, LONGEST_COMPANY)),
  reference: optional(words),
  /** ISO date of removal, if before the usual end. */
  closingDate: optional(refine(string(), 'date', isIsoDate)),
  match: object({ reference: optional(string()), vacancy: string() }),
  account: object({ id: string(), label: string() }),
  state: enums(POSTING_STATES),
  /** With the ISO time of entering each, oldest first. */
  moves: size(array(object({ state: enums(POSTING_STATES), at: time })), 1, 10_000),
  outcome: optional(outcomeSchema),
  fromBackup: optional(literal(true)),
  /** The id of the posting that this one repeats. */
  predecessor: optional(id),
  /** The address whose board made it of a question that had no advert in it. Its text is not known to us. */
  madeOfQuestion: optional(size(string(), 1, LONGEST_ENDPOINT)),
  /** The recruiter lets it end, and is not asked again. */
  letEnd: optional(literal(true)),
});

export type Posting = Infer<typeof postingSchema>;

export const frozenRequestSchema = object({ endpoint: string(), body: record(string(), unknown()) });

export const storedAdvertSchema = object({
  id,
  advert: advertSchema,
  /** Stored when Post was pressed. */
  frozen: optional(frozenRequestSchema),
  sent: optional(frozenRequestSchema),
  /** Older ones lack it, and adverts without a page. */
  page: optional(pageRecordSchema),
});

export type StoredAdvert = Infer<typeof storedAdvertSchema>;

/** @returns undefined if it was never sent */
export function sentRequest({ moves }: Posting, { frozen, sent }: StoredAdvert): FrozenRequest | undefined {
  if (sent) return sent;
  return moves.some(({ state }) => state === 'sending') ? frozen : undefined;
}

/** @returns the ISO time of sending, or of writing */
export function sentOrWrittenAt({ moves, writtenAt }: Posting): string {
  return moves.findLast(({ state }) => state === 'sending')?.at ?? writtenAt;
}
