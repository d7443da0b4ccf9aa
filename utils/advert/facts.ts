import { CHOICES, sentWithEvery } from '@/utils/copy/en-GB/advert';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import { formatDate, isIsoDate } from './dates';
import { FIELDS, type FieldId, type FormValues, fieldOf } from './fields';

/** A field's label and its value as a person reads it. */
export type Fact = [label: string, words: string];

/** An advert's filled fields except title and description, in the order of the form. */
export interface AdvertFacts {
  /** What job seekers see. */
  facts: Fact[];
  /** What the board gets and does not show. */
  notShown: Fact[];
}

/**
 * Lists the filled fields under their labels.
 * @param today ISO date, London
 */
export function factsOf(values: FormValues, today: string): AdvertFacts {
  const facts: Fact[] = [];
  const notShown: Fact[] = [];
  for (const { id, preview } of FIELDS) {
    const value = values[id];
    if (preview === 'heading-or-text' || !value?.length) continue;
    const isHidden = preview === 'hidden' || (preview === 'hidden-by-salary-text' && values.salary_text);
    (isHidden ? notShown : facts).push([FIELD_LABELS[id], inWords(id, value, today)]);
  }
  return { facts, notShown };
}

/** An extra key of the settings, as it is listed among an advert's fields. */
export function extraFact(key: string, value: string): Fact {
  return [sentWithEvery(key), value];
}

function inWords(id: FieldId, value: string | string[], today: string): string {
  if (Array.isArray(value)) return value.join(', ');
  const { kind } = fieldOf(id).control;
  if (kind === 'date' && isIsoDate(value)) return formatDate(value, today);
  if (kind === 'money') return `£${value}`;
  return kind === 'choice' ? (CHOICES[value] ?? value) : value;
}
