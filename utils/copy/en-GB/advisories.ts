/** Hints about valid values. */
export const rounded = (board: string, hasSalaryText: boolean) =>
  `${board} will round this to whole pounds.${hasSalaryText ? ' “Shown as” keeps the pence.' : ''}`;
export const usualEnd = (board: string, days: number, day: string) =>
  `${board} takes every advert down after ${days} days, on ${day}.`;
export const comesDown = (day: string) => `The advert comes down on the morning of ${day}.`;
