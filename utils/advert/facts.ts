import { CHOICE_WORDS } from './choice-words';
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

const SHOWN_ELSEWHERE: ReadonlySet<FieldId> = new Set(['title', 'description']);
/** The address behind the board's own form (board specification, application e-mail). */
const NEVER_SHOWN: readonly FieldId[] = ['application_email'];
/** The salary text takes their place (board specification, salary text). */
const HIDDEN_BY_TEXT: readonly FieldId[] = ['salary_low', 'salary_high', 'salary_period'];

/**
 * Lists the filled fields under their labels.
 * @param today ISO date, London
 */
export function factsOf(values: FormValues, today: string): AdvertFacts {
  const isHidden = new Set(values.salary_text ? [...NEVER_SHOWN, ...HIDDEN_BY_TEXT] : NEVER_SHOWN);
  const facts: Fact[] = [];
  const notShown: Fact[] = [];
  for (const { id, label } of FIELDS) {
    const value = values[id];
    if (SHOWN_ELSEWHERE.has(id) || !value?.length) continue;
    (isHidden.has(id) ? notShown : facts).push([label, inWords(id, value, today)]);
  }
  return { facts, notShown };
}

/** An extra key of the settings, as it is listed among an advert's fields. */
export function extraFact(key: string, value: string): Fact {
  return [`Sent with every advert: ${key}`, value];
}

function inWords(id: FieldId, value: string | string[], today: string): string {
  if (Array.isArray(value)) return value.join(', ');
  if (id === 'closing_date' && isIsoDate(value)) return formatDate(value, today);
  const { kind } = fieldOf(id).control;
  if (kind === 'money') return `£${value}`;
  return kind === 'choice' ? (CHOICE_WORDS[value] ?? value) : value;
}
