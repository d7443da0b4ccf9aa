import { expect, it } from 'vitest';
import { choiceInWords } from '@/utils/copy/en-GB/advert';
import { formatSalary, needsSalaryText } from './salary-text';

it.each([
  [{ low: 13.65, high: 13.65, currency: 'GBP', period: 'hourly' }, '£13.65 an hour'],
  [{ low: 50000, high: 60000, currency: 'USD', period: 'yearly' }, '$50,000 – $60,000 a year'],
  [{ high: 1250000.5, currency: 'EUR' }, 'up to €1,250,000.50'],
  [{ low: 900, currency: 'SEK', period: 'daily' }, 'from SEK 900 a day'],
  [{ low: 28000, high: 30000, currency: 'GBP', period: 'yearly' }, undefined],
  [{ low: 28000 }, undefined],
] as const)('formatSalary(%o)', (figures, expected) => {
  expect(formatSalary(figures)).toBe(expected);
});

it.each<[string, readonly number[], boolean]>([
  ['£13.40 an hour', [13.4], true],
  ['£26,000, negotiable', [26000], true],
  ['£26,000 basic, on target earnings £40k', [26000], true],
  ['£26,000 pro rata', [26000], true],
  ['Competitive', [], true],
  ['£26,000 a year', [26000], false],
  ['€44,000', [44000], false],
  ['£26,000. Excel would be a bonus', [26000], false],
  ['£31,000: defined benefit pension schemes', [31000], false],
  ['Grade 6', [], false],
])('needsSalaryText(%s, %j) is %s', (words, figures, expected) => {
  expect(needsSalaryText(words, figures)).toBe(expected);
});

it.each(['hourly', 'daily', 'weekly', 'monthly', 'yearly'] as const)(
  'formatSalary has the preview’s words for %s',
  (period) => {
    expect(formatSalary({ low: 12.65, high: 12.65, period })).toBe(`£12.65 ${choiceInWords(period)}`);
  },
);
