import { expect, it } from 'vitest';
import { ADVERT } from '@/tests/support/written';
import { isValid } from '@/utils/validation/is-valid';
import { draftSchema } from './draft';
import { toDraftCopy } from './draft-copy';
import { isCopy } from './draft-key';

const NOW = new Date('2026-11-23T12:00:00Z');
const copy = (closing_date: string) =>
  toDraftCopy({ advert: { ...ADVERT, closing_date }, account: 'a', company: 'Acme' }, '2026-11-23', NOW);

it('draft copy: has every value as the recruiter’s, and no page', () => {
  const draft = copy('2026-12-01');
  expect(isValid(draft, draftSchema)).toBe(true);
  expect(isCopy(draft.page)).toBe(true);
  expect(draft).toMatchObject({ account: 'a', company: 'Acme', changedAt: NOW.toISOString() });
  expect(draft.fields).toMatchObject({
    title: { value: 'Baker', source: 'recruiter' },
    salary_low: { value: '24,000', source: 'recruiter' },
    closing_date: { value: '2026-12-01', source: 'recruiter' },
  });
  expect(draft.untouchedSince).toBeUndefined();
});

it('draft copy: values from a backup file still need review', () => {
  const draft = toDraftCopy({ advert: ADVERT, account: 'a', fromBackup: true }, '2026-11-23', NOW);
  expect(draft.fields).toMatchObject({ title: { value: 'Baker', source: 'backup', check: true } });
});

it('draft copy: leaves out a closing date in the past', () => {
  expect(copy('2026-11-23').fields.closing_date).toBeUndefined();
  expect(copy('2026-11-24').fields.closing_date).toBeDefined();
});

it('draft copy: each has a distinct key', () => {
  expect(copy('2026-12-01').page).not.toBe(copy('2026-12-01').page);
});
