import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPolicy, holdPolicy } from '@/tests/support/policy';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { applyBoardNames } from './apply-board-names';
import {
  addEvidence,
  boardEvidence,
  keepEvidence,
  readEvidence,
  removeMadeFromEvidence,
} from './board-evidence';
import { readNamesFile, writeNamesFile } from './names-file';
import { profileChanges, readProfile, saveProfileChanges } from './stored-profile';

const { endpoint } = DEFAULT_PROFILE;
const OTHER = 'https://other.example/api';
const AT = new Date('2026-11-28T12:00:00.000Z');
const TOLD = { names: [{ name: 'job_ref', says: 'known' as const }] };

beforeEach(() => {
  fakeBrowser.reset();
  answerPolicy({});
});

it('board names: names taken over change these names and nothing else', async () => {
  await saveProfileChanges({ name: 'x1jobs', keys: { hours: 'work_hours' } });
  expect(await applyBoardNames({ endpoint, keys: { reference: 'job_ref' } })).toBe('done');
  expect(await profileChanges.get()).toEqual({
    name: 'x1jobs',
    keys: { hours: 'work_hours', reference: 'job_ref' },
  });
  expect(await applyBoardNames({ endpoint, dateFormat: 'RFC 1123' })).toBe('done');
  expect(await readProfile()).toMatchObject({ dateFormat: 'RFC 1123', keys: { reference: 'job_ref' } });
});

it('board names: names taken over leave what the settings save while the browser looks for the policy', async () => {
  const answer = holdPolicy();
  const taken = applyBoardNames({ endpoint, keys: { reference: 'job_ref' } });
  await saveProfileChanges({ name: 'x1jobs' });
  answer({});
  expect(await taken).toBe('done');
  expect(await profileChanges.get()).toEqual({ name: 'x1jobs', keys: { reference: 'job_ref' } });
});

it('board names: words for options are taken over beside those that are in use', async () => {
  await saveProfileChanges({ values: { hours: { Part: 'PT' } } });
  expect(await applyBoardNames({ endpoint, values: { hours: { Full: 'FT' } } })).toBe('done');
  expect(await profileChanges.get()).toEqual({ values: { hours: { Full: 'FT', Part: 'PT' } } });
  expect(await applyBoardNames({ endpoint, values: { hours: { Full: 'Full' } } })).toBe('done');
  expect(await profileChanges.get()).toEqual({ values: { hours: { Part: 'PT' } } });
  expect(await applyBoardNames({ endpoint: OTHER, values: { hours: { Full: 'FT' } } })).toBe('moved');
  answerPolicy({ profile: { values: { hours: { Full: 'theirs' } } } });
  expect(await applyBoardNames({ endpoint, values: { hours: { Full: 'FT' } } })).toBe('managed');
  expect((await readProfile()).values).toEqual({ hours: { Full: 'theirs', Part: 'PT' } });
});

it.each([
  ['moved', { endpoint: OTHER, keys: { reference: 'job_ref' } }],
  ['managed', { endpoint, keys: { title: 'job_title' } }],
  ['clash', { endpoint, keys: { reference: 'hours' } }],
] as const)('names are not taken over: %s', async (why, names) => {
  answerPolicy({ profile: { keys: { title: 'theirs' } } });
  expect(await applyBoardNames(names)).toBe(why);
  expect(await profileChanges.get()).toEqual({});
});

it('board names: what a board told is kept for its address alone', async () => {
  expect(await keepEvidence(endpoint, TOLD, AT)).toBe(true);
  expect(await readEvidence(endpoint)).toMatchObject({ endpoint, names: [{ name: 'job_ref' }] });
  expect(await readEvidence(OTHER)).toBeUndefined();
  expect(await keepEvidence(OTHER, TOLD, AT)).toBe(false);
  await saveProfileChanges({ endpoint: OTHER });
  expect(await keepEvidence(endpoint, TOLD, AT)).toBe(false);
  expect(await keepEvidence(OTHER, { names: [] }, AT)).toBe(true);
  expect(await boardEvidence.get()).toEqual({ endpoint: OTHER, names: [] });
});

it('board names: answers that arrive together are all kept', async () => {
  await Promise.all(
    ['a', 'b', 'c'].map((name) => keepEvidence(endpoint, { names: [{ name, says: 'known' }] }, AT)),
  );
  expect((await readEvidence(endpoint))?.names.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});

it('board names: an advert that a question made stays recorded until the recruiter has removed it', async () => {
  await keepEvidence(endpoint, { ...TOLD, made: { jobId: '5f3a' } }, AT);
  await keepEvidence(endpoint, TOLD, AT);
  expect((await readEvidence(endpoint))?.made).toEqual({ at: AT.toISOString(), jobId: '5f3a' });
  await removeMadeFromEvidence(OTHER);
  expect((await readEvidence(endpoint))?.made).toBeDefined();
  await removeMadeFromEvidence(endpoint);
  expect(await readEvidence(endpoint)).toEqual({
    endpoint,
    names: [{ ...TOLD.names[0], at: AT.toISOString() }],
  });
});

it('board names: a company’s policy tells what its board told', async () => {
  const names = [{ name: 'job_ref', says: 'known', at: AT.toISOString() }];
  answerPolicy({ profile: { endpoint: OTHER, evidence: { endpoint: OTHER, names } } });
  expect(await readEvidence(OTHER)).toEqual({ endpoint: OTHER, names });
});

it('board names: a file of names brings names and evidence to another computer, but not that it was asked', async () => {
  const values = { job_type: { Permanent: 'perm' } };
  await saveProfileChanges({ keys: { reference: 'job_ref' }, values });
  const names = [{ name: 'job_ref', says: 'required' as const, at: AT.toISOString() }];
  const evidence = { endpoint, names, checkedAt: AT.toISOString(), made: { at: AT.toISOString() } };
  const text = writeNamesFile(await readProfile(), evidence);
  const read = await readNamesFile(new Blob([text]));
  expect(read).toEqual({ endpoint, keys: { reference: 'job_ref' }, values, evidence: { endpoint, names } });
  expect(read?.evidence && (await addEvidence(read.evidence))).toBe(true);
  expect(await addEvidence({ endpoint: OTHER, names: [] })).toBe(false);
  expect(await readEvidence(endpoint)).toEqual({ endpoint, names });
  answerPolicy(JSON.parse(text));
  expect(await readProfile()).toMatchObject({ keys: { reference: 'job_ref' } });
});

it.each([
  'no JSON',
  '{}',
  '{"profile":{"endpoint":"http://board.example/"}}',
  '{"profile":{"keys":{"salary_low":"x"}}}',
  '{"profile":{"password":"x"}}',
  '{"profile":{"values":{"title":{"Baker":"x"}}}}',
  '{"profile":{"values":{"hours":{"Sometimes":"x"}}}}',
  '{"profile":{"values":{"hours":{"Full":""}}}}',
  '{"profile":{"evidence":{"endpoint":"https://board.example/","names":[{"name":"two words","says":"known","at":"2026"}]}}}',
])('board names: a file that is not safe to use is refused: %s', async (text) => {
  expect(await readNamesFile(new Blob([text]))).toBeUndefined();
});
