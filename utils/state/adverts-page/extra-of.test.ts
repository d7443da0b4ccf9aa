import { expect, it } from 'vitest';
import { ADVERT } from '@/tests/support/written';
import type { Advert } from '@/utils/advert/advert';
import { applyChanges, DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeRequest, toWireBody } from '@/utils/board/wire';
import { extraOf } from './extra-of';

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
    expect(extraOf(body, FULL)).toEqual([
      ['source', 'Ardlunan'],
      ['again', 'Baker'],
    ]);
  }
  expect(extraOf(toWireBody(ADVERT, DEFAULT_PROFILE), ADVERT)).toEqual([]);
});
