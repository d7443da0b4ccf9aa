import { expect, it } from 'vitest';
import { readHours } from './hours';
import { readJobType } from './job-type';
import { readWorkingLocation } from './working-location';

it.each([
  ['FULL TIME', 'Full'],
  ['Full-time', 'Full'],
  ['part time, term time only', 'Part'],
  ['37.5 hours per week', 'Full'],
  ['18.5 hours per week', 'Part'],
  ['35', 'Full'],
  ['32 hours per week', undefined],
  ['full or part time', undefined],
  ['Full time, Part time', undefined],
  ['Llawn amser neu ran amser', undefined],
  ['Swydd ran-amser', 'Part'],
  ['Swydd lawn amser', 'Full'],
  ['Rhan amser', 'Part'],
  ['pro rata', undefined],
  ['Term Time', undefined],
])('readHours(%s) is %s', (words, expected) => {
  expect(readHours(words)).toBe(expected);
});

it.each([
  ['Permanent', 'Permanent'],
  ['Fixed term until March', 'Contract'],
  ['Maternity cover', 'Contract'],
  ['CONTRACTOR', 'Contract'],
  ['Contract', 'Contract'],
  ['Temporary', 'Temporary'],
  ['seasonal', 'Temporary'],
  ['Fixed term (temporary)', 'Contract'],
  ['Temporary or permanent', undefined],
  ['temp to perm', 'Temporary'],
  ['FULL TIME', undefined],
  ['casual dining', undefined],
])('readJobType(%s) is %s', (words, expected) => {
  expect(readJobType(words)).toBe(expected);
});

it.each([
  ['Hybrid, two days in the office', 'Hybrid working'],
  ['The bakers come into the office two days a week', 'Hybrid working'],
  ['Fully remote', 'Remote working'],
  ['London [Remote]', 'Remote working'],
  ['Home based', 'Home working'],
  ['Office based', 'Onsite working'],
  ['Bristol, or remote', undefined],
  ['on-site parking', undefined],
  ['a nursing home based in Devizes', undefined],
  ['remote access', undefined],
  ['Leeds', undefined],
])('readWorkingLocation(%s) is %s', (words, expected) => {
  expect(readWorkingLocation(words)).toBe(expected);
});
