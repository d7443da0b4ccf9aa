import type { AdvertPart } from './advert';
import { FIELDS } from './field-list';
import type { FormValues } from './fields';
import { formatMoney } from './money';

/** The inverse of `compose`. */
export function toFormValues(advert: AdvertPart): FormValues {
  const values: Record<string, string | string[]> = {};
  for (const { id } of FIELDS) {
    const value = advert[id];
    if (value === undefined) continue;
    values[id] = typeof value === 'number' ? formatMoney(value) : value;
  }
  return values;
}
