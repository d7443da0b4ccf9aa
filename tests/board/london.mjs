// @ts-check

/** The only locale that writes a date as YYYY-MM-DD by itself. */
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' });

/**
 * The day after a moment's day in London, YYYY-MM-DD: an advert that closes in the morning of a date can't
 * close today (board API notes, section "Fields", closing date).
 * @param {Date} moment
 */
export const tomorrowInLondon = (moment) => {
  const today = new Date(`${day.format(moment)}T00:00:00Z`);
  return new Date(today.getTime() + 86_400_000).toISOString().slice(0, 10);
};
