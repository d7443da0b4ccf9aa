import { expect, it } from 'vitest';
import { factsOf } from './facts';

it('lists what is filled under its label, in the order of the form and in words', () => {
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
      ['Salary from', '£24,000'],
      ['Hours', 'Part time'],
      ['Closing date', 'Monday 2 December'],
      ['Specialisms', 'Butcher, Fishmonger'],
    ],
    notShown: [['Apply by e-mail', 'jobs@crumb.example']],
  });
});

it('marks the salary figures as not shown when there is a salary text', () => {
  const values = { salary_low: '24,000', salary_period: 'yearly', salary_text: 'Negotiable' };
  expect(factsOf(values, '2030-11-01')).toEqual({
    facts: [['Shown as', 'Negotiable']],
    notShown: [
      ['Salary from', '£24,000'],
      ['Paid', 'a year'],
    ],
  });
});

it('leaves free text unchanged, even if it reads like a choice', () => {
  const values = { reference: 'Part', salary_text: 'weekly' };
  expect(factsOf(values, '2030-11-01').facts).toEqual([
    ['Shown as', 'weekly'],
    ['Reference', 'Part'],
  ]);
});
