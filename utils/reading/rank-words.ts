import { identifyLabel, type LabelId } from './lexicon/labels';
import { type PointedField, readWords } from './read-words';
import { splitLabel } from './values/split-label';

/** One for each thing that an advert says. */
export const OFFERED_FIELDS = [
  'title',
  'salary_low',
  'description',
  'location',
  'closing_date',
  'hours',
  'job_type',
  'working_location',
  'reference',
  'application_url',
  'application_email',
  'application_phone',
] as const satisfies readonly PointedField[];

export type OfferedField = (typeof OFFERED_FIELDS)[number];

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
