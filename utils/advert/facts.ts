import { CHOICES, sentWithEvery } from '@/utils/copy/en-GB/advert';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import { formatDate, isIsoDate } from './dates';
import { FIELDS, type FieldId, type FormValues, fieldOf } from './fields';

export type Fact = [label: string, words: string];

export interface AdvertFacts {
  facts: Fact[];
  notShown: Fact[];
}

/** The filled fields in the form's order, without title and description. @param today ISO date, London */
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

/** For an extra key of the settings. */
export function extraFact(key: string, value: string): Fact {
  return [sentWithEvery(key), value];
}

/** A field's value for people, but for the description. @param today ISO date, London */
export function inWords(id: FieldId, value: string | string[], today: string): string {
  if (Array.isArray(value)) return value.join(', ');
  const { kind } = fieldOf(id).control;
  if (kind === 'date' && isIsoDate(value)) return formatDate(value, today);
  if (kind === 'money') return `£${value}`;
  return kind === 'choice' ? (CHOICES[value] ?? value) : value;
}
