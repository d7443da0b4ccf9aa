import { choices } from '@/utils/settings/choices';
import { storedList } from '@/utils/settings/coreskill-list';
import { isValid } from '@/utils/validation/is-valid';

/** As `toISOString` writes it. */
const WRITTEN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/u;

/** A record from the future would stay the latest for ever. */
export function isPastTime(text: string, now: Date): boolean {
  return WRITTEN.test(text) && Date.parse(text) <= now.getTime();
}

export function isPastSetting(name: string, value: unknown, now: Date): boolean {
  if (name === choices.name && isValid(value, choices.schema))
    return value.every(({ at }) => isPastTime(at, now));
  if (name === storedList.name && isValid(value, storedList.schema))
    return !value || isPastTime(value.at, now);
  return true;
}
