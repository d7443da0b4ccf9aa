// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import type { FoundValues } from '../../layer';
import { makePage } from '../../page';
import { text } from '../text';

const url = new URL('https://www.wickmoorbakery.example/jobs/night-baker');
const PROSE =
  '<p>Every night of the year the ovens are lit for two hundred shops across the north of England.</p>';

function read(stated: string, title = 'Night Baker'): FoundValues {
  vi.setSystemTime('2026-11-28T12:00:00');
  const body = `<main><h1>${title}</h1>${PROSE}${stated}<p>You will mix, prove and bake.</p></main>`;
  return text.read(
    makePage(documentOf(`<title>Night Baker</title><body>${body}</body>`, url), url),
    new Set(),
  ).found;
}

describe('pay in sentences', () => {
  it.each([
    ['<p>Pay is £13.10 per hour to start, rising to £13.90 after six months.</p>', 13.1, 13.9],
    ['<p>You start on £24,500, moving up to £26,000 once trained.</p>', 24_500, 26_000],
    ['<p><b>Scale 4 (£26,409 – £28,142), part time</b></p>', 26_409, 28_142],
    ['<li>£14.20 - £15.75ph depending on experience</li>', 14.2, 15.75],
    ['<p>48 HOURS GUARANTEED<br>£17.25 PER HOUR, PAID WEEKLY<br>OVERTIME AFTER 48 HOURS</p>', 17.25, 17.25],
    ['<p>Band C 21,470 - 24,491 per annum</p>', 21_470, 24_491],
    ['<p>£26k – £28k, plus commission that nobody has capped</p>', 26_000, 28_000],
    ['<p>Salary £26,000 p.a. pro rata (£13,000), part time</p>', 13_000, 13_000],
    ['<p>Salary £26,000 p.a. pro rata, part time 10 hours / week (£7,027)</p>', 7_027, 7_027],
  ])('%s', (stated, low, high) => {
    expect(read(stated)).toMatchObject({ salary_low: low, salary_high: high });
  });

  it('has words that do not begin with a stray comma', () => {
    expect(read('<p>Level 2, £12.95 an hour.</p>').salary_text).toBe('£12.95 an hour.');
  });

  it.each(['<p>We manage budgets of £20,000 – £30,000.</p>', '<p>Win a voucher of £20 - £30.</p>'])(
    'is not other money: %s',
    (stated) => {
      expect(read(stated).salary_low).toBeUndefined();
    },
  );
});

describe('hours', () => {
  it.each([
    ['FTE: 1.0 (36 hours a week)', 'Full'],
    ['FTE: 0.6', 'Part'],
    ['Hours: 0.5 full time equivalent', 'Part'],
    ['The post is for about six hours’ work a week.', 'Part'],
    ['20–25 hours a week, Saturdays included', 'Part'],
    ['38 hours guaranteed, Monday to Friday', 'Full'],
    ['• 39 hours, finishing at noon on Fridays', 'Full'],
    ['Four-day week, Full-time', 'Full'],
    ['We pay well. Full time, permanent.', 'Full'],
    ['Oriau / Hours: 22 awr / hours', 'Part'],
    ['Oriau: llawn amser', 'Full'],
    ['We need a second baker (part time – fixed term 1 year) who likes the night.', 'Part'],
    ['24 hours a week | Thurso</p><p>The full-time wage is for a 40 hour week.', 'Part'],
    ['18 hours a week — school terms only', 'Part'],
    [
      'You earn £14,300 a year for 20 hours (£27,500 full-time). To start with, the contract is for a year.',
      'Part',
    ],
    ['We have a full-time opening for a careful baker.', 'Full'],
    ['The work comes to about nine hours a week, mostly before dawn.', 'Part'],
    ['Between 18 and 24 hours, as you like.', 'Part'],
    ['It is a part-time job which may grow into a full-time one.', 'Part'],
    ['You get a wage for a 38 hour, Monday to Friday week.', 'Full'],
    ['You have a 37.5-hour working week.', 'Full'],
    ['Your week is 39 hours: nights from Sunday to Thursday.', 'Full'],
    ['Hours: 39, Sunday to Thursday, from ten at night', 'Full'],
    ['Hours: 10pm to 6am, Sunday to Thursday = 37 and a half', 'Full'],
    ['Five nights, Sunday to Thursday, 39hrs.', 'Full'],
    ['Friday to Sunday, about 24 hours, with a break at four.', 'Part'],
    ['That is a five day week of around 40 hours, all year.', 'Full'],
    ['Status: Permanent, 0.6 FTE', 'Part'],
  ])('%s', (stated, hours) => {
    expect(read(`<p>${stated}</p>`).hours).toBe(hours);
  });

  it.each([
    'Full time or part time considered.</p><p>Pay is based on a 40 hour week.',
    'Status: Permanent, 1.0 FTE &amp; 0.6 FTE',
    'There are two posts, of 1 and 0.5 FTE.</p><p>Full time is 37 hours a week.',
    '24 hours, seven days a week, the ovens are lit.',
    'You get five hours of paid training a week.',
    'A salary of £25,000 FTE.',
    'We are taking on more bakers, with full-time opening hours from May.',
    'A loaf proves between 18 and 24 hours.',
  ])('are left open: %s', (stated) => {
    expect(read(`<p>${stated}</p>`).hours).toBeUndefined();
  });
});

