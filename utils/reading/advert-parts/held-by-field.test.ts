import { describe, expect, it } from 'vitest';
import type { LabelId } from '../lexicon/labels';
import { isHeldByField } from './held-by-field';

const isHeld = (id: LabelId, value: string, label = 'Salary') =>
  isHeldByField({ id, label, value }, 'Night Baker (Wick)');

describe('what a posted field holds of a labelled line', () => {
  it.each<[LabelId, string]>([
    ['title', 'Night Baker'],
    ['salary', '£27,000'],
    ['salary', '£27,000 a year'],
    ['salary', '£26,000 - £29,000 per annum'],
    ['salary', 'from £27,000'],
    ['salary', 'up to £27k p.a.'],
    // The words of the pay are posted, too.
    ['salary', '£13.40 an hour'],
    ['salary', '£27,000 + supper on every night'],
    ['closing_date', '8 January 2027'],
    ['closing_date', 'Friday 8th January'],
    ['closing_date', 'Jan 8, 2027'],
    ['closing_date', '08/01/2027'],
    ['closing_date', '2027-01-08'],
    ['reference', 'WB/26/407'],
    ['hours', 'Full-time'],
    ['terms', 'Permanent'],
    ['terms', 'Part time, fixed term'],
    ['terms', 'Permanent / Full time'],
    ['working_location', 'Hybrid working'],
    ['place', 'KW1 4NG'],
    ['postcode', 'KW1 4NG'],
  ])('is all of %s: %s', (id, value) => {
    expect(isHeld(id, value)).toBe(true);
  });

  it.each<[LabelId, string]>([
    ['title', 'Night Baker in the mill'],
    ['salary', 'Competitive'],
    ['salary', 'circa £27,000'],
    ['salary', 'Grade 6, £27,000'],
    ['salary', '£27,000 rising to £29,000 in June'],
    ['salary', '£27,000 (two posts)'],
    ['closing_date', '8 January 2027, 12 noon'],
    ['closing_date', '8 January 2027 23:59'],
    ['closing_date', '8 January 2027 (interviews on 15 January)'],
    ['closing_date', 'when filled'],
    ['closing_date', '31 days from now'],
    ['reference', 'WB/26/407, to be quoted in your letter'],
    ['hours', '37.5 a week'],
    ['hours', 'Part time, 0.6 FTE'],
    ['hours', 'Full time or part time'],
    ['hours', 'Term time only'],
    ['terms', 'Fixed term, two years'],
    ['terms', 'Permanent or temporary'],
    ['working_location', 'Hybrid, two days at home'],
    // Neither is posted.
    ['company', 'Crumb'],
    ['place', 'Wick'],
    ['place', 'Harbour Road, Wick KW1 4NG'],
    ['other', 'Bakery'],
    ['email', 'una@wickmoor.example'],
  ])('is not all of %s: %s', (id, value) => {
    expect(isHeld(id, value)).toBe(false);
  });

  it.each([
    ['Annual salary', true],
    ['Rate of pay', true],
    ['Salary range', true],
    ['Salary (FTE)', false],
    ['Actual salary', false],
    ['Starting salary', false],
  ])('is not what the label alone says: %s', (label, held) => {
    expect(isHeld('salary', '£27,000', label)).toBe(held);
  });
});
