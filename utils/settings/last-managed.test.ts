import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPolicy, holdPolicy } from '@/tests/support/policy';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { listAccounts, storeAccount } from './accounts';
import { readLastManaged } from './last-managed';
import { readKnownManaged, readManaged } from './managed';
import { NOTHING_MANAGED } from './managed-schema';
import { readProfile } from './stored-profile';
import { damagedSettings } from './validated-item';

const POLICY = {
  profile: { endpoint: 'https://theirs.example/api', keys: { title: 'theirs', location: 'place' } },
  defaults: { hours: 'Full' },
  accounts: [{ id: 'hr', label: 'Acme HR' }],
};
const MANAGED = { ...NOTHING_MANAGED, ...POLICY };

beforeEach(() => fakeBrowser.reset());

describe('last known company policy', () => {
  it('is undefined before the browser has ever had one', async () => {
    const answer = holdPolicy();
    const { last, update } = await readKnownManaged();
    expect(last).toEqual(NOTHING_MANAGED);
    answer(POLICY);
    expect(await update).toEqual(MANAGED);
  });

  it('is there at once the next time, and is not reported again if the answer is the same', async () => {
    answerPolicy(POLICY);
    await readManaged();
    const answer = holdPolicy();
    const { last, update } = await readKnownManaged();
    expect(last).toEqual(MANAGED);
    // Storage may return keys in another order.
    answer({
      accounts: POLICY.accounts,
      defaults: POLICY.defaults,
      profile: { keys: { location: 'place', title: 'theirs' }, endpoint: 'https://theirs.example/api' },
    });
    expect(await update).toBeUndefined();
  });

  it.each<[string, Record<string, unknown>]>([
    ['another policy', { defaults: { hours: 'Part' } }],
    ['none any more', {}],
  ])('is replaced by %s', async (_name, next) => {
    answerPolicy(POLICY);
    await readManaged();
    answerPolicy(next);
    const { last, update } = await readKnownManaged();
    expect(last).toEqual(MANAGED);
    expect(await update).toEqual({ ...NOTHING_MANAGED, ...next });
    expect(await readLastManaged()).toEqual({ ...NOTHING_MANAGED, ...next });
  });

  it('is written only if the answer differs', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    answerPolicy({});
    await readManaged();
    expect(set).not.toHaveBeenCalled();
    answerPolicy(POLICY);
    await readManaged();
    await readManaged();
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('leaves out a section that is invalid, which might contain a password', async () => {
    answerPolicy({ accounts: [{ id: 'hr', label: 'Acme', password: 'secret' }] });
    await readManaged();
    expect(await readLastManaged()).toEqual({ ...NOTHING_MANAGED, faults: ['accounts'] });
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('secret');
  });
});

describe('last known company policy: damaged storage', () => {
  it.each<[string, unknown]>([
    ['text', 'policy'],
    ['an address that is not safe', { ...MANAGED, profile: { endpoint: 'http://board.example/api' } }],
    ['an account with a password', { ...MANAGED, accounts: [{ id: 'a', label: 'A', password: 'x' }] }],
    ['a part that is missing', { profile: {}, defaults: {}, accounts: [] }],
  ])('counts as no policy and is replaced by the next answer: %s', async (_name, damaged) => {
    await fakeBrowser.storage.local.set({ lastManaged: damaged });
    answerPolicy(POLICY);
    const { last, update } = await readKnownManaged();
    expect(last).toEqual(NOTHING_MANAGED);
    expect(await update).toEqual(MANAGED);
    expect(await readLastManaged()).toEqual(MANAGED);
    expect(await damagedSettings()).toEqual([]);
  });

  it('does not block the browser’s answer if storage fails', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    answerPolicy(POLICY);
    const { last, update } = await readKnownManaged();
    expect(last).toEqual(NOTHING_MANAGED);
    expect(await update).toEqual(MANAGED);
  });
});

describe('company policy: the board’s address', () => {
  beforeEach(async () => {
    answerPolicy(POLICY);
    await readManaged();
    await storeAccount({ id: 'hr', label: 'Mine', username: 'acme' });
  });

  it('waits for the browser’s answer, whatever was last known', async () => {
    const answer = holdPolicy();
    let settled = 0;
    const asked = [readProfile(), listAccounts()] as const;
    for (const one of asked) one.then(() => (settled += 1));
    // The last known policy is shown meanwhile.
    const { last } = await readKnownManaged();
    expect((await readProfile(last)).endpoint).toBe('https://theirs.example/api');
    expect(settled).toBe(0);
    answer({});
    expect(await Promise.all(asked)).toEqual([
      DEFAULT_PROFILE,
      [{ id: 'hr', label: 'Mine', username: 'acme' }],
    ]);
  });
});
