import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPolicy } from '@/tests/support/policy';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { listAccounts, storeAccount } from './accounts';
import { defaults, readDefaults } from './defaults';
import { readLastManaged } from './last-managed';
import { readKnownManaged, readManaged } from './managed';
import { NOTHING_MANAGED } from './managed-schema';
import { readProfile, saveProfileChanges } from './stored-profile';
import { damagedSettings } from './validated-item';

beforeEach(() => fakeBrowser.reset());

describe('company policy: none', () => {
  it.each<[string, () => Promise<Record<string, unknown>>]>([
    ['where the browser gives nothing', async () => ({})],
    ['where the browser rejects', () => Promise.reject(new Error('Managed storage manifest not found'))],
  ])('gives no settings, %s', async (_name, get) => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(get);
    expect(await readManaged()).toEqual({ profile: {}, defaults: {}, accounts: [], faults: [] });
    expect(await readProfile()).toEqual(DEFAULT_PROFILE);
  });
});

describe('company policy: one that cannot be read', () => {
  it('keeps the last one', async () => {
    answerPolicy({ profile: { name: 'Theirs', endpoint: 'https://theirs.example/api/job' } });
    const known = await readManaged();
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('The browser is busy'));
    expect(await readManaged()).toEqual(known);
    expect(await readLastManaged()).toEqual(known);
    expect((await readProfile()).endpoint).toBe('https://theirs.example/api/job');
    expect(await (await readKnownManaged()).update).toBeUndefined();
  });

  it('is no longer known once the browser has none', async () => {
    answerPolicy({ profile: { name: 'Theirs' } });
    await readManaged();
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect(await readManaged()).toEqual(NOTHING_MANAGED);
    expect(await readLastManaged()).toEqual(NOTHING_MANAGED);
  });
});

describe('company policy: what a company has set', () => {
  it('overrides the recruiter’s settings, key by key', async () => {
    await saveProfileChanges({ name: 'Mine', keys: { title: 'mine', location: 'my_place' } });
    answerPolicy({ profile: { name: 'Theirs', keys: { title: 'theirs' } } });
    expect(await readProfile()).toEqual({
      ...DEFAULT_PROFILE,
      name: 'Theirs',
      keys: { ...DEFAULT_PROFILE.keys, title: 'theirs', location: 'my_place' },
    });
  });

  it('drops the recruiter’s settings when both together would give a field’s key to an extra key', async () => {
    await saveProfileChanges({ name: 'Mine', extra: [{ key: 'job_ref', value: 'Pay to register' }] });
    answerPolicy({ profile: { keys: { reference: 'job_ref' } } });
    expect(await readProfile()).toEqual({
      ...DEFAULT_PROFILE,
      keys: { ...DEFAULT_PROFILE.keys, reference: 'job_ref' },
    });
    expect(await damagedSettings()).toEqual(['profile']);
  });

  it('takes precedence over the recruiter’s defaults', async () => {
    await defaults.set({ linkToPage: true, hours: 'Full', location: 'G2' });
    answerPolicy({ defaults: { location: 'EH1', linkToPage: false } });
    expect(await readDefaults()).toEqual({ linkToPage: false, hours: 'Full', location: 'EH1' });
    expect(await defaults.get()).toMatchObject({ location: 'G2' });
  });

  it('sets accounts by label, without user name and password', async () => {
    answerPolicy({ accounts: [{ id: 'hr', label: 'Acme HR' }] });
    expect(await listAccounts()).toEqual([{ id: 'hr', label: 'Acme HR' }]);
    await storeAccount({ id: 'hr', label: 'Another label', username: 'acme' });
    await storeAccount({ id: 'own', label: 'Own', username: 'own' });
    expect(await listAccounts()).toEqual([
      { id: 'hr', label: 'Acme HR', username: 'acme' },
      { id: 'own', label: 'Own', username: 'own' },
    ]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['profile', { profile: { endpoint: 'http://board.example/api/job' } }],
    ['profile', { profile: { endpoint: 'https://name:secret@board.example/' } }],
    ['profile', { profile: { keys: { title: 'two words' } } }],
    ['profile', { profile: { endpoint: 'https://*.example/api/job' } }],
    ['profile', { profile: { keys: { salary_text: 'x_salary_text' } } }],
    ['profile', { profile: { extra: [{ key: 'Salary_text', value: 'Pay to register' }] } }],
    ['profile', { profile: 'x1jobs' }],
    ['defaults', { defaults: { hours: 'Sometimes' } }],
    ['accounts', { accounts: [{ id: 'hr' }] }],
    ['accounts', { accounts: [{ id: 'hr', label: 'Acme', password: 'secret' }] }],
  ])('is ignored as a whole, and reported, where it is no %s: %j', async (name, value) => {
    answerPolicy(value);
    const managed = await readManaged();
    expect(managed).toEqual({ profile: {}, defaults: {}, accounts: [], faults: [name] });
  });
});
