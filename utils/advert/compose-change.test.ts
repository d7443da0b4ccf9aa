import { expect, it } from 'vitest';
import type { Advert } from './advert';
import { composeChange } from './compose-change';
import { toFormValues } from './to-form-values';

const CONTEXT = {
  today: '2026-11-28',
  coreskills: { Retail: ['Baker', 'Butcher'], Nursing: [] },
  board: 's1jobs',
};
const CURRENT: Advert = {
  title: 'Baker',
  description: '<p>Bake bread.</p>',
  location: 'G2 1AL',
  salary_low: 24_000,
  application_email: 'jobs@example.co.uk',
  coreskill: 'Retail',
  specialisms: ['Baker'],
  reference: 'B-1',
};
const composed = (changes: ReturnType<typeof toFormValues>) =>
  composeChange({ ...toFormValues(CURRENT), ...changes }, CURRENT, CONTEXT);

it('change: nothing changed is nothing to send', () => {
  expect(composed({})).toEqual({ was: {}, willBe: {}, emptied: [], issues: [] });
});

it('change: only changed fields, as an advert has them', () => {
  expect(composed({ title: ' Head baker ', salary_high: '26,500' })).toEqual({
    was: { title: 'Baker' },
    willBe: { title: 'Head baker', salary_high: 26_500 },
    emptied: [],
    issues: [],
  });
});

it('change: an emptied field is named and not sent', () => {
  expect(composed({ reference: '', title: 'Cook' })).toMatchObject({
    willBe: { title: 'Cook' },
    emptied: ['reference'],
    issues: [],
  });
});

it('change: one that breaks a rule has issues and no values', () => {
  expect(composed({ location: 'Glasgow' })).toMatchObject({ willBe: {}, issues: [{ field: 'location' }] });
});

it('change: an emptied field that is required has an issue', () => {
  expect(composed({ title: '' })).toMatchObject({ emptied: ['title'], issues: [{ field: 'title' }] });
});

it('change: a specialism that the board keeps must belong to the new coreskill', () => {
  expect(composed({ coreskill: 'Nursing', specialisms: [] })).toMatchObject({
    willBe: {},
    issues: [{ field: 'specialisms' }],
  });
});

it('change: what is wrong in a field that stays does not hold the others', () => {
  const coreskills = { Nursing: [] };
  const given = { ...toFormValues(CURRENT), title: 'Cook' };
  expect(composeChange(given, CURRENT, { ...CONTEXT, coreskills })).toMatchObject({
    willBe: { title: 'Cook' },
    issues: [],
  });
});

it.each<[string, Parameters<typeof composed>[0], Partial<Advert>]>([
  ['lower pay above the upper', { salary_low: '26,500' }, { salary_high: 25_000 }],
  ['upper pay below the lower', { salary_high: '20,000' }, {}],
  ['a coreskill that its specialisms do not belong to', { coreskill: 'Nursing' }, {}],
  [
    'a coreskill, where the specialism was wrong before',
    { coreskill: 'Nursing' },
    { specialisms: ['Butcher'] },
  ],
])('change: %s is held, whichever of the fields was changed', (_name, changes, atBoard) => {
  const current = { ...CURRENT, ...atBoard };
  const change = composeChange({ ...toFormValues(current), ...changes }, current, CONTEXT);
  expect(change).toMatchObject({ willBe: {}, issues: [{ kind: 'fault' }] });
});

it('change: what contradicted itself before does not hold another field', () => {
  const current = { ...CURRENT, salary_high: 20_000 };
  const change = composeChange({ ...toFormValues(current), title: 'Cook' }, current, CONTEXT);
  expect(change).toMatchObject({ willBe: { title: 'Cook' }, issues: [] });
});
