import type { FieldEntry, RowId } from './field-entry';
import { STRING_LIMIT, TEXT_LIMIT } from './limits';

/** The board's values for its optional keys (board specification). */
export const HOURS = ['Full', 'Part'] as const;
export const SALARY_PERIODS = ['hourly', 'daily', 'weekly', 'monthly', 'yearly'] as const;
export const JOB_TYPES = ['Contract', 'Permanent', 'Temporary'] as const;
export const WORKING_LOCATIONS = [
  'Home working',
  'Hybrid working',
  'Remote working',
  'Onsite working',
] as const;

/** Board specification, "Posting Data", in the form's order. docs/how-to-add.md lists what depends on it. */
export const FIELDS = [
  {
    id: 'title',
    row: 'title',
    control: { kind: 'text' },
    required: 'yes',
    limit: STRING_LIMIT,
    boardKey: { name: 'title', isConfirmed: false },
    isRead: true,
    hasDefault: false,
    preview: 'heading-or-text',
  },
  {
    id: 'location',
    row: 'where',
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
    row: 'pay',
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
    row: 'pay',
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
    row: 'pay',
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
    row: 'pay',
    control: { kind: 'text' },
    required: 'no',
    limit: STRING_LIMIT,
    boardKey: { name: 'salary_text', isConfirmed: true },
    isRead: true,
    hasDefault: false,
    preview: 'fact',
  },
  {
    id: 'hours',
    row: 'work',
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
    row: 'work',
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
    row: 'work',
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
    row: 'closes',
    control: { kind: 'date' },
    required: 'no',
    limit: STRING_LIMIT,
    boardKey: { name: 'closing_date', isConfirmed: false },
    isRead: true,
    hasDefault: false,
    preview: 'fact',
  },
  {
    id: 'application_url',
    row: 'apply',
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
    row: 'apply',
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
    row: 'apply',
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
    row: 'kind',
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
    row: 'kind',
    control: { kind: 'specialisms' },
    required: 'no',
    limit: STRING_LIMIT,
    boardKey: { name: 'specialism', isConfirmed: false },
    isRead: false,
    hasDefault: false,
    preview: 'fact',
  },
  {
    id: 'reference',
    row: 'reference',
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
    row: 'reference',
    control: { kind: 'youtube' },
    required: 'no',
    limit: STRING_LIMIT,
    boardKey: { name: 'video_url', isConfirmed: false },
    isRead: false,
    hasDefault: false,
    preview: 'fact',
  },
  {
    id: 'description',
    row: 'text',
    control: { kind: 'rich-text' },
    required: 'yes',
    limit: TEXT_LIMIT,
    boardKey: { name: 'description', isConfirmed: false },
    isRead: true,
    hasDefault: false,
    preview: 'heading-or-text',
  },
] as const satisfies readonly FieldEntry[];

type Entry = (typeof FIELDS)[number];

export type FieldId = Entry['id'];

export type ReadableFieldId = Extract<Entry, { isRead: true }>['id'];

export type DefaultFieldId = Extract<Entry, { hasDefault: true }>['id'];

export type ChoiceFieldId = Extract<Entry, { control: { kind: 'choice' } }>['id'];

export type EntryOf<Id extends FieldId> = Extract<Entry, { id: Id }>;

export type Field = Omit<FieldEntry, 'id'> & { id: FieldId };

export const FIELD_IDS: readonly FieldId[] = FIELDS.map((field) => field.id);

export const DEFAULT_FIELD_IDS: readonly DefaultFieldId[] = FIELDS.flatMap((field) =>
  field.hasDefault ? [field.id] : [],
);

/** The settings cannot rename them. */
export const CONFIRMED_KEYS: ReadonlySet<FieldId> = new Set(
  FIELDS.filter(({ boardKey }) => boardKey.isConfirmed).map(({ id }) => id),
);

export function fieldOf(id: FieldId): Field {
  const field = FIELDS.find((entry) => entry.id === id);
  if (!field) throw new Error(`No field ${id}`);
  return field;
}

/** Whether the field takes one of a closed list of options. */
export function isChoiceField(id: FieldId): id is ChoiceFieldId {
  return fieldOf(id).control.kind === 'choice';
}

/** In the form's order. */
export function fieldsOf(row: RowId): readonly Field[] {
  return FIELDS.filter((field) => field.row === row);
}

export type FormValues = { [Id in FieldId]?: (Id extends 'specialisms' ? string[] : string) | undefined };
