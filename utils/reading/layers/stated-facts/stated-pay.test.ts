// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { readStated } from '@/tests/support/stated-facts';
import { makePage } from '../../page';
import { text } from '../text';

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-28T12:00:00'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

describe('pay, in the words of adverts', () => {
  it.each([
    [
      12480,
      12480,
      'yearly',
      'What you get for this role is £12,480pa with 12 days off and a tool allowance.',
    ],
    [12480, 12480, 'yearly', 'You get £12,480pa and a bus pass (£39,000pa if you did 37.5 hours).'],
    [
      28163,
      28163,
      undefined,
      '<p>37 hours per week, which we can talk over with the right person.</p><p>Grade D - £28,163</p>',
    ],
    [
      13.1,
      13.1,
      'hourly',
      'Basic £13.10 per hour. With the 20% for nights that comes to £15.72 per hour after ten.',
    ],
    [
      27400,
      27400,
      undefined,
      '<h2>Night Baker – Wick – £27,400</h2><p>One week in four you are on call for the ovens, paid at £90 a week and £25 each time.</p>',
    ],
    [13.2, 13.2, 'hourly', 'You are on call for the ovens one night a week, at £13.20 an hour.'],
    [42500, 42500, undefined, '<p><b>Night Baker - £42,500 + Benefits</b></p>'],
    [14.1, 14.1, 'hourly', '20 hrs a week, days to suit, £14.10 per hour, 6 weeks hols, staff discount 10%.'],
    [14.75, 14.75, 'hourly', '40 hrs, ten at night till six, £14.75/hour + Sunday supplement.'],
    [
      13.6,
      13.6,
      'hourly',
      '<p>£13.60 an hour and £1 more after midnight.</p><p>A room in the staff house is £60 a week, bills paid.</p>',
    ],
    [
      13.4,
      14.1,
      'hourly',
      '<h3>Pay</h3><table><tr><td>Day shifts</td><td>£13.40 per hour</td></tr><tr><td>Night shifts</td><td>£14.10 per hour</td></tr></table><p>On 37.5 hours you can look forward to around £26,000 in a year.</p>',
    ],
    [
      13,
      15.5,
      'hourly',
      '<ul><li>Weekdays: £13 an hour</li><li>Saturdays: £14.20 an hour</li><li>Sundays and bank holidays – £15.50 an hour</li></ul>',
    ],
    [12.8, 14.35, undefined, '<h4>Rate Of Pay</h4><p>12.80 rising to 14.35</p>'],
    [612, 612, 'weekly', '£612 a week before tax, your own room and all the pension the law asks for.'],
    [undefined, undefined, undefined, '£250 a week towards a flat in your first months.'],
    [12500, 12500, undefined, 'The role is on contract. The fee for the whole project is £12,500.'],
    [undefined, undefined, undefined, 'Our largest project is worth £12,500.'],
    ...[
      'You lead the team that raises £720,000 a year at fairs.',
      'The fair brings in £41,000 per annum.',
      'You look after donors who give £14,000 a year.',
      'The mill generates £52,000 a year from tours.',
      'You oversee a fund that lends £33,000 a year to young bakers.',
      'The bakery sells for £38,000 a year to one school.',
    ].map((other): [undefined, undefined, undefined, string] => [undefined, undefined, undefined, other]),
    [29000, 29000, 'yearly', 'The salary is £29,000 a year, and you raise £90,000 a year.'],
    [16.02, 16.02, 'hourly', 'The hourly rate of pay is £16.02 including an allowance (£1.04).'],
    [24000, 27200, undefined, 'Pay: £30,000 – £34,000 pro rata to four days a week, so £24,000 – £27,200.'],
    [
      12.85,
      13.05,
      'hourly',
      '<dl><dt>Salary from</dt><dd>£12.85 per hour</dd><dt>Salary to</dt><dd>£13.05 per hour</dd></dl>',
    ],
    [24000, 26000, undefined, '<p>Minimum salary: £24,000</p><p>Maximum salary: £26,000</p>'],
    [
      24000,
      26000,
      'yearly',
      '<table><tr><th>Top of scale (SCP 12)</th><td>£26,000 a year</td></tr><tr><th>Starting salary (SCP 5)</th><td>£24,000 a year</td></tr></table>',
    ],
    [312, 312, 'daily', 'A day rate of £312, paid all year, 9% pension and private medical cover.'],
    [
      15300,
      17000,
      undefined,
      '<dl><dt>Grade and pay</dt><dd>Grade 5, £15,300–£17,000 for 22 hours</dd></dl>',
    ],
    [
      12.7,
      12.7,
      'hourly',
      '<dl><dt>Base rate</dt><dd>£12.70</dd><dt>Shift rate</dt><dd>£15.20 per hour</dd></dl>',
    ],
    [undefined, 27600, 'yearly', 'Salary: by age and experience, at present max. £27,600 p.a.'],
    [27000, 31000, undefined, '£27-31,000 for five nights, which is full time here.'],
    [13.45, 13.45, 'hourly', 'What you get: the real Living Wage (£13.45 from April), and bread.'],
    [
      undefined,
      undefined,
      undefined,
      'The lowest salary for a Skilled Worker visa went up from £23,200 (£11.90 per hour) to £25,000.',
    ],
    [undefined, undefined, undefined, '<ul><li>£1,500 a year to spend on courses</li></ul>'],
    [
      34000,
      45000,
      undefined,
      '<p>You take your turn on call, paid at £310 a week on top.</p><p>Our range for this post is £34,000 to £45,000.</p>',
    ],
    [
      13.2,
      13.2,
      'hourly',
      'About 8 hours a week, mostly evenings. We pay £13.20 an hour, and £25 extra for a wedding.',
    ],
    [
      32800,
      36400,
      undefined,
      'We start people on £32,800 and it goes to £36,400 once you are signed off, normally in eighteen months.',
    ],
    [
      13.45,
      14.05,
      'hourly',
      "<dl><dt>What you'll earn</dt><dd>£13.45 - £14.05 p.h.</dd><dt>Sleepovers</dt><dd>£118 per night</dd></dl>",
    ],
    [
      13.05,
      13.4,
      'hourly',
      '<ul><li>£13.05 an hour, £13.40 with NVQ 3</li><li>£250 welcome bonus after twelve weeks</li></ul>',
    ],
    [13.2, 13.2, 'hourly', 'The pay is £13.20 an hour plus £10 a shift for travel.'],
    [13.2, 13.2, 'hourly', '£13.20 an hour, with £40 for each sleep-in'],
    [24000, 28000, undefined, 'You begin on £24,000 and go up to £28,000 after two years.'],
    [24000, 28000, undefined, 'Starting pay £24,000, rising with experience to £28,000.'],
    [
      24000,
      28000,
      'yearly',
      'The wage is £24,000 a year to begin with and £28,000 a year once you are trained.',
    ],
    [12.6, 13.8, 'hourly', '£12.60 per hour (£13.80 once qualified)'],
    [12.6, 13.8, 'hourly', '£12.60 an hour, going up to £13.80 with the certificate.'],
    [12.6, 13.8, 'hourly', 'Pay: £12.60 per hour unqualified, £13.80 per hour qualified'],
    [12.6, 13.8, 'hourly', 'Days £12.60 per hour, nights £13.80 per hour'],
    [13, 13, 'hourly', '<dl><dt>You earn</dt><dd>£13 an hour</dd></dl>'],
    [13, 13, 'hourly', '<dl><dt>We pay</dt><dd>£13 an hour</dd></dl>'],
    [13, 13, 'hourly', '<dl><dt>What we pay</dt><dd>£13 an hour</dd></dl>'],
    [27000, 31000, undefined, '<dl><dt>What you will be paid</dt><dd>£27,000 to £31,000</dd></dl>'],
    [27000, 31000, 'yearly', '<dl><dt>Grade and salary</dt><dd>Grade 5, £27,000 to £31,000 a year</dd></dl>'],
    [27000, 31000, undefined, '<dl><dt>Reward</dt><dd>£27,000 to £31,000</dd></dl>'],
    [undefined, 52000, undefined, '<dl><dt>Base salary</dt><dd>up to £52,000</dd></dl>'],
    [27000, 31000, undefined, '<h3>What we pay</h3><p>£27,000 to £31,000, by experience.</p>'],
    [27000, 31000, undefined, '<h3>Pay and conditions</h3><p>£27,000 to £31,000, by experience.</p>'],
    [27000, 31000, undefined, 'We will pay you between £27,000 and £31,000.'],
    [27000, 31000, undefined, 'The salary range is £27,000 to £31,000 and we pay 6% into your pension.'],
    [27000, 31000, undefined, '£27k–£31k, depending on what you bring'],
    [36500, 36500, undefined, '£36,500 plus a share of tips, paid every fortnight.'],
    [36500, 36500, undefined, 'The salary is £36,500. Tips came to £180 a month each last year.'],
    [36500, 36500, undefined, 'Salary £36,500 and a bonus of £2,000.'],
    [35918, 35918, 'yearly', 'Pay: £35,918 per annum consolidated, reviewed each April'],
    [13.1, 13.1, 'hourly', 'We pay £13.10 an hour. There is £50 towards shoes.'],
    [
      16.51,
      18.06,
      'hourly',
      'Remuneration: NALC scale SCP 18–23, i.e. £16.51 – £18.06 per hour according to qualifications.',
    ],
    [24500, 24500, undefined, 'HC5, salary £24,500'],
    [14.2, 14.2, 'hourly', '£14.20ph'],
    [14.2, 14.2, 'hourly', '£14.20 p/h'],
    [14.2, 14.2, 'hourly', 'The hourly rate is £14.20.'],
    [14.2, 14.2, 'hourly', 'Paid at £14.20 for every hour worked.'],
    [14.2, 14.2, 'hourly', 'The rate is £14.20 for each hour.'],
    [120, 120, 'daily', '£120 a day, cash in hand never.'],
    [120, 120, 'daily', '£120 per shift'],
    [120, 120, 'daily', 'We pay £120 for each day.'],
    [480, 480, 'weekly', 'The wage is £480 a week.'],
    [480, 480, 'weekly', '£480 pw'],
    [2100, 2100, 'monthly', '£2,100 a month before tax'],
    [2100, 2100, 'monthly', '£2,100 pcm'],
    [24000, 24000, 'yearly', '£24,000pa'],
    [24000, 24000, 'yearly', '£24,000 each year'],
    [24000, 24000, 'yearly', 'An annual salary of £24,000'],
    [12.71, 12.71, 'hourly', 'National Minimum Wage (£12.71 an hour)'],
    [12.71, 12.71, 'hourly', 'The real Living Wage, £12.71 an hour'],
    [8, 11.05, 'hourly', 'Apprentice rate £8 an hour in the first year, £11.05 an hour in the second.'],
    [15270, 15270, undefined, '16 hours per week – £15,270 (that is £33,400 for a full week of 35 hours)'],
    [17820, 17820, undefined, 'Salary: £17,820 (£29,700 full-time equivalent)'],
    [17820, 17820, undefined, '£29,700 full-time, so £17,820 for these hours.'],
    [17820, 17820, undefined, '£17,820 for 21 hours (full-time £29,700)'],
    [32916, 51048, undefined, 'MPS/UPS £32,916 – £51,048'],
    [31020, 33940, 'yearly', 'Grade 7: £31,020 to £33,940 pa'],
    [
      31000,
      35000,
      'yearly',
      'You will join us for good. £31,000 to £35,000 per annum, a car allowance of £4,000 and a bonus in June.',
    ],
    [13.4, 13.4, 'hourly', '<p><b>Hourly rate:</b> £13.40</p>'],
    [41200, 46100, undefined, '<dl><dt>Grade</dt><dd>B3 / £41,200 - £46,100</dd></dl>'],
    [31020, 33940, undefined, '<dl><dt>Band</dt><dd>5 (£31,020 – £33,940)</dd></dl>'],
    [24000, 26000, 'yearly', '<p>Job level: 2, £24,000 to £26,000 a year</p>'],
    [180, 180, 'daily', '<dl><dt>Day rate</dt><dd>£180</dd></dl>'],
    [undefined, 38000, undefined, '<ul><li>Up to £38,000 for the right baker</li></ul>'],
    [undefined, 38000, undefined, '<ul><li>Up to £38,000 for someone experienced</li></ul>'],
    [26800, 26800, undefined, 'Salary £26,800 with house.'],
    [31020, 33940, undefined, 'NHS Band 5 (£31,020 – £33,940)'],
  ])('is %s to %s, %s: %s', (low, high, period, stated) => {
    const found = readStated(stated);
    expect([found.salary_low, found.salary_high, found.salary_period]).toEqual([low, high, period]);
  });

  it.each([
    'Hire of the hall costs £11 an hour.',
    'Parking costs £120 a month.',
    'Respite from £1,250 pw',
    'After a year good bakers earn £44,500 in our other shops.',
    'We raised £148,000 over three years.',
    'On-call adds £350 for the week.',
    'Rooms in town are £480 a month.',
    'Most salaries start between £25,000 and £31,000 a year.',
    'All salaries here are at least £24,000 a year and are shown on each advert.',
    'Team managers’ salaries start at £34,000.',
    'Salaries run from £24,790 for a trainee to £38,220 for a manager.',
    'Nobody here earns less than £13.45 an hour.',
    'Our cakes are £13.20 each.',
    '<table><tr><td>Hall, weekdays only</td><td>£13 per hour</td></tr><tr><td>Hall, Saturdays and lights</td><td>£15 per hour</td></tr></table>',
    'You get up to £10,000 for moving to Wick.',
  ])('is not other money: %s', (stated) => {
    expect(readStated(stated).salary_low ?? readStated(stated).salary_high).toBeUndefined();
  });
});

