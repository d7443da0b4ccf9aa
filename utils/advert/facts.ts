import { choiceInWords, SALARY, SHOWN_LABELS, sentAs, sentWithEvery } from '@/utils/copy/en-GB/advert';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import { formatDate, isIsoDate } from './dates';
import { FIELDS } from './field-list';
import { type FieldId, type FormValues, fieldOf } from './fields';
import { payInWords } from './pay-in-words';

export type Fact = [label: string, words: string];

export interface AdvertFacts {
  facts: Fact[];
  notShown: Fact[];
}

/**
 * The filled fields in the form's order, without title and description, as job seekers will read them. Figures of the pay
 * that the board rounds, or replaces by a text, are among what is not shown (board specification, salary).
 * @param today ISO date, London
 */
export function factsOf(values: FormValues, today: string): AdvertFacts {
  const facts: Fact[] = [];
  const notShown: Fact[] = [];
  const { exact, rounded } = payInWords(values);
  const pay = values.salary_text || rounded;
  for (const { id, row, preview } of FIELDS) {
    const value = values[id];
    if (preview === 'heading-or-text' || !value?.length) continue;
    const fact: Fact = [SHOWN_LABELS[id] ?? FIELD_LABELS[id], inWords(id, value, today)];
    if (row !== 'pay') {
      (preview === 'hidden' ? notShown : facts).push(fact);
      continue;
    }
    // Job seekers see the pay as one fact.
    if (pay && !facts.some(([label]) => label === SALARY)) facts.push([SALARY, pay]);
    const isShown = id === 'salary_text' || (pay === exact && exact !== '');
    if (!isShown) notShown.push(fact);
  }
  return { facts, notShown };
}

/** For an option that the board calls by another word. */
export function sentAsFact(id: FieldId, value: string): Fact {
  return [sentAs(FIELD_LABELS[id]), value];
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
  return kind === 'choice' ? choiceInWords(value) : value;
}
