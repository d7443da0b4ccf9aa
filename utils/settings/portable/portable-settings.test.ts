import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readProfile } from '../stored-profile';
import type { ApplyContext } from './portable';
import { applyDifferences, compareSettings, PORTABLE_SETTINGS } from './portable-settings';

const AT = '2026-11-20T09:00:00.000Z';
const HERE = {
  accounts: [{ id: 'sandbox', label: 'Ardlunan HR', username: 'sandbox-user' }],
  chosenAccounts: { default: 'sandbox', bySite: { 'a.example': 'sandbox' } },
  defaults: { linkToPage: true, location: 'G2 1AL' },
  profile: { name: 'x1jobs', extra: [{ key: 'source', value: 'us' }] },
};

const addAccount = vi.fn<ApplyContext['addAccount']>(async () => 'done');
const addEvidence = vi.fn<ApplyContext['addEvidence']>(async () => true);
const stored = () => fakeBrowser.storage.local.get(null);

/** The differences that a file with these settings would make. */
async function compare(file: Record<string, unknown>) {
  const coming = PORTABLE_SETTINGS.filter(({ name }) => name in file).map((setting) => ({
    setting,
    value: file[setting.name],
  }));
  const compared = await compareSettings(coming);
  const differences = compared.flatMap((one) => one.differences);
  return {
    rows: differences.map(({ label, before, after }) => `${label}: ${before} → ${after}`),
    differences,
    apply: (...ids: string[]) => applyDifferences(compared, new Set(ids), { addAccount, addEvidence }),
  };
}

beforeEach(async () => {
  fakeBrowser.reset();
  addAccount.mockClear();
  addEvidence.mockClear();
  await fakeBrowser.storage.local.set(HERE);
});

describe('settings file: differences are listed one by one', () => {
  it('for the board', async () => {
    const { rows } = await compare({
      profile: {
        endpoint: 'https://board.example/api/job',
        dateFormat: 'RFC 1123',
        keys: { reference: 'job_ref' },
        extra: [{ key: 'fee', value: 'Pay to register' }],
      },
    });
    expect(rows).toEqual([
      'Name of the board: x1jobs → s1jobs',
      'Address that adverts and your password are sent to: https://recruiter.x1jobs.com/api/job → https://board.example/api/job',
      'Format of closing dates: YYYY-MM-DD → RFC 1123',
      'The board’s name for “Reference”: reference → job_ref',
      'Sent with every advert: source: us → nothing',
      'Sent with every advert: fee: nothing → Pay to register',
    ]);
  });

  it('for the defaults', async () => {
    const { rows } = await compare({
      defaults: { linkToPage: false, application_email: 'cv@evil.example', hours: 'Part' },
    });
    expect(rows).toEqual([
      'Default: Postcode: G2 1AL → nothing',
      'Default: Hours: nothing → Part time',
      'Default: Apply by e-mail: nothing → cv@evil.example',
      'The page’s own address where a page has no apply link: used → not used',
    ]);
  });

  it('for accounts, except existing ones', async () => {
    const { rows } = await compare({
      accounts: [
        { id: 'sandbox', label: 'Crumb Bakery', username: 'sandbox-user' },
        { id: 'two', label: 'Crumb', username: 'other-company' },
      ],
      chosenAccounts: {
        default: 'two',
        bySite: { 'a.example': 'two', 'b.example': 'sandbox', 'c.example': 'gone' },
      },
    });
    expect(rows).toEqual([
      'Account “Crumb”: not here → added with the user name other-company, without a password',
      'The default account: Ardlunan HR → Crumb',
      'The account for a.example: Ardlunan HR → Crumb',
      'The account for b.example: nothing → Ardlunan HR',
    ]);
  });

  it('for the coreskill list and earlier choices', async () => {
    const { rows } = await compare({
      coreskillList: { file: 'own.csv', at: AT, coreskills: [{ name: 'Retail', specialisms: ['Sales'] }] },
      choices: [{ title: 'Baker', coreskill: 'Retail', specialisms: [], at: AT }],
    });
    expect(rows[0]).toMatch(
      /^The list of coreskills: the built-in list, 36 coreskills and 377 specialisms → the list from own\.csv, 1 coreskills and 1 specialisms\. Added: Retail › Sales\. Removed: .+$/u,
    );
    expect(rows[1]).toBe(
      'Your earlier choices, which suggestions learn from: 0 adverts → 1 advert, 1 of them from the file',
    );
  });

  it('for what the board said of its names', async () => {
    const endpoint = 'https://board.example/api/job';
    const knownName = (name: string, at = AT) => ({ name, says: 'known' as const, at });
    const coming = {
      endpoint,
      names: [knownName('a'), knownName('b')],
      checkedAt: AT,
      made: { at: AT },
    };
    const { rows, apply } = await compare({ boardEvidence: coming });
    expect(rows).toEqual(['What the board said about its field names: 0 names → 2 names, of board.example']);
    addEvidence.mockResolvedValueOnce(false);
    expect((await apply('boardEvidence')).refused).toMatchObject([{ cause: 'not-kept' }]);
    // When it was asked, and what it made of a question, stays there.
    expect(addEvidence).toHaveBeenCalledWith({ endpoint, names: coming.names });
    await fakeBrowser.storage.local.set({
      boardEvidence: { endpoint, names: [knownName('b'), knownName('a'), knownName('c')] },
    });
    expect((await compare({ boardEvidence: coming })).rows).toEqual([]);
  });

  it('and none are listed if the file is the same', async () => {
    expect((await compare(HERE)).rows).toEqual([]);
  });

  it('except where company policy applies, which no file changes', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({
      profile: { endpoint: 'https://ours.example/', extra: [] },
      defaults: { application_email: 'us@ours.example' },
    }));
    const { rows } = await compare({
      profile: { name: 'x1jobs', endpoint: 'https://board.example/', extra: [{ key: 'fee', value: 'x' }] },
      defaults: { ...HERE.defaults, application_email: 'cv@evil.example' },
    });
    expect(rows).toEqual([]);
  });
});

