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

/** The parts of the form, in the order in which a recruiter thinks of an advert. */
export const SECTIONS = [
  { id: 'job', heading: 'The job' },
  { id: 'where', heading: 'Where' },
  { id: 'pay', heading: 'Pay', hint: 'One of the two figures is enough' },
  { id: 'apply', heading: 'How to apply', hint: 'One way is enough' },
  { id: 'classification', heading: 'Classification' },
  { id: 'details', heading: 'More details' },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];

/** How a field is edited; `choice` has a closed list of `options`. */
export type Control =
  | { kind: 'text' | 'rich-text' | 'money' | 'postcode' | 'url' | 'email' | 'phone' | 'date' }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'coreskill' | 'specialisms' };

interface FieldEntry {
  id: string;
  section: SectionId;
  label: string;
  /** One line under the label, where the label alone leaves a question open. */
  hint?: string;
  control: Control;
  /** `one-of-…`: at least one field of that group must be filled. */
  required: 'yes' | 'no' | 'one-of-salary' | 'one-of-apply';
  /** Longest value in code points. */
  limit: number;
}

/**
 * The one place where a field of the advert exists. The form, the messages, the profile's key table and the
 * table in docs/board.md are derived from it. Labels, limits and what is required: board specification, "Posting Data".
 */
export const FIELDS = [
  {
    id: 'title',
    section: 'job',
    label: 'Title',
    control: { kind: 'text' },
    required: 'yes',
    limit: STRING_LIMIT,
  },
  {
    id: 'description',
    section: 'job',
    label: 'Description',
    control: { kind: 'rich-text' },
    required: 'yes',
    limit: TEXT_LIMIT,
  },
  {
    id: 'location',
    section: 'where',
    label: 'Postcode',
    hint: 'The full postcode, or its first half',
    control: { kind: 'postcode' },
    required: 'yes',
    limit: STRING_LIMIT,
  },
  {
    id: 'salary_low',
    section: 'pay',
    label: 'Salary from',
    control: { kind: 'money' },
    required: 'one-of-salary',
    limit: STRING_LIMIT,
  },
  {
    id: 'salary_high',
    section: 'pay',
    label: 'Salary to',
    control: { kind: 'money' },
    required: 'one-of-salary',
    limit: STRING_LIMIT,
  },
  {
    id: 'salary_period',
    section: 'pay',
    label: 'Paid',
    control: { kind: 'choice', options: SALARY_PERIODS },
    required: 'no',
    limit: STRING_LIMIT,
  },
  {
    id: 'salary_text',
    section: 'pay',
    label: 'Shown as',
    hint: 'Job seekers see this instead of the figures, for example “£8.50 an hour” or “Negotiable”',
    control: { kind: 'text' },
    required: 'no',
    limit: STRING_LIMIT,
  },
  {
    id: 'application_url',
    section: 'apply',
    label: 'Apply link',
    hint: 'Job seekers are sent to this page',
    control: { kind: 'url' },
    required: 'one-of-apply',
    limit: STRING_LIMIT,
  },
  {
    id: 'application_email',
    section: 'apply',
    label: 'Apply by e-mail',
    hint: 'Applications from the board’s own form arrive here',
    control: { kind: 'email' },
    required: 'one-of-apply',
    limit: STRING_LIMIT,
  },
  {
    id: 'application_phone',
    section: 'apply',
    label: 'Apply by phone',
    hint: 'Shown on the advert',
    control: { kind: 'phone' },
    required: 'one-of-apply',
    limit: STRING_LIMIT,
  },
  {
    id: 'coreskill',
    section: 'classification',
    label: 'Coreskill',
    control: { kind: 'coreskill' },
    required: 'yes',
    limit: STRING_LIMIT,
  },
  {
    id: 'specialisms',
    section: 'classification',
    label: 'Specialisms',
    control: { kind: 'specialisms' },
    required: 'no',
    limit: STRING_LIMIT,
  },
  {
    id: 'hours',
    section: 'details',
    label: 'Hours',
    control: { kind: 'choice', options: HOURS },
    required: 'no',
    limit: STRING_LIMIT,
  },
  {
    id: 'job_type',
    section: 'details',
    label: 'Job type',
    control: { kind: 'choice', options: JOB_TYPES },
    required: 'no',
    limit: STRING_LIMIT,
  },
  {
    id: 'working_location',
    section: 'details',
    label: 'Working location',
    control: { kind: 'choice', options: WORKING_LOCATIONS },
    required: 'no',
    limit: STRING_LIMIT,
  },
  {
    id: 'closing_date',
    section: 'details',
    label: 'Closing date',
    hint: 'Only to close before the usual 28 days; the advert comes down on that morning',
    control: { kind: 'date' },
    required: 'no',
    limit: STRING_LIMIT,
  },
  {
    id: 'reference',
    section: 'details',
    label: 'Reference',
    hint: 'Shown as “Job Ref No”',
    control: { kind: 'text' },
    required: 'no',
    limit: STRING_LIMIT,
  },
  {
    id: 'video_url',
    section: 'details',
    label: 'YouTube video',
    control: { kind: 'url' },
    required: 'no',
    limit: STRING_LIMIT,
  },
] as const satisfies readonly FieldEntry[];

export type FieldId = (typeof FIELDS)[number]['id'];

/** One entry of the list of fields, with its id known to be one of them. */
export type Field = Omit<FieldEntry, 'id'> & { id: FieldId };

export const FIELD_IDS: readonly FieldId[] = FIELDS.map((field) => field.id);

/** @returns the entry of the field; every id has one, because ids are taken from the list. */
export function fieldOf(id: FieldId): Field {
  const field = FIELDS.find((entry) => entry.id === id);
  if (!field) throw new Error(`No field ${id}`);
  return field;
}

/** @returns the fields of one section, in the order of the form. */
export function fieldsOf(section: SectionId): readonly Field[] {
  return FIELDS.filter((field) => field.section === section);
}

/** Values as they stand in the form, each as it is typed; a list only for the specialisms. */
export type FormValues = { [Id in FieldId]?: (Id extends 'specialisms' ? string[] : string) | undefined };
