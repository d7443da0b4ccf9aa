import { array, boolean, enums, type Infer, object, optional, pattern, size, string } from 'superstruct';
import { time } from '@/utils/validation/time';
import { KEY_PATTERN } from './key-faults';
import { DATE_FORMATS, LONGEST_ENDPOINT } from './profile';

export const MOST_NAMES = 500;
export const MOST_VALUES = 20;
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
  endpoint: size(string(), 1, LONGEST_ENDPOINT),
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
export interface AnswerEvidence {
  names: readonly LearnedName[];
  tellsUnknown?: boolean;
  refusedFormats?: Evidence['refusedFormats'];
  /** It answers user name and password alone. */
  isCheck?: boolean;
  /** It made an advert of a question. */
  made?: { jobId?: string | undefined };
}
