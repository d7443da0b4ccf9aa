import {
  array,
  boolean,
  enums,
  type Infer,
  object,
  optional,
  partial,
  size,
  string,
  union,
} from 'superstruct';
import { FIELDS, type FieldId, type FormValues } from '@/utils/advert/fields';
import { PAGE_SOURCES, quoteSchema } from '@/utils/reading/reading';
import { MAX_KEY_LENGTH } from './draft-key';
import { jobSchema } from './job';
import { NOTE_BOUNDS, noteSchema } from './note';

/** Where a value in the form came from. */
export const SOURCES = [...PAGE_SOURCES, 'default', 'suggestion', 'backup', 'recruiter'] as const;

export type Source = (typeof SOURCES)[number];

/** As it stands in the form; a list only for the specialisms. */
const fieldValue = union([size(string(), 0, 500_000), size(array(size(string(), 1, 255)), 0, 400)]);

const draftField = object({
  value: fieldValue,
  source: enums(SOURCES),
  /** Not sure: the recruiter is asked to look at it. */
  check: optional(boolean()),
  /** The words on the page that the value was read from, where they can be shown there. */
  quote: optional(quoteSchema),
  /** What the recruiter should know of how the value, or its absence, came about. Older drafts hold it as a sentence. */
  note: optional(union([size(string(), 1, 500), size(array(noteSchema), 1, NOTE_BOUNDS.notes)])),
});

/** One value of the draft with its source. A field that the recruiter emptied stands here with an empty value. */
export type DraftField = Infer<typeof draftField>;

const entries = Object.fromEntries(FIELDS.map(({ id }) => [id, draftField]));
const said = Object.fromEntries(FIELDS.map(({ id }) => [id, fieldValue]));

/** The advert being put together for one page. Checked on every read from the database. */
export const draftSchema = object({
  /** The page's own address, tidied, and of a further job there what tells it apart: see `pageAddress`, `anotherJobAt`. */
  page: size(string(), 1, MAX_KEY_LENGTH),
  // Object.fromEntries forgets its keys; they are the ids of FIELDS.
  fields: partial(object(entries as Record<FieldId, typeof draftField>)),
  /** The id of the account that the recruiter chose for this page. */
  account: optional(string()),
  /** What the page said of each touched field when the recruiter last took note of it; empty where it said nothing. */
  // Object.fromEntries forgets its keys; they are the ids of FIELDS.
  said: optional(partial(object(said as Record<FieldId, typeof fieldValue>))),
  /** The company, where the page named it. */
  company: optional(size(string(), 1, 4_000)),
  /** The job that the page showed. Older drafts lack it: see `jobOfDraft`. */
  job: optional(jobSchema),
  /** When the recruiter last changed something, or where nothing was touched, when the page was read: ISO time. */
  changedAt: string(),
  /** The same time, only while the recruiter has touched nothing: what was merely read goes after a while. */
  untouchedSince: optional(string()),
});

export type Draft = Infer<typeof draftSchema>;
export type DraftFields = Draft['fields'];
/** What the page said of fields that the recruiter touched. */
export type PageBaseline = NonNullable<Draft['said']>;

/** @returns whether the value is the recruiter's, or came from a backup file and may be: nothing takes its place unasked. */
export function isEdited(field: DraftField | undefined): field is DraftField {
  return field?.source === 'recruiter' || field?.source === 'backup';
}

/** @returns whether there is more in it than what was merely read or proposed. */
export function hasEdits(fields: DraftFields): boolean {
  return FIELDS.some(({ id }) => isEdited(fields[id]));
}

/** @returns the plain values of a draft, as the rules take them. */
export function valuesOf(fields: DraftFields): FormValues {
  const values: Record<string, string | string[]> = {};
  for (const { id } of FIELDS) {
    const value = fields[id]?.value;
    if (value !== undefined) values[id] = value;
  }
  return values;
}

/** @returns whether there is anything in the field. */
export function isFilled(field: DraftField | undefined): boolean {
  return field !== undefined && field.value.length > 0;
}
