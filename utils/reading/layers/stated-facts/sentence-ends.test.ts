// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readStated } from '@/tests/support/stated-facts';
import type { FoundValues } from '../../layer';

it.each<[FoundValues, string]>([
  [{ salary_low: 28_000 }, 'The salary agreed with St. Anne’s is £28,000.'],
  [{ working_location: 'Hybrid working' }, 'You will work from home approx. two days a week.'],
  [{ working_location: 'Hybrid working' }, 'You will work from home for min. three days a week.'],
  [{ location: 'KW1 4NG' }, 'You will be based at St. Mary’s School, Mill Lane, Wick KW1 4NG.'],
  [
    { application_email: 'jobs@wickmoor.example.com' },
    'Questions go to Mrs. Moor at asks@wickmoor.example.com. Send your CV to jobs@wickmoor.example.com.',
  ],
])('a shortened word ends no sentence: %j', (expected, stated) => {
  expect(readStated(stated)).toMatchObject(expected);
});

it.each<[FoundValues, string]>([
  [{ hours: 'Full' }, 'You begin on Grade C. Full time.'],
  [{ job_type: 'Permanent' }, 'You work 37.5 hours a week max. Permanent.'],
])('sentence ends: a band, and “max.” before a capital, end one: %j', (expected, stated) => {
  expect(readStated(stated)).toMatchObject(expected);
});
