/** @import { Behaviour } from './types.d.mts' */
import {
  any,
  boolean,
  create,
  enums,
  integer,
  literal,
  max,
  min,
  nonempty,
  object,
  optional,
  pattern,
  record,
  string,
  type,
} from 'superstruct';

const times = optional(min(integer(), 1));
const stored = optional(boolean());

/** Node fires a longer timer at once. */
const longest = 2_147_483_647;

/** A header value: a line break would be a second header. */
const location = pattern(nonempty(string()), /^[\x21-\x7e]+$/);

const kinds = {
  'wrong-credentials': {},
  'wrong-company': {},
  issues: { issues: record(string(), any()), status: optional(enums([400, 422])) },
  'unreadable-body': {},
  'not-found': {},
  'method-not-allowed': {},
  'rate-limit': { as: optional(enums(['json', 'html'])) },
  'too-large': {},
  'server-error': { status: optional(enums([500, 502, 503, 504])), stored },
  'proxy-forbidden': {},
  redirect: { status: optional(enums([301, 302, 303, 307, 308])), location: optional(location) },
  delay: { ms: max(min(integer(), 0), longest), stored },
  cut: { stored },
  'accepted-unreadable': {},
  'accepted-with-odd-body': {},
};

const kindOf = type({
  kind: enums(/** @type {(keyof typeof kinds)[]} - Object.keys forgets the literals */ (Object.keys(kinds))),
});

/**
 * Validates a behaviour and returns a copy of it. Throws a superstruct `StructError` that names the wrong field.
 * @param {unknown} value
 * @returns {Behaviour}
 */
export const toBehaviour = (value) => {
  const { kind } = create(value, kindOf);
  const struct = object({ kind: literal(kind), times, ...kinds[kind] });
  // The struct was picked by the kind, which the type checker can't follow.
  return /** @type {Behaviour} */ (create(value, struct));
};
