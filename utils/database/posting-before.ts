import {
  array,
  enums,
  type Infer,
  literal,
  object,
  optional,
  size,
  string,
  type,
  union,
  unknown,
} from 'superstruct';

const STATES = ['written', 'sending', 'accepted', 'refused', 'unknown'] as const;

/** Version 1's outcome. This schema must not change. */
const outcomeBefore = union([
  object({
    state: literal('accepted'),
    jobId: optional(string()),
    etag: optional(string()),
    settled: optional(literal(true)),
  }),
  object({
    state: literal('refused'),
    cause: string(),
    issues: optional(size(array(unknown()), 0, 100)),
    said: optional(string()),
  }),
  object({ state: literal('unknown'), cause: string() }),
]);

export type OutcomeBefore = Infer<typeof outcomeBefore>;

const filled = size(string(), 1, 120_000);

/**
 * A posting of version 1. Records with unknown properties fail, because splitting them would lose data. The rest of the
 * advert is passed on unread.
 */
export const postingBefore = object({
  id: size(string(), 1, 60),
  page: size(string(), 1, 4_000),
  advert: type({
    title: filled,
    location: filled,
    reference: optional(string()),
    closing_date: optional(string()),
  }),
  account: object({ id: string(), label: string() }),
  state: enums(STATES),
  moves: size(array(object({ state: enums(STATES), at: string() })), 1, 1_000),
  outcome: optional(outcomeBefore),
});
