import { addDays, isIsoDate } from './dates';
import { DAYS_ON_BOARD } from './limits';

/**
 * The board takes an advert down on the morning of its closing date, or of the 28th day after it was accepted if that is
 * earlier (board specification, closing date).
 * @param closingDate anything but an ISO date counts as none
 * @param latest from `computeLatestRemovalDay`
 * @returns ISO date
 */
export function computeRemovalDay(closingDate: string | undefined, latest: string): string {
  return closingDate && isIsoDate(closingDate) && closingDate < latest ? closingDate : latest;
}

/**
 * @param accepted ISO date in London
 * @returns the ISO date on whose morning the board takes an advert down, whatever later closing date it has
 */
export function computeLatestRemovalDay(accepted: string): string {
  return addDays(accepted, DAYS_ON_BOARD);
}
