import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { testProperty } from '@/tests/support/properties';
import type { Advert } from '@/utils/advert/advert';
import { FIELD_IDS } from '@/utils/advert/fields';
import { checkProfile } from '@/utils/settings/check-profile';
import { changesOf } from '@/utils/settings/profile-changes';
import { isValid } from '@/utils/validation/is-valid';
import { CHOICES, withBoardValue } from './board-values';
import { applyChanges, DATE_FORMATS, DEFAULT_PROFILE, type Profile, profileChangesSchema } from './profile';
import { toWireBody, withCredentials } from './wire';

const key = fc.constantFrom(
  'title',
  'a',
  'b.c',
  'd-e',
  '__proto__',
  'constructor',
  'toString',
  '',
  'username',
  'Title',
  'salary_text',
  'ü',
  'x'.repeat(81),
);
const text = fc.constantFrom('x', '', ' ', 'x'.repeat(256));
const profile: fc.Arbitrary<Profile> = fc.record({
  name: fc.constantFrom('s1jobs', 'x1jobs', '', 'x'.repeat(41)),
  endpoint: fc.constantFrom(
    DEFAULT_PROFILE.endpoint,
    'https://a.example/',
    'http://a.example/',
    'no address',
  ),
  keys: fc
    .dictionary(fc.constantFrom(...FIELD_IDS), key, { maxKeys: 4 })
    .map((keys) => ({ ...DEFAULT_PROFILE.keys, ...keys })),
  values: fc
    .tuple(fc.constantFrom(...CHOICES), fc.constantFrom('x', '', ' ', ' x ', 'x'.repeat(256), '\u202e'))
    .map(([choice, value]) => withBoardValue({}, choice, value)),
  dateFormat: fc.constantFrom(...DATE_FORMATS),
  extra: fc.array(fc.record({ key, value: text }), { maxLength: 3 }),
});
const ADVERT: Advert = {
  title: 'Baker',
  description: '<p>a</p>',
  location: 'G2 1AL',
  coreskill: 'Catering',
  specialisms: ['Baker'],
  closing_date: '2026-12-01',
  salary_low: 24_000,
  hours: 'Full',
};

describe('wire body: any profile', () => {
  testProperty(
    'that passes its check can be kept, is the same afterwards, and loses no value on the wire',
    1_000,
    fc.property(profile, (given) => {
      const changes = changesOf(given);
      if (Object.keys(checkProfile(given)).length > 0) return;
      expect(isValid(changes, profileChangesSchema)).toBe(true);
      const restored = applyChanges(changes);
      expect(applyChanges(changesOf(restored))).toEqual(restored);
      const body = withCredentials(toWireBody(ADVERT, restored), { username: 'u', password: 'p' });
      const sent: unknown = JSON.parse(JSON.stringify(body));
      expect(sent).toEqual(body);
      expect(Object.keys(body)).toHaveLength(2 + Object.keys(ADVERT).length + restored.extra.length);
      for (const value of Object.values(body)) expect(String(value)).not.toBe('');
      expect([body.username, body.password]).toEqual(['u', 'p']);
    }),
  );
});
