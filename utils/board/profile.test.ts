import { describe, expect, it } from 'vitest';
import { fields as sandboxFields } from '@/tests/board/fields.mjs';
import { CONFIRMED_KEYS, FIELD_IDS } from '@/utils/advert/fields';
import { isValid } from '@/utils/validation/is-valid';
import { parseEndpoint } from './endpoint';
import { applyChanges, DEFAULT_PROFILE, profileChangesSchema } from './profile';

describe('board profile: the shipped one', () => {
  it('has a distinct key for every field', () => {
    expect(Object.keys(DEFAULT_PROFILE.keys).sort()).toEqual([...FIELD_IDS].sort());
    expect(new Set(Object.values(DEFAULT_PROFILE.keys)).size).toBe(FIELD_IDS.length);
  });

  it('has only keys that the sandbox board in tests/board/fields.mjs knows', () => {
    expect(Object.values(DEFAULT_PROFILE.keys).filter((key) => !sandboxFields.has(key))).toEqual([]);
  });

  it('has an address that passes its own rule', () => {
    expect(parseEndpoint(DEFAULT_PROFILE.endpoint)).toBeInstanceOf(URL);
  });

  it('uses the keys of the specification, and marks nothing else as confirmed', () => {
    expect(DEFAULT_PROFILE.keys).toMatchObject({ coreskill: 'core_skill', specialisms: 'specialism' });
    for (const id of CONFIRMED_KEYS) expect(DEFAULT_PROFILE.keys[id]).toBe(id);
    expect([...CONFIRMED_KEYS].sort()).toEqual(['salary_high', 'salary_low', 'salary_text']);
  });

  it('is itself a valid set of changes', () => {
    expect(isValid(DEFAULT_PROFILE, profileChangesSchema)).toBe(true);
  });
});

describe('applyChanges', () => {
  it('without changes gives the shipped profile', () => {
    expect(applyChanges({})).toEqual(DEFAULT_PROFILE);
  });

  it('applies each change and keeps the rest', () => {
    const changes = {
      name: 'x1jobs',
      endpoint: 'https://example.com/job',
      keys: { title: 'job_title' },
      dateFormat: 'RFC 1123' as const,
      extra: [{ key: 'source', value: 'jobcourier' }],
    };
    expect(applyChanges(changes)).toEqual({
      ...changes,
      values: {},
      keys: { ...DEFAULT_PROFILE.keys, title: 'job_title' },
    });
    expect(DEFAULT_PROFILE.keys.title).toBe('title');
  });
});

describe('board profile: valid changes', () => {
  it.each<[string, unknown]>([
    ['nothing', {}],
    ['one key', { keys: { title: 'job_title' } }],
    ['the board’s word for an option', { values: { hours: { Full: 'FT' } } }],
    ['keys with dots and dashes', { keys: { title: 'job.title-1' } }],
    ['the longest key', { keys: { title: 'k'.repeat(80) } }],
    [
      'twenty extra keys',
      { extra: Array.from({ length: 20 }, (_, index) => ({ key: `k${index}`, value: 'v' })) },
    ],
  ])('%s', (_name, changes) => {
    expect(isValid(changes, profileChangesSchema)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['no object', null],
    ['a key of a field that does not exist', { keys: { company: 'company' } }],
    ['an empty key', { keys: { title: '' } }],
    ['a key with a space', { keys: { title: 'job title' } }],
    ['a key that is too long', { keys: { title: 'k'.repeat(81) } }],
    ['another date format', { dateFormat: 'MM/DD/YYYY' }],
    ['an empty name', { name: '' }],
    ['a name that is too long', { name: 'n'.repeat(41) }],
    ['the word for an option that does not exist', { values: { hours: { Sometimes: 'x' } } }],
    ['an empty word for an option', { values: { hours: { Full: '' } } }],
    ['the word for a field without options', { values: { title: { Baker: 'x' } } }],
    ['an extra key without a value', { extra: [{ key: 'source', value: '' }] }],
    ['too many extra keys', { extra: Array.from({ length: 21 }, () => ({ key: 'k', value: 'v' })) }],
    ['an unknown setting', { password: 'secret' }],
  ])('invalid: %s', (_name, changes) => {
    expect(isValid(changes, profileChangesSchema)).toBe(false);
  });
});
