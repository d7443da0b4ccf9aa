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
import { FIELDS } from '@/utils/advert/field-list';
import { FIELD_IDS, type FormValues } from '@/utils/advert/fields';
import { LONGEST_COMPANY } from '@/utils/advert/limits';
import { othersSchema, PAGE_SOURCES, quoteSchema } from '@/utils/reading/reading';
import { recordOf } from '@/utils/records/typed-keys';
import { MAX_KEY_LENGTH } from './draft-key';
import { jobSchema } from './job';
import { NOTE_BOUNDS, noteSchema } from './note';

/** `posting`: in an edit of a posted advert, what is at the board. `picked`: by the recruiter, on the page. */
export const SOURCES = [
  ...PAGE_SOURCES,
  'default',
  'suggestion',
  'posting',
  'backup',
  'picked',
  'recruiter',
] as const;

export type Source = (typeof SOURCES)[number];

/** Far more than any rule allows. */
const VALUE_BOUNDS = { characters: 500_000, items: 400, item: 255 } as const;

const fieldValue = union([
  size(string(), 0, VALUE_BOUNDS.characters),
  size(array(size(string(), 1, VALUE_BOUNDS.item)), 0, VALUE_BOUNDS.items),
]);

const draftField = object({
  value: fieldValue,
  source: enums(SOURCES),
  check: optional(boolean()),
  quote: optional(quoteSchema),
  /** Older drafts store a sentence. */
  note: optional(union([size(string(), 1, 500), size(array(noteSchema), 1, NOTE_BOUNDS.notes)])),
});

export type DraftField = Infer<typeof draftField>;

export const EARLIER_TEXTS_BOUNDS = { count: 10, characters: 100_000 } as const;

/** Validated on every read from the database. */
export const draftSchema = object({
  /** The draft key. */
  page: size(string(), 1, MAX_KEY_LENGTH),
  fields: partial(object(recordOf(FIELD_IDS, () => draftField))),
  account: optional(string()),
  /** The page's values of edited fields that the recruiter acknowledged; empty where it had none. */
  said: optional(partial(object(recordOf(FIELD_IDS, () => fieldValue)))),
  company: optional(size(string(), 1, LONGEST_COMPANY)),
  others: optional(othersSchema),
  /** Shown by the page. Older drafts lack it: see `jobOfDraft`. */
  job: optional(jobSchema),
  /** The id of the posting that it is to repeat. */
  predecessor: optional(size(string(), 1, 60)),
  /** Descriptions that were replaced, oldest first: what the editor can undo after the popup was closed. */
  earlierTexts: optional(
    size(array(size(string(), 1, EARLIER_TEXTS_BOUNDS.characters)), 0, EARLIER_TEXTS_BOUNDS.count),
  ),
  /** ISO time of the last edit, or of the reading. */
  changedAt: string(),
  /** The same time while nothing is edited: such drafts expire. */
  untouchedSince: optional(string()),
  /** Another one for each save: forms tell by it whether they know this record. Copies and older drafts lack it. */
  revision: optional(size(string(), 1, 60)),
});

export type Draft = Infer<typeof draftSchema>;
/** As a form or an edit of a posted advert saves it. */
export type SavedDraft = Draft & { revision: string };
export type DraftFields = Draft['fields'];
export type PageBaseline = NonNullable<Draft['said']>;

/** @returns what of a value can be stored: with more of it the whole draft would count as damaged */
export function storableValue(value: DraftField['value']): DraftField['value'] {
  return typeof value === 'string'
    ? value.slice(0, VALUE_BOUNDS.characters)
    : value.slice(0, VALUE_BOUNDS.items);
}

/** @returns whether both are one save of a draft. Older drafts have no revision. */
export function isSameSave(one: Draft | undefined, other: Draft | undefined): boolean {
  return one?.revision === other?.revision && one?.changedAt === other?.changedAt;
}

/** @returns whether the recruiter typed the value, or pointed it out on the page */
export function isFromRecruiter(field: DraftField | undefined): boolean {
  return field?.source === 'recruiter' || field?.source === 'picked';
}

/** @returns whether the recruiter or a backup file set the value, so that it must not be replaced automatically */
export function isEdited(field: DraftField | undefined): field is DraftField {
  return field !== undefined && (isFromRecruiter(field) || field.source === 'backup');
}

/** @returns whether the recruiter or a backup file set any value */
export function hasEdits(fields: DraftFields): boolean {
  return FIELDS.some(({ id }) => isEdited(fields[id]));
}

export function valuesOf(fields: DraftFields): FormValues {
  const values: Record<string, string | string[]> = {};
  for (const { id } of FIELDS) {
    const value = fields[id]?.value;
    if (value !== undefined) values[id] = value;
  }
  return values;
}

export function isFilled(field: DraftField | undefined): boolean {
  return field !== undefined && field.value.length > 0;
}
