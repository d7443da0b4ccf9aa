import { expect, it } from 'vitest';
import { factsOf } from './facts';

it('tells what is filled under its label, in the order of the form and in words', () => {
  const values = {
    hours: 'Part',
    title: 'Baker',
    location: '',
    salary_low: '24,000',
    specialisms: ['Butcher', 'Fishmonger'],
    closing_date: '2030-12-02',
  };
  expect(factsOf(values, new Set(['title']), '2030-11-01')).toEqual([
    ['Salary from', '£24,000'],
    ['Specialisms', 'Butcher, Fishmonger'],
    ['Hours', 'Part time'],
    ['Closing date', 'Monday 2 December'],
  ]);
});
