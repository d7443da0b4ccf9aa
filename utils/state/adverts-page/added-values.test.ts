import { expect, it } from 'vitest';
import { ADVERT } from '@/tests/support/written';
import type { Advert } from '@/utils/advert/advert';
import { applyChanges, DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeRequest, toWireBody } from '@/utils/board/wire';
import { findAddedValues } from './added-values';

const FULL: Advert = {
  ...ADVERT,
  title: 'Baker',
  specialisms: ['Butcher', 'Sales Manager'],
  closing_date: '2026-12-01',
  reference: 'R-1',
};

it('extra keys: a body’s values beyond the advert are found under any key', () => {
  const extra = [
    { key: 'source', value: 'Ardlunan' },
    { key: 'again', value: 'Baker' },
  ];
  const keys = { title: 'job_title', reference: '7' };
  for (const dateFormat of ['YYYY-MM-DD', 'DD/MM/YYYY', 'RFC 1123'] as const) {
    const { body } = freezeRequest(FULL, applyChanges({ keys, extra, dateFormat }));
    expect(findAddedValues(body, FULL, DEFAULT_PROFILE.keys).extra).toEqual([
      ['source', 'Ardlunan'],
      ['again', 'Baker'],
    ]);
  }
  expect(findAddedValues(toWireBody(ADVERT, DEFAULT_PROFILE), ADVERT, DEFAULT_PROFILE.keys)).toEqual({
    sentAs: [],
    extra: [],
  });
});

it('board’s words: an option that was sent by another word is no extra key', () => {
  const profile = applyChanges({
    keys: { hours: 'k_1', job_type: 'contract_type' },
    values: { hours: { Full: 'FT' }, job_type: { Permanent: 'perm' } },
    extra: [{ key: 'source', value: 'Ardlunan' }],
  });
  const advert: Advert = { ...FULL, hours: 'Full', job_type: 'Permanent' };
  const { body } = freezeRequest(advert, profile);
  expect(findAddedValues(body, advert, { ...DEFAULT_PROFILE.keys, hours: 'k_1' })).toEqual({
    sentAs: [
      ['hours', 'FT'],
      ['job_type', 'perm'],
    ],
    extra: [['source', 'Ardlunan']],
  });
});
