import { expect, it } from 'vitest';
import { salaryWords } from './salary-words';

it.each([
  [{ low: 13.65, high: 13.65, currency: 'GBP', period: 'hourly' }, '£13.65 an hour'],
  [{ low: 50000, high: 60000, currency: 'USD', period: 'yearly' }, '$50,000 – $60,000 a year'],
  [{ high: 1250000.5, currency: 'EUR' }, 'up to €1,250,000.50'],
  [{ low: 900, currency: 'SEK', period: 'daily' }, 'from SEK 900 a day'],
  [{ low: 28000, high: 30000, currency: 'GBP', period: 'yearly' }, undefined],
  [{ low: 28000 }, undefined],
] as const)('salaryWords(%o)', (figures, expected) => {
  expect(salaryWords(figures)).toBe(expected);
});
