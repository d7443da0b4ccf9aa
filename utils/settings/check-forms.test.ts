import { describe, expect, it } from 'vitest';
import { DEFAULT_FIELD_IDS } from '@/utils/advert/fields';
import { applyChanges, DEFAULT_PROFILE, type Profile, profileChangesSchema } from '@/utils/board/profile';
import { isValid } from '@/utils/validation/is-valid';
import { checkAccount } from './check-account';
import { checkDefaults } from './check-defaults';
import { checkProfile } from './check-profile';
import { defaultsSchema } from './defaults-schema';
import { changesOf } from './profile-changes';

describe('checkAccount', () => {
  const GOOD = { label: 'Acme', username: 'acme', password: 'secret' };

  it.each<[string, Partial<typeof GOOD>, boolean, string[]]>([
    ['a full form', {}, true, []],
    ['no password for a known account', { password: '' }, false, []],
    [
      'the longest of all',
      { label: 'l'.repeat(60), username: 'u'.repeat(255), password: 'p'.repeat(255) },
      true,
      [],
    ],
    ['no password for a new account', { password: '' }, true, ['password']],
    ['no label', { label: ' ' }, true, ['label']],
    ['no user name', { username: ' ' }, false, ['username']],
    ['nothing', { label: '', username: '', password: '' }, true, ['label', 'username', 'password']],
    ['a label that is too long', { label: 'l'.repeat(61) }, true, ['label']],
    ['a user name that is too long', { username: 'u'.repeat(256) }, true, ['username']],
    ['a password that is too long', { password: 'p'.repeat(256) }, false, ['password']],
  ])('%s', (_name, change, isNew, faults) => {
    expect(Object.keys(checkAccount({ ...GOOD, ...change }, isNew, false))).toEqual(faults);
  });
});

describe('checkDefaults', () => {
  const TODAY = '2026-11-23';

  it('tidies valid values and leaves out empty ones', async () => {
    const { tidied, faults } = await checkDefaults(
      {
        location: ' g21al',
        application_email: 'hr@acme.example ',
        application_phone: ' ',
        hours: 'Full',
        job_type: '',
      },
      TODAY,
    );
    expect(faults).toEqual({});
    expect(tidied).toEqual({ location: 'G2 1AL', application_email: 'hr@acme.example', hours: 'Full' });
    expect(isValid({ ...tidied, linkToPage: true }, defaultsSchema)).toBe(true);
  });

  it('does not require fields that only an advert needs', async () => {
    expect(await checkDefaults({}, TODAY)).toEqual({ tidied: {}, faults: {} });
  });

  it.each([
    ['application_email', 'hr at acme', 'Enter an e-mail address'],
    ['application_phone', 'call us', 'Enter a phone number'],
    ['application_phone', '9'.repeat(256), 'by 1 character: the limit is 255'],
    ['location', 'Glasgow', 'Enter a postcode'],
    ['hours', 'Sometimes', 'Choose one from the list'],
    ['job_type', 'Casual', 'Choose one from the list'],
    ['working_location', 'Anywhere', 'Choose one from the list'],
  ] as const)('%s may not be %s, and the input is kept', async (id, value, words) => {
    const { tidied, faults } = await checkDefaults({ [id]: value }, TODAY);
    expect(faults).toEqual({ [id]: expect.stringContaining(words) });
    expect(tidied).toEqual({ [id]: value });
    expect(DEFAULT_FIELD_IDS).toContain(id);
  });
});

const profile = (change: Partial<Profile>): Profile => ({ ...DEFAULT_PROFILE, ...change });
const withKeys = (keys: Partial<Profile['keys']>) => profile({ keys: { ...DEFAULT_PROFILE.keys, ...keys } });