it.each([
  ['Night Baker (Part-time, Permanent)', 'Part', 'Permanent'],
  ['Night Baker – 37.5 hours per week – Maternity cover', 'Full', 'Contract'],
  ['Night Baker (0.6 FTE)', 'Part', undefined],
  ['Night Baker (Full or Part Time)', undefined, undefined],
])('reads hours and job type in the title: %s', (title, hours, type) => {
  const found = read('', title);
  expect([found.hours, found.job_type]).toEqual([hours, type]);
});

it('stated facts: reads labelled facts above a sentence that names the job', () => {
  const facts =
    '<table><tr><td><b>POSITION:</b></td><td>SECOND OVEN BAKER</td></tr><tr><td><b>WAGES:</b></td><td>£15.00 PER HOUR</td></tr><tr><td><b>Uairean / Hours</b></td><td>21 uair / hours</td></tr></table>';
  const found = read(`${facts}<p>We need an experienced baker for our ovens.</p>`, 'Work for us');
  expect(found).toMatchObject({ title: 'SECOND OVEN BAKER', salary_low: 15, hours: 'Part' });
});

it('stated facts: the hours are not those of one duty', () => {
  const duty = '<p>The post holder supervises the homework club for three hours a week.</p>';
  expect(read(`${duty}<p>The role includes 4 hours a week of driving.</p>`).hours).toBeUndefined();
});

it('stated facts: sentences continue where the source’s line ends', () => {
  const html = '<p>Night work<br>The role is funded\nfor three years in the first place.</p>';
  expect(read(html).job_type).toBe('Contract');
});

describe('the job type', () => {
  it.each([
    ['The role is funded for three years in the first place.', 'Contract'],
    ['We are appointing for a period of two years.', 'Contract'],
    ['Term: 18 months', 'Contract'],
    ['This is an open-ended appointment.', 'Permanent'],
    ['A seasonal role in our shop', 'Temporary'],
    ['Pay: £12.95 an hour<br>Temporary until 30 June 2027', 'Temporary'],
    ['Math o swydd: parhaol', 'Permanent'],
    ['This is seasonal work, from March to October.', 'Temporary'],
    ['A permanent post after three months’ probation.', 'Permanent'],
    ['Two years fixed term', 'Contract'],
    ['Permanent after a four week trial', 'Permanent'],
  ])('%s', (stated, type) => {
    expect(read(`<p>${stated}</p>`).job_type).toBe(type);
  });

  it.each([
    'You have held a licence for a period of two years.',
    'The project is funded until 2028.',
    'The job needs two years of experience.',
    'This vacancy is open until 31 December 2026.',
    'Applications for this post will be accepted until 15 January.',
    'The advert for this role stays live until 12 January 2027.',
    'You begin with a six month probationary appointment.',
    'Length of probation</p><p>Six months',
    'Work is offered for a year, with a permanent post after that.',
    'Our cakes follow the seasonal work of the growers.',
  ])('is left open: %s', (stated) => {
    expect(read(`<p>${stated}</p>`).job_type).toBeUndefined();
  });
});

