import { addDays, todayInLondon } from '@/utils/advert/dates';

const LONDON = 'Europe/London';

const TIME = new Intl.DateTimeFormat('en-GB', { timeZone: LONDON, hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-GB', { timeZone: LONDON, day: 'numeric', month: 'long' });
const DAY_AND_YEAR = new Intl.DateTimeFormat('en-GB', {
  timeZone: LONDON,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** `14:05`, in London. */
export function formatTime(iso: string): string {
  return TIME.format(new Date(iso));
}

/** `today, 14:05`, `yesterday, 14:05`, `3 November`, `3 November 2025`. @param today ISO date, London */
export function formatDay(iso: string, today: string): string {
  const day = relativeDay(iso, today);
  return day === 'today' || day === 'yesterday' ? `${day}, ${formatTime(iso)}` : day;
}

/** `today, 14:05`, `3 November, 14:05`. @param today ISO date, London */
export function formatMoment(iso: string, today: string): string {
  const day = relativeDay(iso, today);
  return day === '' ? '' : `${day}, ${formatTime(iso)}`;
}

function relativeDay(iso: string, today: string): string {
  const date = new Date(iso);
  // A damaged record must not break a list.
  if (Number.isNaN(date.getTime())) return '';
  const day = todayInLondon(date);
  if (day === today) return 'today';
  if (day === addDays(today, -1)) return 'yesterday';
  return (day.slice(0, 4) === today.slice(0, 4) ? DAY : DAY_AND_YEAR).format(date);
}