describe('pay of a job whose name is of other money', () => {
  it.each([
    ['Project Manager', '<h3>Project Manager - £40,000 - £45,000 per annum</h3>', 40000],
    ['Project Manager', 'The Project Manager will earn a salary of £40,000 a year.', 40000],
    ['Room Attendant', '<p>Room Attendant – £12.90 per hour</p>', 12.9],
    ['Parking Attendant', 'Parking Attendant, £12.90 per hour', 12.9],
    ['Pension Administrator', '<p>Pension Administrator – £26,000 a year</p>', 26000],
    ['Rent Officer', '<p>Rent Officer – £12.90 per hour</p>', 12.9],
    ['Insurance Broker', '<p>Insurance Broker – £32,000 per annum</p>', 32000],
    ['Project Manager', 'Our projects are worth £12,500.', undefined],
    ['Project Manager', 'You will run a £40,000 project with a budget of £90,000 a year.', undefined],
    ['Room Attendant', '<p>A room is £60 per week</p>', undefined],
    ['Rent Officer', '<p>The rent is £400 per month for the flat</p>', undefined],
    ['Parking Attendant', '<p>Parking is £12 per day</p>', undefined],
  ])('as %s: %s', (job, stated, low) => {
    expect(readStated(stated, job).salary_low).toBe(low);
  });
});

