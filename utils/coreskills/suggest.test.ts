import { describe, expect, it } from 'vitest';
import { BUNDLED_CORESKILLS } from './list';
import { type Suggestion, suggest } from './suggest';

const of = (title: string): Suggestion => suggest({ title }, BUNDLED_CORESKILLS);
const first = (title: string) => of(title).ranked[0];

describe('suggestion: the head of the title decides', () => {
  it.each([
    ['Sales Ledger Clerk', 'Accountancy', 'S/Ledger & Accts Receivable'],
    ['IT Sales Manager', 'Sales', 'Sales Manager'],
    ['Nursery Nurse', 'Childcare', undefined],
    ['Veterinary Nurse', 'Medical / Dental / Health Care', 'Veterinary'],
    ['Project Accountant', 'Accountancy', 'Project Accounting'],
    ['Quantity Surveyor', 'Property', 'Surveyor - Quantity'],
    ['Class 1 Driver', 'Driving', 'Driver - HGV'],
    ['Store Manager', 'Retail', 'Store Management'],
    ['Stores Manager', 'Logistics / Distribution', 'Stores Manager'],
    ['Account Manager', 'Sales', 'Account Manager'],
    ['Head of Marketing', 'Marketing / PR', undefined],
  ])('%s', (title, coreskill, specialism) => {
    expect(of(title)).toMatchObject({ confidence: 'clear', choice: { coreskill } });
    if (specialism) expect(first(title)?.specialisms[0]).toBe(specialism);
  });
});

describe('suggestion: messy titles', () => {
  it.each([
    ['BUTCHERY MANAGER - YORKSHIRE', 'Retail'],
    ['Mobile Product Manager - London - Herts - Â£70k', 'Product Management'],
    ['Quantity SurveyorHighwaysLondon', 'Property'],
    ['HGV1/LGV CE/CLASS 1 DRIVERS', 'Driving'],
    ['Electrican wanted - immediate start', 'Construction / Trades'],
    ['Fork Lift Driver £12.50 ph', 'Driving'],
  ])('%s', (title, coreskill) => {
    expect(first(title)?.coreskill).toBe(coreskill);
  });
});

it.each([
  'Social Worker',
  'Housing Officer',
  'Procurement Manager',
  'Policy Officer',
  'Operations Manager',
  'Team Leader',
  'Various roles',
  '',
  'Xyzzy',
])('suggestion: %s: nothing is chosen', (title) => {
  expect(of(title).confidence).toBe('none');
});

it('suggestion: near ties are offered and none is chosen', () => {
  const made = of('Health and Safety Manager');
  expect(made.confidence).toBe('tie');
  if (made.confidence === 'tie') expect(made.candidates.length).toBeGreaterThan(1);
});

it('suggestion: the description decides where the title does not', () => {
  const description =
    '<p>You are a chef or commis chef in our hotel restaurant and hold a food hygiene certificate.</p>';
  const made = suggest({ title: 'Team member', description }, BUNDLED_CORESKILLS);
  expect(made.confidence).not.toBe('clear');
  expect(made.ranked[0]?.coreskill).toBe('Hospitality / Catering / Tourism');
});

describe('suggestion: another list', () => {
  it('is the only source of suggestions', () => {
    const made = suggest({ title: 'Payroll Clerk' }, { Driving: [], 'Finance things': ['Payroll'] });
    expect(made).toEqual({ confidence: 'none', ranked: [] });
  });
  it('defines the specialisms', () => {
    const made = suggest({ title: 'Payroll Clerk' }, { Accountancy: ['Audit'] });
    expect(made).toMatchObject({ confidence: 'clear', choice: { coreskill: 'Accountancy' } });
    expect(made.ranked[0]?.specialisms).not.toContain('Payroll');
  });
});

describe('suggestion: an earlier choice', () => {
  const past = {
    company: 'Acme Ltd',
    title: 'Operations Manager',
    coreskill: 'Driving',
    specialisms: ['Chauffer'],
  };
  it('applies to the same title in the same company', () => {
    const asked = { title: 'Operations Manager - Leeds', company: 'ACME', history: [past] };
    expect(suggest(asked, BUNDLED_CORESKILLS)).toMatchObject({
      confidence: 'tie',
      ranked: [{ coreskill: 'Driving', specialisms: ['Chauffer'] }],
    });
  });
  it('does not apply to another title', () => {
    const asked = { title: 'Dental Nurse', company: 'Acme', history: [past] };
    expect(suggest(asked, BUNDLED_CORESKILLS).ranked.map(({ coreskill }) => coreskill)).not.toContain(
      'Driving',
    );
  });
});

it('suggestion: reads a bounded part of a description', () => {
  const start = 'x '.repeat(5_000);
  const made = suggest({ title: 'Xyzzy', description: `${start} chef chef chef` }, BUNDLED_CORESKILLS);
  expect(made.ranked).toEqual([]);
});
