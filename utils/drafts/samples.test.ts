import { expect, it } from 'vitest';
import { recordsOf } from '@/tests/support/database-samples/sample';
import { LATEST } from '@/tests/support/database-samples/samples';
import { isValid } from '@/utils/validation/is-valid';
import { draftSchema } from './draft';
import { viewSchema } from './view';

const { drafts = [], views = [] } = recordsOf(LATEST);

it('draft samples: every draft of the latest database version is valid, except the damaged one', () => {
  const damaged = { page: 'https://a.example/damaged', fields: 'gone' };
  expect(drafts.filter((record) => !isValid(record, draftSchema))).toEqual([damaged]);
});

it('draft samples: every popup view is valid', () => {
  expect(views.filter((record) => !isValid(record, viewSchema))).toEqual([]);
});
