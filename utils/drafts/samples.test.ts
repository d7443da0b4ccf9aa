import { expect, it } from 'vitest';
import { recordsOf } from '@/tests/support/database-samples/sample';
import { LATEST } from '@/tests/support/database-samples/samples';
import { isValid } from '@/utils/validation/is-valid';
import { draftSchema } from './draft';
import { viewSchema } from './view';

const { drafts = [], views = [] } = recordsOf(LATEST);

it('every draft that the latest version of the database may hold is sound, but for the damaged one', () => {
  const damaged = { page: 'https://a.example/damaged', fields: 'gone' };
  expect(drafts.filter((record) => !isValid(record, draftSchema))).toEqual([damaged]);
});

it('every view is sound', () => {
  expect(views.filter((record) => !isValid(record, viewSchema))).toEqual([]);
});
