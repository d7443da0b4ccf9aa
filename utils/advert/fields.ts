import type { FieldEntry, SectionId } from './field-entry';
import { STRING_LIMIT, TEXT_LIMIT } from './limits';

/** What the board accepts as working hours (board specification, optional keys). */
export const HOURS = ['Full', 'Part'] as const;
/** What the board accepts as salary period (same table). */
export const SALARY_PERIODS = ['hourly', 'daily', 'weekly', 'monthly', 'yearly'] as const;
/** What the board accepts as job type (same table). */
export const JOB_TYPES = ['Contract', 'Permanent', 'Temporary'] as const;
/** What the board accepts as working location (same table). */
export const WORKING_LOCATIONS = [
  'Home working',
  'Hybrid working',
  'Remote working',
  'Onsite working',
] as const;

/**
 * The advert's fields. The form, the rules, the advert's schema, the board's keys, what is read, proposed and filled in by
 * default, and the table in docs/board.md are derived from these entries; docs/how-to-add.md lists what is not.
 * Labels, limits and what is required: board specification, "Posting Data".
 */
export const FIELDS = [
  {
    id: 'title',
    section: 'job',
    control: { kind: 'text' },
    required: 'yes',
    limit: STRING_LIMIT,
    boardKey: { name: 'title', isConfirmed: false },
    isRead: true,
    hasDefault: false,
    preview: 'heading-or-text',
  },
  {
    id: 'description',
    section: 'job',
    control: { kind: 'rich-text' },
    required: 'yes',
    limit: TEXT_LIMIT,
    boardKey: { name: 'description', isConfirmed: false },
    isRead: true,
    hasDefault: false,
    preview: 'heading-or-text',
  },
  {
    id: 'location',
    section: 'where',
    control: { kind: 'postcode' },
    required: 'yes',
    limit: STRING_LIMIT,
    boardKey: { name: 'location', isConfirmed: false },
    isRead: true,
    hasDefault: true,
    preview: 'fact',
  },
  {
    id: 'salary_low',
    section: 'pay',
    control: { kind: 'money' },
    required: 'one-of-salary',
    limit: STRING_LIMIT,
    boardKey: { name: 'salary_low', isConfirmed: true },
    isRead: true,
    hasDefault: false,
    preview: 'hidden-by-salary-text',
  },
  {
    id: 'salary_high',
    section: 'pay',
    control: { kind: 'money' },
    required: 'one-of-salary',
    limit: STRING_LIMIT,
    boardKey: { name: 'salary_high', isConfirmed: true },
    isRead: true,
    hasDefault: false,
    preview: 'hidden-by-salary-text',
  },
  {
    id: 'salary_period',
    section: 'pay',
    control: { kind: 'choice', options: SALARY_PERIODS },
    required: 'no',
    limit: STRING_LIMIT,
    boardKey: { name: 'salary_period', isConfirmed: false },
    isRead: true,
    hasDefault: false,
    preview: 'hidden-by-salary-text',
  },
  {
    id: 'salary_text',
    section: 'pay',
    control: { kind: 'text' },
    required: 'no',
    limit: STRING_LIMIT,
    boardKey: { name: 'salary_text', isConfirmed: true },
    isRead: true,
    hasDefault: false,
    preview: 'fact',
  },
  {
    id: 'application_url',
    section: 'apply',
    control: { kind: 'url' },
    required: 'one-of-apply',
    limit: STRING_LIMIT,
    boardKey: { name: 'application_url', isConfirmed: false },
    isRead: true,
    hasDefault: false,
    preview: 'fact',
  },
  {
    id: 'application_email',
    section: 'apply',
    control: { kind: 'email' },
    required: 'one-of-apply',
    limit: STRING_LIMIT,
    boardKey: { name: 'application_email', isConfirmed: false },
    isRead: true,
    hasDefault: true,
    preview: 'hidden',
  },
  {
    id: 'application_phone',
    section: 'apply',
    control: { kind: 'phone' },
    required: 'one-of-apply',
    limit: STRING_LIMIT,
    boardKey: { name: 'application_phone', isConfirmed: false },
    isRead: true,
    hasDefault: true,
    preview: 'fact',
  },
  {
    id: 'coreskill',
    section: 'classification',
    control: { kind: 'coreskill' },
    required: 'yes',
    limit: STRING_LIMIT,
    boardKey: { name: 'core_skill', isConfirmed: false },
    isRead: false,
    hasDefault: false,
    preview: 'fact',
  },
  {
    id: 'specialisms',
    section: 'classification',
    control: { kind: 'specialisms' },
    required: 'no',
    limit: STRING_LIMIT,
    boardKey: { name: 'specialism', isConfirmed: false },
    isRead: false,
    hasDefault: false,
    preview: 'fact',
  },
  {
    id: 'hours',
    section: 'details',
    control: { kind: 'choice', options: HOURS },
    required: 'no',
    limit: STRING_LIMIT,
    boardKey: { name: 'hours', isConfirmed: false },
    isRead: true,
    hasDefault: true,
    preview: 'fact',
  },
  {
    id: 'job_type',
    section: 'details',
    control: { kind: 'choice', options: JOB_TYPES },
    required: 'no',
    limit: STRING_LIMIT,
    boardKey: { name: 'job_type', isConfirmed: false },
    isRead: true,
    hasDefault: true,
    preview: 'fact',
  },
  {
    id: 'working_location',
    section: 'details',
    control: { kind: 'choice', options: WORKING_LOCATIONS },
    required: 'no',
    limit: STRING_LIMIT,
    boardKey: { name: 'working_location', isConfirmed: false },
    isRead: true,
    hasDefault: true,
    preview: 'fact',
  },
  {
    id: 'closing_date',
    section: 'details',
    control: { kind: 'date' },
    required: 'no',
    limit: STRING_LIMIT,
    boardKey: { name: 'closing_date', isConfirmed: false },
    isRead: true,
    hasDefault: false,
    preview: 'fact',
  },
  {
    id: 'reference',
    section: 'details',
    control: { kind: 'text' },
    required: 'no',
    limit: STRING_LIMIT,
    boardKey: { name: 'reference', isConfirmed: false },
    isRead: true,
    hasDefault: false,
    preview: 'fact',
  },
  {
    id: 'video_url',
    section: 'details',
    control: { kind: 'youtube' },
    required: 'no',
    limit: STRING_LIMIT,
    boardKey: { name: 'video_url', isConfirmed: false },
    isRead: false,
    hasDefault: false,
    preview: 'fact',
  },
] as const satisfies readonly FieldEntry[];

