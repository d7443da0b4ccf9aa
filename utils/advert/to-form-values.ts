import type { Advert } from './advert';
import { FIELDS, type FormValues } from './fields';
import { formatMoney } from './money';

/** Writes an advert's values as they stand in the form: the way back from `compose`. */
export function toFormValues(advert: Advert): FormValues {
  const values: Record<string, string | string[]> = {};
  for (const { id } of FIELDS) {
    const value = advert[id];
    if (value === undefined) continue;
    values[id] = typeof value === 'number' ? formatMoney(value) : value;
  }
  return values;
}