describe('settings file: only ticked differences are applied', () => {
  const FILE = {
    accounts: [{ id: 'two', label: 'Crumb', username: 'crumb' }],
    chosenAccounts: { default: 'two', bySite: { 'a.example': 'sandbox', 'b.example': 'sandbox' } },
    defaults: { linkToPage: false, application_email: 'cv@evil.example', location: 'EH1' },
    profile: {
      endpoint: 'https://board.example/api/job',
      keys: { reference: 'job_ref' },
      extra: [{ key: 'fee', value: 'Pay to register' }],
    },
    coreskillList: { file: 'own.csv', at: AT, coreskills: [{ name: 'Retail', specialisms: [] }] },
    choices: [{ title: 'Baker', coreskill: 'Retail', specialisms: [], at: AT }],
  };

  it('none, if nothing is ticked', async () => {
    const { apply } = await compare(FILE);
    expect(await apply()).toEqual({ applied: [], refused: [] });
    expect(await stored()).toEqual(HERE);
    expect(addAccount).not.toHaveBeenCalled();
  });

  it('each by itself, leaving the rest', async () => {
    const { differences, apply } = await compare(FILE);
    for (const { id } of differences.filter((one) => !one.id.startsWith('chosenAccounts.default'))) {
      await fakeBrowser.storage.local.clear();
      await fakeBrowser.storage.local.set(HERE);
      addAccount.mockClear();
      expect((await apply(id)).refused).toEqual([]);
      const others = (await compare(FILE)).differences.map((one) => one.id);
      const stays = id.startsWith('accounts.') ? id : undefined;
      expect(others).toEqual(differences.map((one) => one.id).filter((one) => one !== id || one === stays));
      expect(addAccount).toHaveBeenCalledTimes(stays ? 1 : 0);
    }
  });

  it('with an extra key’s existing value, without the others', async () => {
    const { apply } = await compare(FILE);
    await apply('profile.extra.fee');
    expect((await stored()).profile).toEqual({
      name: 'x1jobs',
      extra: [...HERE.profile.extra, { key: 'fee', value: 'Pay to register' }],
    });
  });

  it('and a value that the worker refuses, or that conflicts with existing ones, is reported', async () => {
    await fakeBrowser.storage.local.set({ profile: { keys: { title: 'job_ref' } } });
    addAccount.mockResolvedValueOnce('locked');
    const { apply } = await compare({ ...FILE, defaults: { linkToPage: true, location: 'nowhere' } });
    const { applied, refused } = await apply(
      'accounts.two',
      'chosenAccounts.default',
      'chosenAccounts.site.b.example',
      'defaults.location',
      'profile.keys.reference',
    );
    expect(applied.map(({ id }) => id)).toEqual(['chosenAccounts.site.b.example']);
    expect(refused.map(({ difference, cause }) => [difference.id, cause])).toEqual([
      ['accounts.two', 'locked'],
      ['chosenAccounts.default', 'no-account'],
      ['defaults.location', 'unsafe'],
      ['profile.keys.reference', 'unsafe'],
    ]);
    expect((await readProfile()).keys).toMatchObject({ title: 'job_ref', reference: 'reference' });
    expect((await stored()).defaults).toEqual(HERE.defaults);
  });

  it('and a value that the browser does not store is reported', async () => {
    const { apply } = await compare(FILE);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const { applied, refused } = await apply('defaults.location', 'profile.endpoint');
    expect(applied.map(({ id }) => id)).toEqual(['profile.endpoint']);
    expect(refused.map(({ cause }) => cause)).toEqual(['not-stored']);
  });
});
