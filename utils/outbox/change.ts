import { array, enums, type Infer, literal, object, optional, size, string } from 'superstruct';
import type { AdvertPart } from '@/utils/advert/advert';
import { advertPartSchema } from '@/utils/advert/advert-part';
import { changeOutcomeSchema } from '@/utils/board/change-outcome';
import type { FrozenRequest } from '@/utils/board/wire';
import { time } from '@/utils/validation/time';
import { frozenRequestSchema, type Posting } from './posting';
import { POSTING_STATES } from './transitions';

const CHANGE_KINDS = ['edit', 'closing'] as const;

const id = size(string(), 1, 60);

/**
 * An edit or the closing of a posted advert. It goes through the same states as a posting, and is sent by the same
 * worker. Validated on every read.
 */
export const changeSchema = object({
  id,
  /** The id of the posting that it changes. */
  posting: id,
  kind: enums(CHANGE_KINDS),
  /** Never before that of its posting's earlier changes, whatever the computer's clock says. */
  writtenAt: time,
  /** When the form was edited last before its values were sent first: the draft's `changedAt`. */
  composedAt: optional(string()),
  /** The advert's, as it was. */
  title: size(string(), 1, 4_000),
  account: object({ id: string(), label: string() }),
  /** The board's id of the advert, and its version that is changed. */
  job: object({ id: size(string(), 1, 80), etag: size(string(), 1, 120) }),
  /** The changed fields, as they were; a field that was empty is missing. */
  was: advertPartSchema,
  /** The same fields, as they will be. */
  willBe: advertPartSchema,
  /** Stored when the button was pressed; without user name and password. */
  frozen: frozenRequestSchema,
  state: enums(POSTING_STATES),
  /** With the ISO time of entering each, oldest first. */
  moves: size(array(object({ state: enums(POSTING_STATES), at: time })), 1, 10_000),
  outcome: optional(changeOutcomeSchema),
  fromBackup: optional(literal(true)),
});

export type Change = Infer<typeof changeSchema>;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface WrittenChange {
  kind: ChangeKind;
  posting: Posting;
  job: Change['job'];
  was: AdvertPart;
  willBe: AdvertPart;
  frozen: FrozenRequest;
  composedAt?: string | undefined;
}

/** @returns a new change, not yet stored */
export function newChange(
  { kind, posting, job, was, willBe, frozen, composedAt }: WrittenChange,
  now: Date = new Date(),
): Change {
  const at = now.toISOString();
  const { title, account } = posting;
  return {
    id: crypto.randomUUID(),
    posting: posting.id,
    kind,
    writtenAt: at,
    ...(composedAt === undefined ? {} : { composedAt }),
    title,
    account: { id: account.id, label: account.label },
    job,
    was,
    willBe,
    frozen,
    state: 'written',
    moves: [{ state: 'written', at }],
  };
}