describe('the closing date', () => {
  it('is no day by which something else is reached', () => {
    expect(read('<p>You must reach level 3 by 1 September 2027.</p>').closing_date).toBeUndefined();
  });

  it.each([
    ['Please fill in this form by noon on Monday 14 December.', '2026-12-14'],
    ['Letters should reach the head baker by Saturday 9th January.', '2027-01-09'],
    ['Please do it by 10am on Wednesday 6 January 2027.', '2027-01-06'],
    ['Forms to be back with the head baker by the 4th of January 2027.', '2027-01-04'],
    ['We will close when we find somebody, or on December 19th at the latest.', '2026-12-19'],
    ['We shall close this vacancy on 11 January, or sooner.', '2027-01-11'],
    ['Applications in writing to the bakery, to arrive not later than 25th February 2027.', '2027-02-25'],
    ['Apply with a CV to Una Moor, una@wickmoor.example.com, by 30th January 2027.', '2027-01-30'],
    ['Applications are open from 1 December to 5 January 2027.', '2027-01-05'],
    ['Expressions of interest are welcome up to and including 7 January 2027.', '2027-01-07'],
    ['Dyddiad cau: 16 Rhagfyr 2026', '2026-12-16'],
    ['Ceann-latha / Deadline: 17 Dùbhlachd / December 2026', '2026-12-17'],
    ['Dyddiad cau / Closing date: 12 Ionawr 2027 / 12 January 2027', '2027-01-12'],
    ['Get your application in by Thursday 10 December through our site.', '2026-12-10'],
    [
      'Answer three questions. We need to have them by 9am on Tuesday 15 December; we meet people on the 18th.',
      '2026-12-15',
    ],
    ['Last date for applying: 22.12.26.', '2026-12-22'],
    ['Deadline. Friday the fourth of December 2026, 6pm.', '2026-12-04'],
    ['Close: the twenty-first of January', '2027-01-21'],
    ['We would like everything in by noon on 11 December.', '2026-12-11'],
    ['Applications are looked at as they arrive and the final date is 31/01/2027.', '2027-01-31'],
    ['Upload your CV below until 14.12.2026.', '2026-12-14'],
    ['Time left to apply: End date: 9 December 2026 (3 days left to apply)', '2026-12-09'],
    ['Apply before: 12/10/2026, 11:59 PM</p><p>Closing date: 10 December 2026', '2026-12-10'],
    ['Posting date: 11/25/2026</p><p>Apply before: 12/10/2026, 11:59 PM', '2026-12-10'],
    ['Online since 11/25/2026</p><p>Posted 12/01/2026, closes 12/10/2026', '2026-12-10'],
    ['Online since 11/25/2026</p><p>Apply before: 12/18/2026', '2026-12-18'],
    ['Posted: 25/11/2026</p><p>Apply before: 12/10/2027', '2027-10-12'],
    ['Applications in writing to the bakery, to be in by the 15th of January.', '2027-01-15'],
    ['Forms go to <joomla-hidden-mail>una[at]b.com</joomla-hidden-mail> by 5pm on 8 January.', '2027-01-08'],
    ['Email your CV to una@wickmoor.example.com</p><p>by 5 p.m. on 18/12/2026.', '2026-12-18'],
    [
      'Write to him at the Bakery Office with the names of two people who know you, by 30th December.',
      '2026-12-30',
    ],
    [
      'Letters with the names of two referees, one of whom should know your baking well, should reach the Head Baker, Miss U. Moor, 3 Mill Wynd, Wick (una@wickmoor.example.com) not later than Friday, 15th January 2027.',
      '2027-01-15',
    ],
  ])('%s', (stated, date) => {
    expect(read(`<p>${stated}</p>`).closing_date).toBe(date);
  });

  it.each([
    'The bakery shop is open from 1 December to 4 January.',
    'We will let you know by 4 January.',
    'You start no later than 1 February.',
    'The shop has a new front.</p><p>by 1 February it will have a new oven.',
    'You can be in post not later than 1 February.',
    'New ovens need to be in by 1 February.',
    '<a href="/jobs/miller">Trainee Miller (closes 31 March 2027)</a>',
    'The new ovens are here and we need to have them tested by our engineers.',
  ])('is not another date: %s', (stated) => {
    expect(read(`<p>${stated}</p>`).closing_date).toBeUndefined();
  });
});

it('stated facts: a place ends where a clause about home working begins', () => {
  const { place } = read(
    '<p>Location: Mill Lane, Wick; with a share of homeworking, of about a day a week</p>',
  );
  expect(place).toBe('Mill Lane, Wick');
});

it.each([
  'The work takes place in the yard itself',
  'Our rounds vary from week to week',
  'The site depends on the season',
  'Hybrid',
  'Hybrid, see note below',
  'We’re always looking for more enthusiastic bakers',
  'Remote home working; you must be allowed to work here',
  'County wide',
  'On-site',
])('stated facts: no place beside “Location”: %s', (words) => {
  expect(read(`<p>Location: ${words}</p>`).place).toBeUndefined();
});
