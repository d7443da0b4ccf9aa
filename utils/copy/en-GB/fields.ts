import type { RowId } from '@/utils/advert/field-entry';
import type { FieldId } from '@/utils/advert/fields';

/** The board's own names (its specification, "Posting Data"). */
export const FIELD_LABELS: Readonly<Record<FieldId, string>> = {
  title: 'Title',
  description: 'Description',
  location: 'Postcode',
  salary_low: 'Salary from',
  salary_high: 'Salary to',
  salary_period: 'Paid',
  salary_text: 'Shown as',
  application_url: 'Apply link',
  application_email: 'Apply by e-mail',
  application_phone: 'Apply by phone',
  coreskill: 'Coreskill',
  specialisms: 'Specialisms',
  hours: 'Hours',
  job_type: 'Job type',
  working_location: 'Working location',
  closing_date: 'Closing date',
  reference: 'Reference',
  video_url: 'YouTube video',
};

/** For labels that leave a question open. */
export const FIELD_HINTS: { readonly [Id in FieldId]?: string } = {
  location: 'The full postcode, or its first half. For work at home or abroad, your office’s',
  salary_text: 'Job seekers see this instead of the figures, for example “£8.50 an hour” or “Negotiable”',
  application_url: 'Job seekers are sent to this page',
  application_email: 'Applications from the board’s own form arrive here',
  application_phone: 'Shown on the advert',
  closing_date: 'Only if you close before the usual 28 days; the advert comes down that morning',
  reference: 'Shown as “Job Ref No”',
};

export const ROW_HINTS: { readonly [Id in RowId]?: string } = {
  pay: 'One of the two figures is enough',
  apply: 'One way is enough',
};
