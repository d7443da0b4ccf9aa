import { identifyLabel, type LabelId } from './lexicon/labels';
import { type PointedField, readWords } from './read-words';
import { splitLabel } from './values/split-label';

/** Whether the menus offer it: one field for each thing that an advert says. In their order. */
const IS_OFFERED = {
  title: true,
  salary_low: true,
  salary_high: false,
  salary_period: false,
  salary_text: false,
  description: true,
  location: true,
  closing_date: true,
  hours: true,
  job_type: true,
  working_location: true,
  reference: true,
  video_url: false,
  application_url: true,
  application_email: true,
  application_phone: true,
} as const satisfies Record<PointedField, boolean>;

export type OfferedField = {
  [Id in PointedField]: (typeof IS_OFFERED)[Id] extends true ? Id : never;
}[PointedField];

// The record's names are fields' names.
const ALL = Object.keys(IS_OFFERED) as PointedField[];
export const OFFERED_FIELDS: readonly OfferedField[] = ALL.filter((id): id is OfferedField => IS_OFFERED[id]);

const BY_LABEL: { readonly [Id in LabelId]?: OfferedField } = {
  title: 'title',
  place: 'location',
  postcode: 'location',
  salary: 'salary_low',
  hours: 'hours',
  terms: 'job_type',
  working_location: 'working_location',
  closing_date: 'closing_date',
  reference: 'reference',
  email: 'application_email',
  phone: 'application_phone',
};

const LONGEST_FACT = 150;
const LONGEST_TITLE = 100;

/** Which readings of short words say most: "£12.60" is a sum, "Full time" may be part of a title. */
const BY_VALUE = [
  'application_email',
  'application_url',
  'application_phone',
  'closing_date',
  'salary_low',
  'location',
  'hours',
  'job_type',
  'working_location',
] as const satisfies readonly OfferedField[];

/**
 * Orders the fields by how likely the words are meant for them.
 * @param today ISO date
 */
export function rankWords(text: string, today: string): readonly OfferedField[] {
  const [label] = splitLabel(text);
  const labelled = label ? BY_LABEL[identifyLabel(label) ?? 'other'] : undefined;
  const isLong = text.length > LONGEST_FACT;
  const stated = isLong ? [] : BY_VALUE.filter((id) => readWords(id, { text }, today)[id]);
  const likely: readonly OfferedField[] = [
    ...(labelled && !isLong ? [labelled] : []),
    ...stated,
    ...(isLong || text.includes('\n') ? (['description'] as const) : []),
    ...(text.length <= LONGEST_TITLE ? (['title'] as const) : []),
  ];
  return [...new Set([...likely, ...OFFERED_FIELDS])];
}
