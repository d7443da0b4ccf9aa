import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { sessionWith } from '@/tests/support/session';
import { written } from '@/tests/support/written';
import type { Posting } from '@/utils/outbox/posting';
import { editField } from './edit';
import { summarise } from './summary';

const ids = (named: { id: string }[]) => named.map(({ id }) => id);

it('summary: names gaps, in the order of the form', () => {
  const { gaps, faults, checks } = summarise(sessionWith());
  expect(gaps.map(({ noun }) => noun)).toEqual([
    'title',
    'postcode',
    'lowest salary',
    'apply link',
    'coreskill',
    'description',
  ]);
  expect([faults, checks]).toEqual([[], []]);
});

it('summary: names faults and doubts', () => {
  const fields = {
    title: { value: 'Baker', source: 'text', check: true },
    location: { value: 'Glasgow', source: 'text', check: true },
    reference: { value: '', source: 'text', check: true },
    hours: { value: 'Sometimes', source: 'default' },
    job_type: { value: 'Perm', source: 'recruiter' },
  } as const;
  const { gaps, faults, checks } = summarise(sessionWith({ fields }));
  expect(ids(gaps)).toEqual(['salary_low', 'application_url', 'coreskill', 'description']);
  expect(ids(faults)).toEqual(['location', 'hours']);
  expect(ids(checks)).toEqual(['title']);
});

it('summary: names a field once that both the rules and the board refuse, until it is changed', () => {
  const posted: Posting = {
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
  const session = sessionWith({ fields: { location: { value: 'Glasgow', source: 'text' } }, posted });
  expect(ids(summarise(session).faults)).toEqual(['location', 'reference']);
  editField(session, 'reference', 'R-1');
  expect(ids(summarise(session).faults)).toEqual(['location']);
});
