import { describe, expect, it } from 'vitest';
import { readSalary, type Salary } from './salary';

const yearly = (low: number, high: number): Salary => ({ low, high, currency: 'GBP', period: 'yearly' });

describe('readSalary', () => {
  it.each<[string, Salary | undefined]>([
    ['£24,000 - £26,500 per annum', yearly(24000, 26500)],
    ['£28k–£32k pa', yearly(28000, 32000)],
    ['£30-45k p.a.', yearly(30000, 45000)],
    ['£28k - 32 a year', yearly(28000, 32000)],
    ['circa £41,500 per year', yearly(41500, 41500)],
    ['between £31,000 and £33,000 annually', yearly(31000, 33000)],
    ['up to £30,000 pa', { high: 30000, currency: 'GBP', period: 'yearly' }],
    ['from £27,000 a year', { low: 27000, currency: 'GBP', period: 'yearly' }],
    ['£27,000+ per annum', { low: 27000, currency: 'GBP', period: 'yearly' }],
    ['£480 per week', { low: 480, high: 480, currency: 'GBP', period: 'weekly' }],
    ['£2,100 pcm', { low: 2100, high: 2100, currency: 'GBP', period: 'monthly' }],
    ['£180 a day', { low: 180, high: 180, currency: 'GBP', period: 'daily' }],
    ['from £12.50 an hour', { low: 12.5, currency: 'GBP', period: 'hourly', text: 'from £12.50 an hour' }],
    ['£14 per hour for 37 hours per week', { low: 14, high: 14, currency: 'GBP', period: 'hourly' }],
    ['25000 to 28000', { low: 25000, high: 28000 }],
    ['Grade 7, point 25, £33,366', { low: 33366, high: 33366, currency: 'GBP' }],
  ])('%s', (words, expected) => {
    expect(readSalary(words)).toEqual(expected);
  });

  it.each<[string, number | undefined, number | undefined]>([
    ['£25k basic, OTE £45k', 25000, 25000],
    ['£18,200 a year (pro rata; based on a full-time salary of £27,300)', 18200, 18200],
    ['Salary: £18,200 for 25 hours; full-time salary of £27,300', 18200, 18200],
    ['£24,000 to £26,000 a year (full-time amount), £6,000 to £6,500 (pro rata amount)', 6000, 6500],
    ['£27,951 (full-time salary), £14,000 (pro rata salary)', 14000, 14000],
    ['£24,000 pro rata, £500 for books', 24000, 24000],
    ['OTE £60,000', undefined, undefined],
    ['£22,000 plus £3,000 bonus', 22000, 22000],
    ['£1,000 sign-on bonus', undefined, undefined],
    ['Referral fee of £250', undefined, undefined],
    ['£31,000 plus London weighting of £4,200', 31000, 31000],
    ['37.5 hours a week, 25 days of leave', undefined, undefined],
    ['£4m', undefined, undefined],
    ['£0', undefined, undefined],
    ['We pay a £500 contribution to childcare', undefined, undefined],
    ['We pay and contribute £500 to childcare', undefined, undefined],
    ['£30,000 a year and a £500 pension contribution', 30000, 30000],
  ])('takes only pay: %s', (words, low, high) => {
    expect(readSalary(words)?.low).toBe(low);
    expect(readSalary(words)?.high).toBe(high);
  });

  it.each(['Competitive', 'Negotiable, depending on experience', 'Salary on application'])(
    'keeps words without a figure: %s',
    (words) => {
      expect(readSalary(words)).toEqual({ text: words });
    },
  );

  it('keeps the text if figures alone would lose something', () => {
    expect(readSalary('£24,000 pro rata')?.text).toBe('£24,000 pro rata');
    expect(readSalary('$90,000 a year')).toMatchObject({
      low: 90000,
      currency: 'USD',
      text: '$90,000 a year',
    });
    expect(readSalary('£24,000 a year')?.text).toBeUndefined();
  });

  it('ignores a period that does not fit the figure', () => {
    expect(readSalary('£28,000 per hour')?.period).toBeUndefined();
  });

  it('returns undefined for text that is not about pay', () => {
    expect(readSalary('Monday to Friday')).toBeUndefined();
  });
});
