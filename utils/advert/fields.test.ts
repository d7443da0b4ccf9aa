import { expect, it } from 'vitest';
import { ROW_IDS } from './field-entry';
import { FIELDS } from './field-list';
import { FIELD_IDS, fieldOf, fieldsOf } from './fields';
import { codePoints } from './limits';

it('fields: every field is in exactly one row, and the rows follow the list', () => {
  expect(ROW_IDS.flatMap((id) => fieldsOf(id).map((field) => field.id))).toEqual([...FIELD_IDS]);
  expect(new Set(FIELD_IDS).size).toBe(FIELDS.length);
});

it('fields: requires what the board’s specification requires', () => {
  const requiredAs = (required: string) =>
    FIELDS.filter((field) => field.required === required).map(({ id }) => id);
  expect(requiredAs('yes')).toEqual(['title', 'location', 'coreskill', 'description']);
  expect(requiredAs('one-of-salary')).toEqual(['salary_low', 'salary_high']);
  expect(requiredAs('one-of-apply')).toEqual(['application_url', 'application_email', 'application_phone']);
});

it('fields: limits the description to 60,000 characters and all else to 255', () => {
  for (const { id, limit } of FIELDS) expect(limit).toBe(id === 'description' ? 60_000 : 255);
});

it('fields: offers the closed lists of the specification', () => {
  const options = FIELDS.flatMap(({ id, control }) =>
    control.kind === 'choice' ? [[id, [...control.options].sort()]] : [],
  );
  expect(Object.fromEntries(options)).toEqual({
    salary_period: ['daily', 'hourly', 'monthly', 'weekly', 'yearly'],
    hours: ['Full', 'Part'],
    job_type: ['Contract', 'Permanent', 'Temporary'],
    working_location: ['Home working', 'Hybrid working', 'Onsite working', 'Remote working'],
  });
});

it('fields: finds a field by its id', () => {
  for (const id of FIELD_IDS) expect(fieldOf(id).id).toBe(id);
});

it.each([
  ['', 0],
  ['abc', 3],
  ['🥖🥖', 2],
  ['e\u0301', 2],
  ['👩‍🍳', 3],
  ['\ud83e', 1],
])('fields: counts %j as %d code points', (text, count) => {
  expect(codePoints(text)).toBe(count);
});
