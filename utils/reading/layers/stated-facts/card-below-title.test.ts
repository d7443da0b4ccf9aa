// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { makePage } from '../../page';
import { readPage } from '../../read-page';
import { text } from '../text';

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-28T12:00:00'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const url = new URL('https://www.jobsforgood.example/job/night-baker');
const PROSE =
  '<div><p>Every night of the year the ovens are lit for two hundred shops across the north of England, and you light them.</p><p>You will mix, prove and bake with three others.</p></div>';
const readCard = (...lines: readonly string[]) => {
  const card = lines.map((line) => `<div><svg></svg><span>${line}</span></div>`).join('');
  const body = `<main><div><h1>Night Baker</h1><p>Wickmoor Bakery</p>${card}</div>${PROSE}</main>`;
  return text.read(
    makePage(documentOf(`<title>Night Baker</title><body>${body}</body>`, url), url),
    new Set(),
  );
};

describe('facts below the title without a label', () => {
  it.each([
    ['30,444.1 - 32,913.58 per year', 30_444.1, 32_913.58],
    ['30,426 per year (pro rata)', 30_426, 30_426],
    ['24,100 – 26,250 p.a.', 24_100, 26_250],
  ])('pay without a sign is read: %s', (line, salary_low, salary_high) => {
    expect(readCard(line, 'Wick', 'Full-time').found).toMatchObject({
      salary_low,
      salary_high,
      salary_period: 'yearly',
      hours: 'Full',
    });
  });

  it('pay behind the town may have a bonus besides', () => {
    expect(readCard('Thurso · £36,500 and bonus').found).toMatchObject({ salary_low: 36_500 });
    expect(readCard('Budget · £36,500 and bonus').found.salary_low).toBeUndefined();
  });

  it.each(['12,000 loaves a year', '20,000 a year visit us', '30,426', '1,200 per year'])(
    'a number that is no pay is none: %s',
    (line) => {
      expect(readCard(line, 'Wick', 'Full-time').found.salary_low).toBeUndefined();
    },
  );

  it('a date to come is the last day, to be checked, where the page says when it was listed', () => {
    const { found, check } = readCard('Wick', 'Full-time', '14th December 2026', 'Listed 1 week ago');
    expect(found.closing_date).toBe('2026-12-14');
    expect(check).toContain('closing_date');
    expect(readCard('Wick', '12/10/2026', 'Listed 11/25/2026').found.closing_date).toBe('2026-12-10');
  });

  it.each([
    [['Wick', '14th December 2026']],
    [['14th November 2026', 'Posted 2 weeks ago']],
    [['14th December 2026', '20th December 2026', 'Posted 2 days ago']],
    [['Start date', '14th December 2026', 'Posted 2 days ago']],
    [['Starts: 14th December 2026', 'Posted 2 days ago']],
  ])('another date is not: %j', (lines) => {
    expect(readCard(...lines).found.closing_date).toBeUndefined();
  });

  it.each([
    ['On site: Dalkeith', 'Onsite working', 'Dalkeith'],
    ['Hybrid: Norwich', 'Hybrid working', 'Norwich'],
    ['Remote: Scotland', 'Remote working', 'Scotland'],
  ])('a way of working may stand before the place: %s', (line, working_location, place) => {
    expect(readCard('Part time', line).found).toMatchObject({ working_location, place });
  });

  it.each(['Remote: None', 'Hybrid: Negotiable', 'On site: free parking', 'Hybrid: No'])(
    'a way of working that is not said is none: %s',
    (line) => {
      expect(readCard('Part time', line).found.working_location).toBeUndefined();
    },
  );

  it('a way of working between office and home is hybrid', () => {
    const line = 'Blended between our Wick Office and home';
    expect(readCard(`Location: ${line}`).found.working_location).toBe('Hybrid working');
    expect(readCard(line).found.working_location).toBe('Hybrid working');
  });

  it.each([
    ['Posted 9 November 2026', 'End date', '16 December 2026', '2026-12-16'],
    ['Posted 9 November 2026', 'Expiry', '16 December 2026 at 23:45', '2026-12-16'],
    ['Listed 2 weeks ago', 'End date:', '16/12/2026', '2026-12-16'],
    ['Start date: 5 January 2027', 'End date', '16 December 2027', undefined],
    ['Posted 9 November 2026</li><li>Start date: 5 January 2027', 'End date', '16 December 2027', undefined],
  ])('beside “%s”, “%s %s” is %s', (beside, label, date, closing) => {
    const list = `<ul><li>${beside}</li><li><span>Salary</span> £27,319</li><li><span>${label}</span> ${date}</li></ul>`;
    const html = `<title>Night Baker</title><body><main><h1>Night Baker</h1>${list}${PROSE}</main></body>`;
    expect(text.read(makePage(documentOf(html, url), url), new Set()).found.closing_date).toBe(closing);
  });
});

it.each([
  '<span>Full-time</span><span>Licensed sponsor</span><span>Posted today</span>',
  '<span>Full time</span> <span>Food</span>',
])('a card below the title: “Full time” beside another value is no label: %s', (chips) => {
  const page = documentOf(
    `<title>Night Baker</title><body><h1>Night Baker</h1><p>${chips}</p>${PROSE}</body>`,
    url,
  );
  expect(text.read(makePage(page, url), new Set()).found.hours).toBe('Full');
});

it.each([
  ['Wick (Hybrid)', 'Hybrid working'],
  ['Wick', 'Remote working'],
])('a card below the title: “%s” goes before data, which has no word for hybrid work', (line, working) => {
  const posting = { '@type': 'JobPosting', title: 'Night Baker', jobLocationType: 'TELECOMMUTE' };
  const data = `<script type="application/ld+json">${JSON.stringify(posting)}</script>`;
  const html = `<title>Night Baker</title>${data}<body><h1>Night Baker</h1><div>${line}</div>${PROSE}</body>`;
  expect(readPage(documentOf(html, url), url)).toMatchObject({
    kind: 'advert',
    fields: { working_location: { value: working } },
  });
});