describe('the words that are kept beside pay', () => {
  it.each([
    ['Night Baker wanted, 20 hours/week, £13.20/hr, Wick.', '£13.20/hr, Wick.'],
    [
      'Working 20 hours per week, the pay is £13.20 an hour plus tips.',
      'the pay is £13.20 an hour plus tips.',
    ],
    [
      'We need a baker for 8 hours per week, SCP 18-23 (£15.13 - £16.53 per hour).',
      '£15.13 - £16.53 per hour.',
    ],
    [
      'All 60 people of ours are paid £30,000 a year plus bonus.',
      'All 60 people of ours are paid £30,000 a year plus bonus.',
    ],
    ['At our mill, 60 people are paid £30,000 plus bonus.', '60 people are paid £30,000 plus bonus.'],
    [
      'The pay for 2027 is up to £30,000 a year plus bonus.',
      'The pay for 2027 is up to £30,000 a year plus bonus.',
    ],
    ['<p>NJC scale 5-6: £24,000 - £26,000 plus weighting</p>', '£24,000 - £26,000 plus weighting'],
    ['The salary is £24,000 (pro rata), for 20 hours.', 'The salary is £24,000 (pro rata), for 20 hours.'],
    ['<p>Salary: Band 3 £24,000 plus HCAS</p>', 'Band 3 £24,000 plus HCAS'],
  ])('begin with a clause: %s', (stated, words) => {
    expect(readStated(stated).salary_text).toBe(words);
  });
});

