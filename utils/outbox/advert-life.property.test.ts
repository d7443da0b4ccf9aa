import { expect, it } from 'vitest';
import { written } from '@/tests/support/written';
import { startOfDay, todayInLondon } from '@/utils/advert/dates';
import { type AdvertLife, lifeOf } from './advert-life';
import type { Posting } from './posting';

const HOUR = 60 * 60_000;
const [FIRST, LAST] = [Date.UTC(2026, 0, 1), Date.UTC(2030, 1, 15)];
/** Of acceptances: the reckoning below goes on for longer than an advert runs. */
const FOUR_YEARS = 4 * 365 + 1;

/** A second or two, on a machine that does nothing else. */
const LONG = { timeout: 60_000 };

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The slow reckoning: each hour of the years is asked which day it is in London, and days are counted on fingers. */
const calendar: { day: string; first: Date; last: Date }[] = [];
for (let hour = FIRST; hour < LAST; hour += HOUR) {
  const day = CLOCK.format(hour).split('/').reverse().join('-');
  const known = calendar.at(-1);
  const last = new Date(hour + HOUR - 1);
  if (known?.day === day) known.last = last;
  else calendar.push({ day, first: new Date(hour), last });
}

function accepted(at: Date, closingDate?: string): Posting {
  const { posting } = written({}, new Date(at.getTime() - 2));
  const move = (state: 'sending' | 'accepted', early: number) => ({
    state,
    at: new Date(at.getTime() - early).toISOString(),
  });
  return {
    ...posting,
    ...(closingDate ? { closingDate } : {}),
    state: 'accepted',
    moves: [...posting.moves, move('sending', 1), move('accepted', 0)],
  };
}

function expected(daysLeft: number, removalDay: string): AdvertLife {
  if (daysLeft <= 0) return { name: 'ended', removalDay };
  return { name: daysLeft < 4 ? 'ends-soon' : 'live', daysLeft, removalDay };
}

const dayAt = (index: number) => {
  const found = calendar[index];
  if (!found) throw new Error('The calendar is too short');
  return found;
};

/** One comparison for all days: an own one for each of so many would take seconds. */
function differences(posting: Posting, days: readonly number[], ends: number): object[] {
  return days.flatMap((index) => {
    const { day } = dayAt(index);
    const life = lifeOf(posting, day);
    const right = expected(ends - index, dayAt(ends).day);
    return JSON.stringify(life) === JSON.stringify(right) ? [] : [{ day, life, right }];
  });
}

it('today in London: for every hour of four years', LONG, () => {
  const wrong = calendar.flatMap(({ day, first, last }) => {
    const moments = [last];
    for (let at = first.getTime(); at <= last.getTime(); at += HOUR) moments.push(new Date(at));
    return moments.filter((moment) => todayInLondon(moment) !== day);
  });
  expect(wrong).toEqual([]);
});

it('start of a day: is its first moment in London, for every day of four years', () => {
  const wrong = calendar.filter(({ day, first }) => startOfDay(day).getTime() !== first.getTime());
  expect(wrong).toEqual([]);
});

it('life: the clock changes twice a year', () => {
  const lengths = calendar
    .slice(0, FOUR_YEARS)
    .map(({ first, last }) => (last.getTime() + 1 - first.getTime()) / HOUR);
  expect(lengths.filter((hours) => hours === 23)).toHaveLength(4);
  expect(lengths.filter((hours) => hours === 25)).toHaveLength(4);
});

it('life: of adverts accepted on every day of four years, in its first and last moment', LONG, () => {
  const wrong: object[] = [];
  for (let at = 0; at < FOUR_YEARS; at += 1) {
    const { first, last } = dayAt(at);
    const days = [0, 1, 24, 25, 26, 27, 28, 29].map((after) => at + after);
    for (const moment of [first, last]) wrong.push(...differences(accepted(moment), days, at + 28));
  }
  expect(wrong).toEqual([]);
});

it('life: of adverts with a closing date on any day of their four weeks, and after', LONG, () => {
  const wrong: object[] = [];
  for (let at = 0; at < FOUR_YEARS; at += 1) {
    const closes = at + 1 + (at % 40);
    const ends = Math.min(closes, at + 28);
    const days = [5, 4, 3, 2, 1, 0, -1].map((before) => Math.max(at, ends - before));
    wrong.push(...differences(accepted(dayAt(at).last, dayAt(closes).day), days, ends));
  }
  expect(wrong).toEqual([]);
});
