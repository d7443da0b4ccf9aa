import { expect, it } from 'vitest';
import type { Advert } from './advert';
import { compose } from './compose';
import { toFormValues } from './to-form-values';

const ADVERT: Advert = {
  title: 'Baker',
  description: '<p>Bake bread.</p>',
  location: 'G2 1AL',
  salary_low: 24_000,
  salary_high: 26_500.5,
  salary_period: 'yearly',
  application_email: 'jobs@example.co.uk',
  coreskill: 'Retail',
  specialisms: ['Baker'],
  closing_date: '2026-12-01',
};

it('form values: writes amounts as the form shows them, and leaves out what the advert does not have', () => {
  const { reference, ...values } = toFormValues(ADVERT);
  expect(reference).toBeUndefined();
  expect(values).toMatchObject({ salary_low: '24,000', salary_high: '26,500.50', specialisms: ['Baker'] });
});

it('form values: reverses compose', () => {
  const coreskills = { Retail: ['Baker'] };
  const context = { today: '2026-11-23', coreskills, board: 's1jobs' };
  expect(compose(toFormValues(ADVERT), context)).toEqual({ advert: ADVERT });
});
