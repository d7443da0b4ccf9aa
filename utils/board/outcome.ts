import { array, enums, type Infer, literal, object, optional, size, string, union } from 'superstruct';
import { FIELD_IDS } from '@/utils/advert/fields';

/** Why the board, or the browser before it, certainly did not take the advert. */
export const REFUSED_CAUSES = [
  'credentials',
  'company',
  'fields',
  'body',
  'address',
  'too-large',
  'blocked',
  'other',
  'account',
  /** The recruiter looked at the board and did not find it. */
  'not-there',
  /** It never got on its way, and the recruiter called it back or posted anew. */
  'withdrawn',
  /** What was to be sent could not be read from the database any more. */
  'lost',
  /** The board's address is another one than when Post was pressed. */
  'address-changed',
  /** Post was pressed in a version that did not keep exactly what was to be sent. */
  'not-frozen',
] as const;

/** Why a posting waits: certainly nothing of it is on the board, and it goes on by itself. */
export const WAITING_CAUSES = ['offline', 'permission', 'locked', 'rate-limit'] as const;

/** Why nobody can tell from here whether the board took the advert. */
export const UNKNOWN_CAUSES = [
  'server',
  'timeout',
  'redirect',
  'connection',
  'answer',
  'interrupted',
] as const;

/** Messages of the board that are known: `boardIssue` of the catalogue has the words. */
const knownMessage = union([
  object({
    code: enums(['required', 'not-number', 'date-format', 'format', 'not-unique', 'unknown-key'] as const),
  }),
  object({ code: literal('not-listed'), values: array(string()) }),
  object({ code: enums(['max-length', 'min-length', 'min-value'] as const), limit: string() }),
]);

const boardIssue = object({
  /** The field it is about, where the board's key is one of the profile's. */
  field: optional(enums(FIELD_IDS)),
  /** The key as the board named it. */
  key: string(),
  /** What it says, where that is known, else the board's own words. Older records hold sentences alone. */
  message: union([string(), knownMessage]),
});

/** How one attempt to post ended. Checked on every read from the database. */
export const outcomeSchema = union([
  object({
    state: literal('accepted'),
    jobId: optional(string()),
    etag: optional(string()),
    /** Known only by the recruiter's word, who looked at the board. */
    settled: optional(literal(true)),
  }),
  object({
    state: literal('refused'),
    cause: enums(REFUSED_CAUSES),
    issues: optional(size(array(boardIssue), 0, 100)),
    /** The board's own words, where they may help. */
    said: optional(string()),
  }),
  object({ state: literal('unknown'), cause: enums(UNKNOWN_CAUSES) }),
  object({
    state: literal('waiting'),
    cause: enums(WAITING_CAUSES),
    /** ISO time at which it goes on, where that is known. */
    until: optional(string()),
  }),
]);

export type Outcome = Infer<typeof outcomeSchema>;
export type OutcomeOf<State extends Outcome['state']> = Extract<Outcome, { state: State }>;
export type BoardIssue = Infer<typeof boardIssue>;
export type KnownMessage = Infer<typeof knownMessage>;
export type RefusedCause = (typeof REFUSED_CAUSES)[number];
export type UnknownCause = (typeof UNKNOWN_CAUSES)[number];
export type WaitingCause = (typeof WAITING_CAUSES)[number];
