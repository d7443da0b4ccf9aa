/** The only locale that writes a date as YYYY-MM-DD by itself. */
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' });

/**
 * Tomorrow in London, YYYY-MM-DD: the earliest closing date, since an advert closes in the morning (board API notes,
 * section "Fields").
 * @param {Date} moment
 */
export const tomorrowInLondon = (moment) => {
  const today = new Date(`${day.format(moment)}T00:00:00Z`);
  return new Date(today.getTime() + 86_400_000).toISOString().slice(0, 10);
};
