import { array, boolean, enums, type Infer, object, optional, pattern, size, string } from 'superstruct';
import { time } from '@/utils/validation/time';
import { KEY_PATTERN } from './key-faults';
import { DATE_FORMATS, PROFILE_BOUNDS } from './profile';

const MOST_NAMES = 500;
const MOST_VALUES = 20;
/** A longer list is no field of an advert's. */
export const MOST_LISTED = 50;
export const LONGEST_VALUE = 250;

const VALUE_KINDS = ['string', 'number', 'boolean', 'list', 'object', 'date'] as const;

export type ValueKind = (typeof VALUE_KINDS)[number];

const learnedName = object({
  name: pattern(string(), KEY_PATTERN),
  /** `required` also means known. */
  says: enums(['required', 'known', 'unknown']),
  /** The values that it accepts, if the board listed them. */
  kinds: optional(size(array(enums(VALUE_KINDS)), 0, VALUE_KINDS.length)),
  /** The board's whole list of values, if it told it. Empty if it could not be read. */
  listedValues: optional(size(array(size(string(), 1, LONGEST_VALUE)), 0, MOST_LISTED)),
  /** Values that are not on its list. */
  refusedValues: optional(size(array(size(string(), 1, LONGEST_VALUE)), 0, MOST_VALUES)),
});

/** What one answer of the board tells of a name. */
export type LearnedName = Infer<typeof learnedName>;

const names = size(array(object({ ...learnedName.schema, at: time })), 0, MOST_NAMES);

/** What goes into a file or a policy. */
export const sharedEvidenceSchema = object({
  /** The address that gave this answer. Another board may use other names. */
  endpoint: size(string(), 1, PROFILE_BOUNDS.endpoint),
  names,
  /** Whether the board reports unknown names, when it is asked about many. */
  tellsUnknown: optional(boolean()),
  /** Formats in which it refused a closing date. */
  refusedFormats: optional(size(array(enums(DATE_FORMATS)), 0, DATE_FORMATS.length)),
});

export const evidenceSchema = object({
  ...sharedEvidenceSchema.schema,
  /** When the board last named a required field in answer to user name and password alone. */
  checkedAt: optional(time),
  /** An advert that a question made, against all that is known of the board. */
  made: optional(object({ jobId: optional(string()), at: time })),
});

/** What the board's answers reveal of its names. */
export type Evidence = Infer<typeof evidenceSchema>;

/** What one answer tells. */
export interface Findings {
  names: readonly LearnedName[];
  tellsUnknown?: boolean;
  refusedFormats?: Evidence['refusedFormats'];
  /** It answers user name and password alone. */
  isCheck?: boolean;
  /** It made an advert of a question. */
  made?: { jobId?: string | undefined };
}

/**
 * Adds what an answer reveals. The newest answer on a name counts; a name that was required once is left out of later
 * questions, so it stays required until the board says that it does not know it.
 * @param before of any endpoint: that of another one is dropped
 * @param endpoint that answered
 */
export function addToEvidence(
  before: Evidence | undefined,
  endpoint: string,
  findings: Findings,
  at: string,
): Evidence {
  const kept = before?.endpoint === endpoint ? before : { endpoint, names: [] };
  const byName = new Map(kept.names.map((one) => [one.name, one]));
  for (const one of findings.names) {
    const earlier = byName.get(one.name);
    byName.delete(one.name);
    byName.set(one.name, { ...joinLearned(earlier, one), at });
  }
  const refusedFormats = unite(kept.refusedFormats, findings.refusedFormats);
  const isRequiring = findings.names.some(({ says }) => says === 'required');
  return {
    ...kept,
    names: [...byName.values()].slice(-MOST_NAMES),
    ...(findings.isCheck && isRequiring ? { checkedAt: at } : {}),
    ...(findings.made
      ? { made: { at, ...(findings.made.jobId ? { jobId: findings.made.jobId } : {}) } }
      : {}),
    ...(findings.tellsUnknown === undefined ? {} : { tellsUnknown: findings.tellsUnknown }),
    ...(refusedFormats.length > 0 ? { refusedFormats } : {}),
  };
}

/** @returns both, joined on each name as if the answers had come in turn; of different endpoints only the first */
export function mergeEvidence(one: Evidence, other: Evidence): Evidence {
  if (one.endpoint !== other.endpoint) return one;
  const names = new Map(one.names.map((entry) => [entry.name, entry]));
  for (const entry of other.names) {
    const earlier = names.get(entry.name);
    names.set(entry.name, earlier ? joinInTime(earlier, entry) : entry);
  }
  const refusedFormats = unite(one.refusedFormats, other.refusedFormats);
  return {
    ...other,
    ...one,
    names: [...names.values()].slice(0, MOST_NAMES),
    ...(refusedFormats.length > 0 ? { refusedFormats } : {}),
  };
}

function joinInTime(one: Evidence['names'][number], other: Evidence['names'][number]) {
  const isInOrder = Date.parse(one.at) <= Date.parse(other.at);
  const [earlier, later] = isInOrder ? [one, other] : [other, one];
  return { ...joinLearned(earlier, later), at: later.at };
}

function joinLearned(earlier: LearnedName | undefined, one: LearnedName): LearnedName {
  if (one.says === 'unknown' || !earlier || earlier.says === 'unknown') return one;
  // A list with a value that the board refuses by now is out of date.
  const isListCurrent = !one.refusedValues?.some((value) => earlier.listedValues?.includes(value));
  const listedValues = one.listedValues ?? (isListCurrent ? earlier.listedValues : undefined);
  const refusedValues = unite(earlier.refusedValues, one.refusedValues)
    .filter((value) => !one.listedValues?.includes(value))
    .slice(-MOST_VALUES);
  const kinds = one.kinds ?? earlier.kinds;
  return {
    name: one.name,
    says: earlier.says === 'required' ? 'required' : one.says,
    ...(kinds ? { kinds } : {}),
    ...(listedValues ? { listedValues } : {}),
    ...(refusedValues.length > 0 ? { refusedValues } : {}),
  };
}

function unite<T>(one: readonly T[] = [], other: readonly T[] = []): T[] {
  return [...new Set([...one, ...other])];
}
