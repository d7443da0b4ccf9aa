import type { RowId } from '@/utils/advert/field-entry';
import type { FieldId } from '@/utils/advert/fields';

/** What a field is called in a sentence, where its label may be no noun: “Paid”. Each goes with “the”. */
export const FIELD_NOUNS = {
  title: 'title',
  description: 'description',
  location: 'postcode',
  salary_low: 'lowest salary',
  salary_high: 'highest salary',
  salary_period: 'pay period',
  salary_text: '“Shown as” text',
  application_url: 'apply link',
  application_email: 'e-mail address to apply to',
  application_phone: 'phone number to apply to',
  coreskill: 'coreskill',
  specialisms: 'specialisms',
  hours: 'hours',
  job_type: 'job type',
  working_location: 'working location',
  closing_date: 'closing date',
  reference: 'reference',
  video_url: 'YouTube video',
} as const satisfies Readonly<Record<FieldId, string>>;

/** The same of a row. */
export const ROW_NOUNS = {
  title: 'title',
  where: 'place',
  pay: 'pay',
  work: 'hours and job type',
  closes: 'closing date',
  apply: 'way to apply',
  kind: 'coreskill',
  reference: 'reference',
  text: 'text',
} as const satisfies Readonly<Record<RowId, string>>;

/** No label can be passed where a sentence needs one of these. */
export type Noun = (typeof FIELD_NOUNS)[FieldId] | (typeof ROW_NOUNS)[RowId];
