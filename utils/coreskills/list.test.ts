import { describe, expect, it } from 'vitest';
import { BUNDLED_CORESKILLS } from './list';

const names = Object.keys(BUNDLED_CORESKILLS);
const specialisms = Object.values(BUNDLED_CORESKILLS).flat();

it('coreskill list: has the 36 coreskills and 377 specialisms of the specification', () => {
  expect(names).toHaveLength(36);
  expect(specialisms).toHaveLength(377);
});

it('coreskill list: seven coreskills have no specialisms', () => {
  expect(names.filter((name) => BUNDLED_CORESKILLS[name]?.length === 0)).toEqual([
    'Biotechnology / Life Sciences',
    'Charity / Voluntary',
    'Customer Services',
    'Executive / Management',
    'Hairdressing / Beauty',
    'Product Management',
    'Project Management',
  ]);
});

it('coreskill list: thirteen names are under several coreskills', () => {
  const several = new Set(specialisms.filter((name, index) => specialisms.indexOf(name) !== index));
  expect([...several].sort()).toEqual([
    'Actuarial',
    'Customer Service',
    'External Consultancy',
    'Health & Safety',
    'Maintenance',
    'Management',
    'Project Management',
    'Research',
    'Risk Management',
    'Sales Assistant',
    'Sales Manager',
    'Security Staff',
    'Training',
  ]);
});

it('coreskill list: no specialism is twice under one coreskill', () => {
  for (const specialisms of Object.values(BUNDLED_CORESKILLS))
    expect(new Set(specialisms).size).toBe(specialisms.length);
});

describe('coreskill list: the board’s spelling', () => {
  it.each([
    ['Driving', 'Chauffer'],
    ['Legal', 'Solicitor (PQE 5 + )'],
    ['Logistics / Distribution', 'Logistics /Supply Chain'],
    ['Retail', 'Visual Merchandiser'],
    ['Sales', 'Sales Manager'],
    ['Accountancy', 'Audit'],
    ['Oil / Gas', 'Operations (Oil & Gas)'],
  ])('%s: %s', (coreskill, specialism) => {
    expect(BUNDLED_CORESKILLS[coreskill]).toContain(specialism);
  });

  it('has no surrounding spaces', () => {
    for (const name of [...names, ...specialisms]) expect(name).toBe(name.trim().replace(/\s+/gu, ' '));
  });
});
