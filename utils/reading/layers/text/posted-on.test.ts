// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { makePage } from '../../page';
import { text } from '../text';

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-28T12:00:00'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const PROSE =
  '<p>Every night of the year we bake for two hundred shops across the north, and we have done so since 1911.</p>';

function closingDate(above: string, stated = 'Closing date: Monday 2nd February, 9am', below = ''): unknown {
  const url = new URL('https://www.crumb.example/news/night-baker');
  const body = `<main>${above}<h1>Night Baker</h1>${below}${PROSE}<p>${stated}</p></main>`;
  return text.read(
    makePage(documentOf(`<title>Night Baker</title><body>${body}</body>`, url), url),
    new Set(),
  ).found.closing_date;
}

it.each([
  '<p>20 January 2026</p>',
  '<p>20 January 2026 10:30</p>',
  '<p>Posted on 20 January 2026</p>',
  '<p>Published: 20/01/2026</p>',
])('closing date: a day without a year follows the day of posting: %s', (line) => {
  expect(closingDate(line)).toBe('2026-02-02');
  expect(closingDate('', undefined, line)).toBe('2026-02-02');
});

it('closing date: without a day of posting it is the next such day', () => {
  expect(closingDate('')).toBe('2027-02-02');
  expect(closingDate('<p>20 January</p>')).toBe('2027-02-02');
  // The start of the job.
  expect(closingDate('<p>4 January 2027</p>')).toBe('2027-02-02');
});

it('closing date: its own year counts', () => {
  expect(closingDate('<p>20 January 2026</p>', 'Closing date: 2 February 2027')).toBe('2027-02-02');
});
