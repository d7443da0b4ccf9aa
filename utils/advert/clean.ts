import { FIELDS } from './field-list';
import type { FormValues } from './fields';
import { cleanLine } from './invisible';

/** Without invisible characters, as they are shown and posted. */
export function cleanValues(values: FormValues): FormValues {
  const clean: Record<string, string | string[]> = {};
  for (const { id } of FIELDS) {
    const value = values[id];
    if (value !== undefined) clean[id] = Array.isArray(value) ? value.map(cleanLine) : cleanLine(value);
  }
  return clean;
}
