import { describe, expect, it } from 'vitest';
import type { FormValues } from './fields';
import { check, type RuleContext } from './rules';

const CONTEXT: RuleContext = {
  today: '2026-11-23',
  board: 's1jobs',
  coreskills: {
    Retail: ['Butcher', 'Sales Manager'],
    Sales: ['Car Sales', 'Sales Manager'],
    Insurance: ['Claims'],
    'Customer Services': [],
  },
};

const GOOD: FormValues = {
  title: 'Baker',
  description: '<p>Bake bread.</p>',
  location: 'G2 1AL',
  salary_low: '24,000',
  application_email: 'jobs@example.co.uk',
  coreskill: 'Retail',
};

const issuesWith = (changes: FormValues) => check({ ...GOOD, ...changes }, CONTEXT);

it('rules: the smallest valid advert has no issue', () => {
  expect(check(GOOD, CONTEXT)).toEqual([]);
});

it('rules: an empty form has every gap, in the order of the form', () => {
  const issues = check({}, CONTEXT);
  expect(issues.map(({ field, kind }) => [field, kind])).toEqual([
    ['title', 'gap'],
    ['location', 'gap'],
    ['salary_low', 'gap'],
    ['application_url', 'gap'],
    ['coreskill', 'gap'],
    ['description', 'gap'],
  ]);
});

it('rules: a field has one issue, the first rule that it breaks', () => {
  const issues = issuesWith({ closing_date: 'x'.repeat(256) });
  expect(issues).toHaveLength(1);
  expect(issues[0]?.message).toContain('the limit is');
});

describe('rules: gaps', () => {
  it.each<[string, FormValues, string, string]>([
    ['a title', { title: '' }, 'title', 'Enter the job title'],
    ['a title of white space', { title: ' \t\n' }, 'title', 'Enter the job title'],
    ['a description', { description: '' }, 'description', 'Enter the text of the advert'],
    ['a location', { location: '  ' }, 'location', 'Enter a postcode'],
    ['any salary', { salary_low: '' }, 'salary_low', 'To keep it from job seekers, fill in “Shown as”'],
    [
      'any salary but words',
      { salary_low: '', salary_text: '£1' },
      'salary_low',
      'Enter a salary figure: s1jobs needs one',
    ],
    ['any way to apply', { application_email: '' }, 'application_url', 'Enter a link, an e-mail address or'],
    ['a coreskill', { coreskill: '' }, 'coreskill', 'Choose the coreskill'],
  ])('%s is a gap', (_name, changes, field, words) => {
    expect(issuesWith(changes)).toEqual([{ field, kind: 'gap', message: expect.stringContaining(words) }]);
  });

  it.each<[string, FormValues]>([
    ['the highest salary alone', { salary_low: '', salary_high: '30k' }],
    ['both salaries', { salary_high: '30k' }],
    ['a link alone', { application_email: '', application_url: 'https://example.co.uk/apply' }],
    ['a phone number alone', { application_email: '', application_phone: '0141 496 0000' }],
    ['every optional field left undefined', { hours: undefined, specialisms: undefined }],
    ['every optional field left empty', { hours: '', specialisms: [], closing_date: '', video_url: ' ' }],
  ])('%s is enough', (_name, changes) => {
    expect(issuesWith(changes)).toEqual([]);
  });
});

