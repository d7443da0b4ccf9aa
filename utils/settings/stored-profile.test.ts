import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPolicy, holdPolicy } from '@/tests/support/policy';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { defaults } from './defaults';
import { profileChanges, readProfile, saveProfileChanges } from './stored-profile';
import { damagedSettings } from './validated-item';

beforeEach(() => fakeBrowser.reset());

it('stored profile: the shipped one until something is changed', async () => {
  expect(await readProfile()).toEqual(DEFAULT_PROFILE);
});

it('stored profile: only changes are stored, so the rest follows a new release', async () => {
  await saveProfileChanges({ name: 'x1jobs', keys: { title: 'job_title' } });
  expect(await readProfile()).toEqual({
    ...DEFAULT_PROFILE,
    name: 'x1jobs',
    keys: { ...DEFAULT_PROFILE.keys, title: 'job_title' },
  });
  expect((await fakeBrowser.storage.local.get()).profile).toEqual({
    name: 'x1jobs',
    keys: { title: 'job_title' },
  });
});

it('stored profile: can be reset to the shipped one', async () => {
  await saveProfileChanges({ name: 'x1jobs' });
  await saveProfileChanges({});
  expect(await readProfile()).toEqual(DEFAULT_PROFILE);
});

it('stored profile: a damaged one is quarantined whole, not used in part', async () => {
  const damaged = { endpoint: 'https://example.com/', keys: { title: 'two words' } };
  await fakeBrowser.storage.local.set({ profile: damaged });
  expect(await readProfile()).toEqual(DEFAULT_PROFILE);
  expect(await damagedSettings()).toEqual(['profile']);
});

it.each<[string, Record<string, unknown>]>([
  ['an extra key that is a field’s', { extra: [{ key: 'SALARY_TEXT', value: 'x' }] }],
  ['a renamed key that the specification has', { keys: { salary_text: 'x_salary_text' } }],
  ['two fields under one key', { keys: { title: 'Description' } }],
  ['an extra key for the password', { extra: [{ key: 'Password', value: 'x' }] }],
  ['an address of many hosts', { endpoint: 'https://*.example/' }],
])('stored profile: one with %s is quarantined, wherever it came from', async (_name, unsafe) => {
  await fakeBrowser.storage.local.set({ profile: { name: 'x1jobs', ...unsafe } });
  expect(await readProfile()).toEqual(DEFAULT_PROFILE);
  expect(await damagedSettings()).toEqual(['profile']);
  await expect(saveProfileChanges(unsafe)).rejects.toThrow();
});

const CLASH = { endpoint: 'https://mine.example/api', keys: { reference: 'job_title' } };
const POLICY = { profile: { keys: { title: 'job_title' } } };

it('stored profile: changes that clash with the company’s are quarantined', async () => {
  await saveProfileChanges(CLASH);
  answerPolicy(POLICY);
  expect((await readProfile()).endpoint).toBe(DEFAULT_PROFILE.endpoint);
  expect(await damagedSettings()).toEqual(['profile']);
});

it('stored profile: what is saved while the browser looks for the policy is used, and not quarantined', async () => {
  await saveProfileChanges(CLASH);
  const answer = holdPolicy();
  const profile = readProfile();
  const corrected = { endpoint: 'https://new.example/api', keys: { reference: 'job_ref' } };
  await saveProfileChanges(corrected);
  answer(POLICY);
  expect(await profile).toMatchObject({
    endpoint: 'https://new.example/api',
    keys: { reference: 'job_ref', title: 'job_title' },
  });
  expect(await profileChanges.get()).toEqual(corrected);
  expect(await damagedSettings()).toEqual([]);
});

it('stored defaults: empty except for the link policy, and damaged ones are quarantined', async () => {
  expect(await defaults.get()).toEqual({ linkToPage: true });
  await defaults.set({ linkToPage: false, hours: 'Part', location: 'G2' });
  expect(await defaults.get()).toEqual({ linkToPage: false, hours: 'Part', location: 'G2' });
  await fakeBrowser.storage.local.set({ defaults: { linkToPage: true, hours: 'Sometimes' } });
  expect(await defaults.get()).toEqual({ linkToPage: true });
  expect(await damagedSettings()).toEqual(['defaults']);
});
