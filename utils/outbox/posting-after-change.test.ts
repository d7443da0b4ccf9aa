import { expect, it } from 'vitest';
import { ADVERT, written } from '@/tests/support/written';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeChange } from '@/utils/board/wire';
import { newChange } from './change';
import { postingAfterChange } from './posting-after-change';

it.each([
  ['a later closing date is asked about again', { closing_date: '2026-12-20' }, undefined],
  ['another title is still let end', { title: 'Cook' }, true],
] as const)('change: an advert that the recruiter lets end and that gets %s', (_name, willBe, letEnd) => {
  const advert = { ...ADVERT, closing_date: '2026-12-03' };
  const outcome = { state: 'accepted' as const, etag: '2b' };
  const posting = {
    ...written({ advert }).posting,
    state: 'accepted' as const,
    outcome,
    letEnd: true as const,
  };
  const frozen = freezeChange(willBe, DEFAULT_PROFILE);
  const change = {
    ...newChange({ kind: 'edit', posting, job: { id: 'a1', etag: '1a' }, was: {}, willBe, frozen }),
    outcome,
  };
  expect(postingAfterChange(posting, change, { ...advert, ...willBe })?.letEnd).toBe(letEnd);
});
