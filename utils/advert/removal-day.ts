import { addDays, isIsoDate } from './dates';
import type { FormValues } from './fields';
import { DAYS_ON_BOARD } from './limits';

/** @returns the ISO date on whose morning the board takes down what is posted today. @param today ISO date, London */
export function removalDayIfPosted({ closing_date: date = '' }: FormValues, today: string): string {
  const last = addDays(today, DAYS_ON_BOARD);
  return isIsoDate(date) && date < last ? date : last;
}
