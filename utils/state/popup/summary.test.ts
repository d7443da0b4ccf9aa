import { expect, it } from 'vitest';
import { written } from '@/tests/support/written';
import { createSession } from './session';
import { summarise } from './summary';

const ids = (named: { id: string }[]) => named.map(({ id }) => id);

it('names what is missing by its label, in the order of the form', () => {
  const { gaps, faults, checks } = summarise(createSession());
  expect(gaps.map(({ label }) => label)).toEqual([
    'Title',
    'Description',
    'Postcode',
    'Salary from',
    'Apply link',
    'Coreskill',
  ]);
  expect([faults, checks]).toEqual([[], []]);
});

it('names what is wrong, and what the reader was not sure of', () => {
  const session = createSession();
  session.fields.value = {
    title: { value: 'Baker', source: 'text', check: true },
    location: { value: 'Glasgow', source: 'text', check: true },
    reference: { value: '', source: 'text', check: true },
    hours: { value: 'Sometimes', source: 'default' },
    job_type: { value: 'Perm', source: 'recruiter' },
  };
  const { gaps, faults, checks } = summarise(session);
  expect(ids(gaps)).toEqual(['description', 'salary_low', 'application_url', 'coreskill']);
  expect(ids(faults)).toEqual(['location', 'hours']);
  expect(ids(checks)).toEqual(['title']);
});

it('names a field once that both the rules and the board find wrong, until it is changed', () => {
  const session = createSession();
  session.fields.value = { location: { value: 'Glasgow', source: 'recruiter' } };
  session.posting.value = {
    ...written().posting,
    state: 'refused',
    outcome: {
      state: 'refused',
      cause: 'fields',
      issues: [
        { field: 'location', key: 'location', message: 'no' },
        { field: 'reference', key: 'reference', message: 'no' },
      ],
    },
  };
  expect(ids(summarise(session).faults)).toEqual(['location', 'reference']);
  session.fieldsEditedSincePosting.value = new Set(['reference']);
  expect(ids(summarise(session).faults)).toEqual(['location']);
});
