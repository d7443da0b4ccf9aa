import { array, enums, type Infer, object, optional, size, string } from 'superstruct';
import { advertSchema } from '@/utils/advert/advert';
import { outcomeSchema } from '@/utils/board/outcome';

/** written → sending → accepted, refused or unknown. */
export const POSTING_STATES = ['written', 'sending', 'accepted', 'refused', 'unknown'] as const;

export type PostingState = (typeof POSTING_STATES)[number];

/** One advert sent, or being sent, through one account. Checked on every read from the database. */
export const postingSchema = object({
  id: size(string(), 1, 60),
  /** The tidied address of the page that the advert was read from. */
  page: size(string(), 1, 4_000),
  advert: advertSchema,
  account: object({ id: string(), label: string() }),
  state: enums(POSTING_STATES),
  /** Every state with the ISO time at which it was reached, oldest first. */
  moves: size(array(object({ state: enums(POSTING_STATES), at: string() })), 1, 1_000),
  outcome: optional(outcomeSchema),
});

export type Posting = Infer<typeof postingSchema>;

/** A new posting, not yet sent. */
export function writePosting(
  page: string,
  advert: Posting['advert'],
  account: Posting['account'],
  now: Date = new Date(),
): Posting {
  return {
    id: crypto.randomUUID(),
    page,
    advert,
    account: { id: account.id, label: account.label },
    state: 'written',
    moves: [{ state: 'written', at: now.toISOString() }],
  };
}
