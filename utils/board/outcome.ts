import { array, enums, type Infer, literal, object, optional, size, string, union } from 'superstruct';
import { FIELD_IDS } from '@/utils/advert/fields';
import { time } from '@/utils/validation/time';

/** The board did not take the advert. */
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
  /** The recruiter did not find it. */
  'not-there',
  /** Never sent: cancelled, or posted again. */
  'withdrawn',
  /** The request was unreadable. */
  'lost',
  /** The board's address changed after Post was pressed. */
  'address-changed',
  /** Never sent: its closing date came while it waited. */
  'too-late',
  /** An older version did not store the request. */
  'not-frozen',
] as const;

/** Nothing is on the board, and the posting continues by itself. */
export const WAITING_CAUSES = ['offline', 'permission', 'locked', 'rate-limit'] as const;

/** The board may have taken the advert. */
export const UNKNOWN_CAUSES = [
  'server',
  'timeout',
  'redirect',
  'connection',
  'answer',
  'interrupted',
  /** Restored from a backup that was written before its end was known. */
  'restored',
] as const;

/** Known messages; `boardIssue` has the text. */
const knownMessage = union([
  object({
    code: enums(['required', 'not-number', 'date-format', 'format', 'not-unique', 'unknown-key'] as const),
  }),
  object({ code: literal('not-listed'), values: array(string()) }),
  object({ code: enums(['max-length', 'min-length', 'min-value'] as const), limit: string() }),
]);

const boardIssue = object({
  /** If the profile has the key. */
  field: optional(enums(FIELD_IDS)),
  key: string(),
  message: union([string(), knownMessage]),
});

/** How an attempt to post ended. Validated on every read. */
export const outcomeSchema = union([
  object({
    state: literal('accepted'),
    jobId: optional(string()),
    etag: optional(string()),
    /** Reported by the recruiter. */
    settled: optional(literal(true)),
  }),
  object({
    state: literal('refused'),
    cause: enums(REFUSED_CAUSES),
    issues: optional(size(array(boardIssue), 0, 100)),
    said: optional(string()),
  }),
  object({ state: literal('unknown'), cause: enums(UNKNOWN_CAUSES) }),
  object({
    state: literal('waiting'),
    cause: enums(WAITING_CAUSES),
    /** ISO time of the next attempt, if known. */
    until: optional(time),
  }),
]);

export type Outcome = Infer<typeof outcomeSchema>;
export type OutcomeOf<State extends Outcome['state']> = Extract<Outcome, { state: State }>;
export type BoardIssue = Infer<typeof boardIssue>;
export type KnownMessage = Infer<typeof knownMessage>;
export type RefusedCause = (typeof REFUSED_CAUSES)[number];
export type UnknownCause = (typeof UNKNOWN_CAUSES)[number];
export type WaitingCause = (typeof WAITING_CAUSES)[number];
