import { describe, expect, it } from 'vitest';
import type { RowId } from './field-entry';
import { FIELDS } from './field-list';
import type { FormValues } from './fields';
import { summariseRow } from './row-summary';

const CONTEXT = { today: '2026-11-28', board: 's1jobs' };

const lineOf = (row: RowId, values: FormValues, context = {}) => {
  const { value, aside } = summariseRow(row, values, { ...CONTEXT, ...context });
  return aside ? `${value} | ${aside}` : value;
};

describe('a row at rest, as a job seeker will read it', () => {
  it.each<[RowId, FormValues, string]>([
    ['title', { title: ' Baker ' }, 'Baker'],
    [
      'pay',
      { salary_low: '24,000', salary_high: '26,500', salary_period: 'yearly' },
      '£24,000 to £26,500 a year',
    ],
    ['pay', { salary_low: '24k', salary_period: 'yearly' }, '£24,000 a year'],
    ['pay', { salary_low: '24,000', salary_high: '24,000', salary_period: 'yearly' }, '£24,000 a year'],
    ['pay', { salary_high: '26,500', salary_period: 'yearly' }, 'up to £26,500 a year'],
    ['pay', { salary_low: '24,000' }, '£24,000 | pay period not stated'],
    [
      'work',
      { hours: 'Full', job_type: 'Permanent', working_location: 'Hybrid working' },
      'Full time · Permanent · Hybrid working',
    ],
    ['work', { hours: 'Part' }, 'Part time | no job type or working location'],
    ['work', { hours: 'constructor' }, 'constructor | no job type or working location'],
    ['apply', { application_url: 'https://www.acme.example/jobs/7/?ref=4' }, 'acme.example/jobs/7?ref=4'],
    ['apply', { application_email: 'jobs@acme.example' }, 'jobs@acme.example | via a form on s1jobs'],
    [
      'apply',
      { application_url: 'https://acme.example/', application_phone: '0141 496 0000' },
      'acme.example · 0141 496 0000',
    ],
    ['kind', { coreskill: 'Retail' }, 'Retail'],
    ['kind', { coreskill: 'Retail', specialisms: ['Butcher', 'Baking'] }, 'Retail › Butcher, Baking'],
    ['reference', { reference: 'R-7' }, 'R-7'],
    ['reference', { reference: 'R-7', video_url: 'https://youtu.be/x' }, 'R-7 | with a video'],
    ['reference', { video_url: 'https://youtu.be/x' }, 'No reference | with a video'],
  ])('%s %j', (row, values, line) => {
    expect(lineOf(row, values)).toBe(line);
  });

  it('the postcode has the place that the page names beside it, an empty one has none', () => {
    expect(lineOf('where', { location: 'DD2 3XQ' }, { place: 'Dundee' })).toBe('DD2 3XQ | Dundee');
    expect(lineOf('where', {}, { place: 'Dundee' })).toBe('');
  });
});

describe('a row at rest shows what the board makes of it', () => {
  it('whole pounds, with what they are rounded from', () => {
    const pay = { salary_low: '12.60', salary_high: '13.20', salary_period: 'hourly' };
    expect(lineOf('pay', pay)).toBe('£13 an hour | rounded from £12.60 to £13.20 an hour');
    expect(lineOf('pay', { salary_low: '7.50' })).toBe('£8 | rounded from £7.50');
  });

  it('“Shown as” instead of the figures', () => {
    const pay = { salary_low: '12.60', salary_period: 'hourly', salary_text: 'Negotiable' };
    expect(lineOf('pay', pay)).toBe('Negotiable | instead of £12.60 an hour');
    expect(lineOf('pay', { salary_text: 'Negotiable' })).toBe('Negotiable');
  });

  it.each([
    ['2026-12-13', '12 December | comes down on the 13th'],
    ['2026-12-01', '30 November | comes down on the 1st'],
    ['2026-12-22', '21 December | comes down on the 22nd'],
    ['2026-12-26', 'After 28 days | on 26 December'],
    ['2027-02-01', 'After 28 days | on 26 December'],
    ['', 'After 28 days | on 26 December'],
  ])('closing date %j: down in the morning of that day, after 28 days at the latest', (date, line) => {
    expect(lineOf('closes', { closing_date: date })).toBe(line);
  });

  it('the year where it is another one', () => {
    const late = { ...CONTEXT, today: '2026-12-20' };
    expect(lineOf('closes', { closing_date: '2027-01-05' }, late)).toBe(
      '4 January 2027 | comes down on the 5th',
    );
  });
});

describe('a row at rest hides nothing that is wrong', () => {
  it.each<[RowId, FormValues, string]>([
    ['pay', { salary_low: 'about 20' }, 'about 20 | pay period not stated'],
    ['closes', { closing_date: 'soon' }, 'soon'],
    ['apply', { application_url: 'acme' }, 'acme'],
    ['work', { hours: 'Sometimes' }, 'Sometimes | no job type or working location'],
  ])('%s %j', (row, values, line) => {
    expect(lineOf(row, values)).toBe(line);
  });

  it('a host in foreign letters is shown as browsers write it', () => {
    expect(lineOf('apply', { application_url: 'https://ѕ1jobs.com/apply' })).toBe('xn--1jobs-g2e.com/apply');
  });

  it('every field is in its row’s line', () => {
    for (const { id, row, control } of FIELDS) {
      const value =
        control.kind === 'choice' ? control.options[0] : control.kind === 'date' ? '2026-12-13' : '17';
      const values = { [id]: control.kind === 'specialisms' ? ['17'] : value };
      expect(lineOf(row, values), id).not.toBe(lineOf(row, {}));
    }
  });
});