describe('rules: faults', () => {
  it.each<[string, FormValues, string, string]>([
    ['salary in words', { salary_low: 'Competitive' }, 'salary_low', 'Enter one amount in pounds'],
    ['salary of nothing', { salary_low: '0' }, 'salary_low', 'Enter one amount in pounds'],
    ['two amounts in one', { salary_high: '25,000 - 30,000' }, 'salary_high', 'Enter one amount in pounds'],
    ['highest below lowest', { salary_high: '23,999.99' }, 'salary_high', 'below the lowest'],
    ['period by another name', { salary_period: 'annual' }, 'salary_period', 'Choose one from the list'],
    ['period in capitals', { salary_period: 'Yearly' }, 'salary_period', 'Choose one from the list'],
    ['other hours', { hours: 'Full-time' }, 'hours', 'Choose one from the list'],
    ['other job type', { job_type: 'permanent' }, 'job_type', 'Choose one from the list'],
    ['other working location', { working_location: 'Hybrid' }, 'working_location', 'Choose one'],
    ['a place for a postcode', { location: 'Glasgow' }, 'location', 'Enter a postcode such as G2 1AL'],
    [
      'an unknown coreskill',
      { coreskill: 'retail' },
      'coreskill',
      '“retail” is no longer on the list: choose another',
    ],
    ['a date in words', { closing_date: '1 December' }, 'closing_date', 'Enter a day such as'],
    ['a date that is none', { closing_date: '2026-11-31' }, 'closing_date', 'Enter a day such as'],
    ['today', { closing_date: '2026-11-23' }, 'closing_date', 'Enter a day after today'],
    ['a past date', { closing_date: '2025-12-31' }, 'closing_date', 'Enter a day after today'],
    ['a channel', { video_url: 'https://www.youtube.com/@example' }, 'video_url', 'one YouTube video'],
    ['another site', { video_url: 'https://vimeo.com/76979871' }, 'video_url', 'one YouTube video'],
  ])('%s is a fault', (_name, changes, field, words) => {
    expect(issuesWith(changes)).toEqual([{ field, kind: 'fault', message: expect.stringContaining(words) }]);
  });

  it.each<[string, FormValues]>([
    ['equal salaries', { salary_high: '£24k' }],
    ['a highest salary without a lowest', { salary_low: '', salary_high: '1' }],
    ['a listed period', { salary_period: 'hourly' }],
    ['listed hours', { hours: 'Part' }],
    ['a listed job type', { job_type: 'Temporary' }],
    ['a listed working location', { working_location: 'Onsite working' }],
    ['an outcode', { location: 'eh1' }],
    ['a coreskill without specialisms', { coreskill: 'Customer Services' }],
    ['tomorrow', { closing_date: '2026-11-24' }],
    ['a date far beyond the 28 days', { closing_date: '2027-11-24' }],
    ['a watch address', { video_url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' }],
  ])('%s is no fault', (_name, changes) => {
    expect(issuesWith(changes)).toEqual([]);
  });
});

describe('rules: specialisms', () => {
  it.each<[string, FormValues, string]>([
    ['of another coreskill', { specialisms: ['Claims'] }, '“Claims” isn’t one of Retail’s specialisms'],
    [
      'one foreign among own',
      { specialisms: ['Butcher', 'Claims'] },
      '“Claims” isn’t one of Retail’s specialisms',
    ],
    ['that is on no list', { specialisms: ['Baking'] }, '“Baking” is no longer on the list: choose another'],
    ['in other letters', { specialisms: ['butcher'] }, '“butcher” is no longer on the list'],
    ['an empty one', { specialisms: [''] }, 'is no longer on the list'],
    [
      'any, where there are none',
      { coreskill: 'Customer Services', specialisms: ['Butcher'] },
      '“Butcher” isn’t one of Customer Services’s specialisms',
    ],
  ])('%s is a fault', (_name, changes, words) => {
    expect(issuesWith(changes)).toEqual([
      { field: 'specialisms', kind: 'fault', message: expect.stringContaining(words) },
    ]);
  });

  it.each(['Retail', 'Sales'])('a name listed under several coreskills belongs to %s, too', (coreskill) => {
    expect(issuesWith({ coreskill, specialisms: ['Sales Manager'] })).toEqual([]);
  });

  it('a name listed under two does not bring the other specialisms with it', () => {
    const issues = issuesWith({ coreskill: 'Retail', specialisms: ['Sales Manager', 'Car Sales'] });
    expect(issues.map(({ message }) => message)).toEqual([
      '“Car Sales” isn’t one of Retail’s specialisms. Remove it',
    ]);
  });

  it('are not checked against an unknown coreskill', () => {
    const issues = issuesWith({ coreskill: 'Baking', specialisms: ['Butcher'] });
    expect(issues.map(({ field }) => field)).toEqual(['coreskill']);
  });
});

it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'rules: %s, which every object has, is not a coreskill',
  (coreskill) => {
    const issues = issuesWith({ coreskill, specialisms: ['length'] });
    expect(issues).toEqual([
      {
        field: 'coreskill',
        kind: 'fault',
        message: `“${coreskill}” is no longer on the list: choose another`,
      },
    ]);
  },
);
