import type { Struct } from 'superstruct';
import { expect, it } from 'vitest';
import { recordsOf } from '@/tests/support/database-samples/sample';
import { LATEST } from '@/tests/support/database-samples/samples';
import { isValid } from '@/utils/validation/is-valid';
import { changeSchema } from './change';
import { activePause } from './pause';
import { postingSchema, storedAdvertSchema } from './posting';

const { postings = [], adverts = [], changes = [], pauses = [] } = recordsOf(LATEST);
const damaged = <T, S>(records: readonly unknown[], schema: Struct<T, S>) =>
  records.filter((record) => !isValid(record, schema)).map((record) => Object(record).id);

it('posting samples: every posting of the latest database version is valid, except the damaged one', () => {
  expect(damaged(postings, postingSchema)).toEqual(['15-damaged']);
});

it('posting samples: every advert is valid, except the damaged one', () => {
  expect(damaged(adverts, storedAdvertSchema)).toEqual(['14-orphan']);
});

it('posting samples: every change is valid, except the damaged one', () => {
  expect(damaged(changes, changeSchema)).toEqual(['c4-damaged']);
});

it('posting samples: every pause is valid', () => {
  const atItsEnd = (record: unknown) => Date.parse(Object(record).until) - 1;
  expect(pauses.filter((record) => !activePause(record, new Date(atItsEnd(record))))).toEqual([]);
});
