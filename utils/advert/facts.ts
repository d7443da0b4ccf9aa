import { CHOICE_WORDS } from './choice-words';
import { isIsoDate, spokenDate } from './dates';
import { FIELDS, type FieldId, type FormValues, fieldOf } from './fields';

/** A field's label and its value as a person reads it. */
export type Fact = [label: string, words: string];

/**
 * Tells the filled fields under their labels, in the order of the form.
 * @param leftOut fields that are shown elsewhere, or not at all
 * @param today ISO date, London
 */
export function factsOf(values: FormValues, leftOut: ReadonlySet<FieldId>, today: string): Fact[] {
  return FIELDS.flatMap(({ id, label }): Fact[] => {
    const value = values[id];
    return leftOut.has(id) || !value?.length ? [] : [[label, inWords(id, value, today)]];
  });
}

function inWords(id: FieldId, value: string | string[], today: string): string {
  if (Array.isArray(value)) return value.join(', ');
  if (id === 'closing_date' && isIsoDate(value)) return spokenDate(value, today);
  if (fieldOf(id).control.kind === 'money') return `£${value}`;
  return Object.hasOwn(CHOICE_WORDS, value) ? (CHOICE_WORDS[value] ?? value) : value;
}
