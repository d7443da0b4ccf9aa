import { expect, it } from 'vitest';
import { factsOf } from './facts';

it('facts: lists what is filled under its label, in the order of the form and in words', () => {
  const values = {
    hours: 'Part',
    title: 'Baker',
    description: '<p>Bake.</p>',
    location: '',
    salary_low: '24,000',
    application_email: 'jobs@crumb.example',
    specialisms: ['Butcher', 'Fishmonger'],
    closing_date: '2030-12-02',
  };
  expect(factsOf(values, '2030-11-01')).toEqual({
    facts: [
      ['Salary', '£24,000'],
      ['Hours', 'Part time'],
      ['Closing date', 'Monday 2 December'],
      ['Specialisms', 'Butcher, Fishmonger'],
    ],
    notShown: [['Apply by e-mail', 'jobs@crumb.example']],
  });
});

it('facts: marks the salary figures as not shown when there is a salary text', () => {
  const values = { salary_low: '24,000', salary_period: 'yearly', salary_text: 'Negotiable' };
  expect(factsOf(values, '2030-11-01')).toEqual({
    facts: [['Salary', 'Negotiable']],
    notShown: [
      ['Salary from', '£24,000'],
      ['Paid', 'a year'],
    ],
  });
});

it.each(['constructor', '__proto__'])('shows what is no option as it is: %s', (hours) => {
  expect(factsOf({ hours }, '2030-11-01').facts).toEqual([['Hours', hours]]);
});

it('facts: leaves free text unchanged, even if it reads like a choice', () => {
  const values = { reference: 'Part', salary_text: 'weekly' };
  expect(factsOf(values, '2030-11-01').facts).toEqual([
    ['Salary', 'weekly'],
    ['Job Ref No', 'Part'],
  ]);
});

it('facts: shows the pay as one, and where the board rounds it what is sent, too', () => {
  const hourly = { salary_low: '9.00', salary_high: '11', salary_period: 'hourly' };
  expect(factsOf(hourly, '2030-11-01')).toEqual({ facts: [['Salary', '£9 to £11 an hour']], notShown: [] });
  expect(factsOf({ ...hourly, salary_low: '7.50' }, '2030-11-01')).toEqual({
    facts: [['Salary', '£8 to £11 an hour']],
    notShown: [
      ['Salary from', '£7.50'],
      ['Salary to', '£11'],
      ['Paid', 'an hour'],
    ],
  });
  expect(factsOf({ salary_high: '30,000' }, '2030-11-01').facts).toEqual([['Salary', 'up to £30,000']]);
  expect(factsOf({ salary_period: 'yearly' }, '2030-11-01')).toEqual({
    facts: [['Salary', 'a year']],
    notShown: [],
  });
});
