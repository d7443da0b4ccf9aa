import { array, enums, type Infer, literal, object, optional, size, string, union } from 'superstruct';
import { FIELD_IDS } from '@/utils/advert/fields';

/** Causes that prove that the board did not take the advert. */
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
  /** The recruiter did not find it on the board. */
  'not-there',
  /** It was never sent, and the recruiter cancelled it or posted again. */
  'withdrawn',
  /** The request could not be read from the database. */
  'lost',
  /** The board's address changed after Post was pressed. */
  'address-changed',
  /** An older version did not store the exact request. */
  'not-frozen',
] as const;

/** Causes that prove that nothing is on the board. The posting continues by itself. */
export const WAITING_CAUSES = ['offline', 'permission', 'locked', 'rate-limit'] as const;

/** Causes that leave open whether the board took the advert. */
export const UNKNOWN_CAUSES = [
  'server',
  'timeout',
  'redirect',
  'connection',
  'answer',
  'interrupted',
] as const;

/** Codes of known messages; the catalogue's `boardIssue` has the text. */
const knownMessage = union([
  object({
    code: enums(['required', 'not-number', 'date-format', 'format', 'not-unique', 'unknown-key'] as const),
  }),
  object({ code: literal('not-listed'), values: array(string()) }),
  object({ code: enums(['max-length', 'min-length', 'min-value'] as const), limit: string() }),
]);

const boardIssue = object({
  /** Set if the profile has the board's key. */
  field: optional(enums(FIELD_IDS)),
  key: string(),
  message: union([string(), knownMessage]),
});

/** How one attempt to post ended. Validated on every read. */
export const outcomeSchema = union([
  object({
    state: literal('accepted'),
    jobId: optional(string()),
    etag: optional(string()),
    /** The recruiter checked the board and reported this. */
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