type Entry = (typeof FIELDS)[number];

export type FieldId = Entry['id'];

/** Fields that the reader looks for on the page. */
export type ReadableFieldId = Extract<Entry, { isRead: true }>['id'];

/** Fields for which the settings offer a value where the page is silent. */
export type DefaultFieldId = Extract<Entry, { hasDefault: true }>['id'];

/** The entry of the field, with its id and options as literals. */
export type EntryOf<Id extends FieldId> = Extract<Entry, { id: Id }>;

/** One entry of the list of fields, with its id known to be one of them. */
export type Field = Omit<FieldEntry, 'id'> & { id: FieldId };

export const FIELD_IDS: readonly FieldId[] = FIELDS.map((field) => field.id);

export const DEFAULT_FIELD_IDS: readonly DefaultFieldId[] = FIELDS.flatMap((field) =>
  field.hasDefault ? [field.id] : [],
);

/** Fields whose key is in the board's specification: it cannot be renamed. */
export const CONFIRMED_KEYS: ReadonlySet<FieldId> = new Set(
  FIELDS.filter(({ boardKey }) => boardKey.isConfirmed).map(({ id }) => id),
);

/** @returns the field's entry. */
export function fieldOf(id: FieldId): Field {
  const field = FIELDS.find((entry) => entry.id === id);
  if (!field) throw new Error(`No field ${id}`);
  return field;
}

/** @returns the fields of one section, in the order of the form. */
export function fieldsOf(section: SectionId): readonly Field[] {
  return FIELDS.filter((field) => field.section === section);
}

/** The form's values as text; a list only for the specialisms. */
export type FormValues = { [Id in FieldId]?: (Id extends 'specialisms' ? string[] : string) | undefined };