describe('pay above the advert’s text', () => {
  it.each(['Salary – From £31,400 per annum', 'Salary from £31,400 a year', 'Pay - £31,400'])(
    'gives way to the pay that the text labels: %s',
    (stated) => {
      const url = new URL('https://www.hirelane.example/jobs/night-baker');
      const prose = '<p>Every night of the year the ovens are lit for two hundred shops.</p>'.repeat(4);
      const page = `<title>Night Baker</title><body><h1>Night Baker</h1><p>GBP 60,000 - 80,000</p><h2>Job description</h2><p>${stated}</p>${prose}</body>`;
      expect(text.read(makePage(documentOf(page, url), url), new Set()).found.salary_low).toBe(31400);
    },
  );
});

describe('pay on lines below the title', () => {
  const lines = (...items: readonly string[]) =>
    `<section><h1>Night Baker</h1><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></section>`;

  it.each([
    [
      'a whole post’s above what is paid for fewer hours',
      ['£24,570', '£12,285.00 - 17.5 hours per week.'],
      12285,
    ],
    ['the first, where no hours are beside another', ['£24,570', '£20,000 in the first year'], 24570],
    ['without a sign', ['29,870 per year (pro rata)', 'Full-time'], 29870],
    ['to the penny, with an allowance', ['£26,150.00 (plus night allowance)'], 26150],
    [
      'in a long line after “Salary from”',
      ['Salary from £43k plus a car allowance for those who drive to the mills'],
      43000,
    ],
  ])('is %s', (_, items, low) => {
    const url = new URL('https://www.wickmoorbakery.example/jobs/night-baker');
    const prose =
      '<p>Every night of the year the ovens are lit for two hundred shops across the north.</p>'.repeat(4);
    const page = `<title>Night Baker</title><body>${lines(...items)}<section><h2>The job</h2>${prose}</section></body>`;
    expect(text.read(makePage(documentOf(page, url), url), new Set()).found.salary_low).toBe(low);
  });
});

it('pay: is read from a heading beside the job, with its own words alone', () => {
  const url = new URL('https://www.crumb.example/jobs');
  const prose = '<p>Every night of the year we bake for two hundred shops across the north of England.</p>';
  const body = `<title>Jobs</title><body><h1>Night Baker – Rye – Wick - £31-33k + Benefits</h1>${prose}</body>`;
  expect(text.read(makePage(documentOf(body, url), url), new Set()).found).toMatchObject({
    salary_low: 31000,
    salary_high: 33000,
    salary_text: '£31-33k + Benefits',
  });
});