describe('checkProfile', () => {
  it.each<[string, Profile]>([
    ['the shipped profile', DEFAULT_PROFILE],
    ['another address', profile({ endpoint: 'https://example.com/job' })],
    ['two keys changed over', withKeys({ title: 'description', description: 'title' })],
    ['an extra key', profile({ extra: [{ key: 'source', value: 'x'.repeat(255) }] })],
    ['the longest name', profile({ name: 'n'.repeat(40) })],
  ])('accepts %s, and the result can be stored', (_name, good) => {
    expect(checkProfile(good)).toEqual({});
    expect(isValid(changesOf(good), profileChangesSchema)).toBe(true);
  });

  it.each<[string, Profile, string, string]>([
    ['no address', profile({ endpoint: '' }), 'endpoint', 'whole web address'],
    ['plain http', profile({ endpoint: 'http://example.com/' }), 'endpoint', 'your password is sent to it'],
    [
      'a log-in in the address',
      profile({ endpoint: 'https://a:b@example.com/' }),
      'endpoint',
      'out of the address',
    ],
    [
      'a long address',
      profile({ endpoint: `https://example.com/${'a'.repeat(500)}` }),
      'endpoint',
      'at most 500',
    ],
    ['no name', profile({ name: ' ' }), 'name', 'name of the board'],
    ['a long name', profile({ name: 'n'.repeat(41) }), 'name', 'at most 40'],
    ['an empty key', withKeys({ title: '' }), 'key-title', 'Use letters, digits'],
    ['a key of two words', withKeys({ title: 'job title' }), 'key-title', 'Use letters, digits'],
    ['a long key', withKeys({ title: 'k'.repeat(81) }), 'key-title', 'Use letters, digits'],
    [
      'a key that another field has',
      withKeys({ description: 'title' }),
      'key-description',
      'already has the name title',
    ],
    [
      'the key of the user name',
      withKeys({ title: 'username' }),
      'key-title',
      'already has the name username',
    ],
    [
      'the key of the password',
      withKeys({ reference: 'password' }),
      'key-reference',
      'already has the name password',
    ],
    [
      'an extra key that a field has',
      profile({ extra: [{ key: 'title', value: 'x' }] }),
      'extra-0',
      'already has',
    ],
    [
      'an extra key that a field has in other letters',
      profile({ extra: [{ key: 'Title', value: 'x' }] }),
      'extra-0',
      'already has',
    ],
    [
      'an extra key that a renamed field was shipped with',
      { ...withKeys({ reference: 'job_ref' }), extra: [{ key: 'reference', value: 'x' }] },
      'extra-0',
      'already has',
    ],
    [
      'an extra key for the user name in other letters',
      profile({ extra: [{ key: 'UserName', value: 'x' }] }),
      'extra-0',
      'already has',
    ],
    ['a renamed key of the specification', withKeys({ salary_text: 'text' }), 'key-salary_text', 'can’t be'],
    ['the key of the shown salary', withKeys({ reference: 'Salary_Text' }), 'key-reference', 'already has'],
    [
      'a value with characters that cannot be seen',
      profile({ extra: [{ key: 'source', value: 'us\u200b' }] }),
      'extra-0-value',
      'invisible characters',
    ],
    ['an address of many hosts', profile({ endpoint: 'https://*.example/' }), 'endpoint', 'one site'],
    [
      'an extra key without a value',
      profile({ extra: [{ key: 'source', value: ' ' }] }),
      'extra-0-value',
      'Enter a value',
    ],
    [
      'a long value',
      profile({ extra: [{ key: 'source', value: 'x'.repeat(256) }] }),
      'extra-0-value',
      'at most 255',
    ],
  ])('refuses %s', (_name, wrong, input, words) => {
    expect(checkProfile(wrong)).toEqual({ [input]: expect.stringContaining(words) });
  });

  it('reports duplicate extra keys, and those over the limit', () => {
    const extra = Array.from({ length: 21 }, (_, index) => ({ key: `k${index}`, value: 'v' }));
    expect(Object.keys(checkProfile(profile({ extra })))).toEqual(['extra-20']);
    const twice = [
      { key: 'k', value: 'v' },
      { key: 'k', value: 'w' },
    ];
    expect(Object.keys(checkProfile(profile({ extra: twice })))).toEqual(['extra-1']);
  });
});

describe('changesOf', () => {
  it('is empty for the shipped profile', () => {
    expect(changesOf(DEFAULT_PROFILE)).toEqual({});
  });

  it('has only the differences, and gives the same profile again', () => {
    const changed: Profile = {
      ...withKeys({ title: 'job_title' }),
      name: 'x1jobs',
      dateFormat: 'DD/MM/YYYY',
      extra: [{ key: 'source', value: 'jobcourier' }],
    };
    expect(changesOf(changed)).toEqual({
      name: 'x1jobs',
      keys: { title: 'job_title' },
      dateFormat: 'DD/MM/YYYY',
      extra: [{ key: 'source', value: 'jobcourier' }],
    });
    expect(applyChanges(changesOf(changed))).toEqual(changed);
  });

  it('keeps stored values that company policy overrides, and copies none from it', () => {
    const shown: Profile = { ...withKeys({ title: 'theirs', location: 'typed' }), name: 'Theirs', extra: [] };
    const managed = { name: 'Theirs', keys: { title: 'theirs' }, extra: [] };
    expect(changesOf(shown, managed)).toEqual({ keys: { location: 'typed' } });
    const stored = {
      name: 'Mine',
      keys: { title: 'mine', reference: 'old' },
      extra: [{ key: 'a', value: 'b' }],
    };
    expect(changesOf(shown, managed, stored)).toEqual({
      name: 'Mine',
      keys: { title: 'mine', location: 'typed' },
      extra: [{ key: 'a', value: 'b' }],
    });
  });

  it('never includes a key that the specification defines', () => {
    expect(changesOf(withKeys({ salary_low: 'pay_from' }))).toEqual({});
  });
});
