import { isIsoDate } from '@/utils/advert/dates';
import type { Damaged } from '@/utils/database/stores';
import type { Draft } from '@/utils/drafts/draft';
import type { Posting } from '@/utils/outbox/posting';
import { choices } from '@/utils/settings/choices';
import { storedList } from '@/utils/settings/coreskill-list';
import { isValid } from '@/utils/validation/is-valid';

/** ISO 8601 in the form in which a browser writes times. */
const WRITTEN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/u;

/** @returns whether the text is a time that is not in the future: a file could otherwise make its records the latest for ever. */
export function isPastTime(text: string, now: Date): boolean {
  return WRITTEN.test(text) && Date.parse(text) <= now.getTime();
}

/** @returns whether all times of a draft are of the past. */
export function isPastDraft({ changedAt, untouchedSince = changedAt }: Draft, now: Date): boolean {
  return isPastTime(changedAt, now) && isPastTime(untouchedSince, now);
}

/** @returns whether all times of a posting are of the past, and its closing date is a date. */
export function isPastPosting({ writtenAt, moves, closingDate }: Posting, now: Date): boolean {
  const times = [writtenAt, ...moves.map(({ at }) => at)];
  return (
    times.every((time) => isPastTime(time, now)) && (closingDate === undefined || isIsoDate(closingDate))
  );
}

/** @returns whether a record was set aside in the past. */
export function isPastDamaged({ at }: Damaged, now: Date): boolean {
  return isPastTime(at, now);
}

/** @returns whether all times in a setting are of the past. */
export function isPastSetting(name: string, value: unknown, now: Date): boolean {
  if (name === choices.name && isValid(value, choices.schema))
    return value.every(({ at }) => isPastTime(at, now));
  if (name === storedList.name && isValid(value, storedList.schema))
    return !value || isPastTime(value.at, now);
  return true;
}
