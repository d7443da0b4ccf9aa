import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recordsOf } from '@/tests/support/database-samples/sample';
import { LATEST } from '@/tests/support/database-samples/samples';
import { emptyDatabase } from '@/tests/support/empty-database';
import { allRecords, putRecords } from '@/tests/support/whole-database';
import { RECORD_UNREADABLE } from '@/utils/copy/en-GB/backup-lines';
import { fromBackup } from '@/utils/drafts/from-backup';
import { type Account, storeAccount } from '@/utils/settings/accounts';
import { addEvidence } from '@/utils/settings/board-evidence';
import { applyDifferences } from '@/utils/settings/portable/portable-settings';
import { previewRestore } from './preview-restore';
import { restoreBackup } from './restore';
import { writeBackup } from './write';

const NOW = new Date('2026-11-27T12:00:00Z');
const SETTINGS = {
  accounts: [{ id: 'a', label: 'Acme HR', username: 'acme-api' }],
  passwords: { a: 'sesame-open-1', b: 'sesame-open-2' },
  chosenAccounts: { default: 'a', bySite: { 'a.example': 'a' } },
  defaults: { linkToPage: false, location: 'G2 1AL' },
  profile: {
    name: 'x1jobs',
    endpoint: 'https://board.example/api/job',
    extra: [{ key: 'source', value: 'us' }],
  },
  coreskillList: {
    file: 'own.csv',
    at: NOW.toISOString(),
    coreskills: [{ name: 'Retail', specialisms: [] }],
  },
  boardEvidence: {
    endpoint: 'https://board.example/api/job',
    names: [{ name: 'job_title', says: 'required', at: NOW.toISOString() }],
  },
  choices: [{ title: 'Baker', coreskill: 'Retail', specialisms: [], at: NOW.toISOString() }],
};

const linesOf = async (file: Blob) =>
  (await file.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const stored = () => fakeBrowser.storage.local.get(null);

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  await putRecords(recordsOf(LATEST));
  await fakeBrowser.storage.local.set(SETTINGS);
});

it('backup: the first line says what the file is and how many lines follow', async () => {
  const [header, ...lines] = await linesOf(await writeBackup(undefined, NOW));
  expect(header).toEqual({
    format: 'jobcourier-backup',
    version: 3,
    at: '2026-11-27T12:00:00.000Z',
    lines: lines.length,
  });
  expect([...new Set(lines.map(({ store }) => store))].sort()).toEqual([
    'adverts',
    'changes',
    'damaged',
    'drafts',
    'postings',
    'settings',
    'views',
  ]);
});

it('backup: contains no password, not even in quarantined data', async () => {
  await putRecords({
    postings: [{ id: 'x', password: 'sesame-open-3', sent: { api_password: 'sesame-open-4' } }],
  });
  const text = await (await writeBackup()).text();
  expect(text).toContain('acme-api');
  expect(text).not.toContain('sesame');
});

it('backup: contains no password of damaged accounts', async () => {
  await fakeBrowser.storage.local.set({
    accounts: [{ id: 'a', label: 'sesame-open-5', username: 5 }],
    passwords: 'sesame-open-6',
  });
  const file = await writeBackup();
  expect(await file.text()).not.toContain('sesame');
  expect((await linesOf(file)).map(({ record }) => record?.name)).not.toContain('accounts');
});

it('backup: a restored one gives the same backup, except for postings in progress', async () => {
  const file = await writeBackup(undefined, NOW);
  const { passwords: _ours, ...settings } = SETTINGS;
  await emptyDatabase();
  await fakeBrowser.storage.local.clear();
  const survey = await previewRestore(file, undefined, NOW);
  if (typeof survey === 'string') throw new Error(survey);
  await restoreBackup(file, { now: NOW });
  const all = new Set(survey.settings.flatMap(({ differences }) => differences.map(({ id }) => id)));
  const addAccount = async (account: Account) => {
    await storeAccount(account);
    return 'done' as const;
  };
  expect(await applyDifferences(survey.settings, all, { addAccount, addEvidence })).toMatchObject({
    refused: [],
  });
  expect(await stored()).toMatchObject(settings);
  expect(await stored()).not.toHaveProperty('passwords');

  const [before, after] = [await linesOf(file), await linesOf(await writeBackup(undefined, NOW))];
  const moved = (state: string, outcome: object) => (record: { moves: object[] }) => ({
    ...record,
    state,
    outcome: { state, ...outcome },
    moves: [...record.moves, { state, at: NOW.toISOString() }],
  });
  const changes: Record<string, (record: never) => object> = {
    written: moved('unknown', { cause: 'restored' }),
    waiting: moved('unknown', { cause: 'restored' }),
    sending: moved('unknown', { cause: 'restored' }),
  };
  const expected = before.map((line) => {
    if (line.store === 'drafts') return { ...line, record: fromBackup(line.record) };
    if (line.store !== 'postings' && line.store !== 'changes') return line;
    const record = { ...line.record, fromBackup: true };
    return { ...line, record: changes[record.state]?.(record as never) ?? record };
  });
  expect(after).toEqual(expected);
});

it('backup: restoring twice changes nothing more', async () => {
  const file = await writeBackup(undefined, NOW);
  await emptyDatabase();
  await restoreBackup(file, { now: NOW });
  const once = await allRecords();
  expect(await restoreBackup(file, { now: NOW })).toMatchObject({
    drafts: 0,
    beside: 0,
    postings: 0,
    changes: 0,
    damaged: 0,
  });
  expect(await allRecords()).toEqual(once);
});

describe('preview of a restore', () => {
  it('writes nothing, and counts what would be restored', async () => {
    const file = await writeBackup(undefined, NOW);
    await emptyDatabase();
    await fakeBrowser.storage.local.clear();
    const survey = await previewRestore(file, undefined, NOW);
    expect(survey).toMatchObject({
      at: NOW.toISOString(),
      drafts: { come: 6, beside: 0, stay: 0 },
      postings: { come: 13, stay: 0 },
      changes: 3,
      unfinished: 3,
      settings: [
        'accounts',
        'chosenAccounts',
        'defaults',
        'profile',
        'boardEvidence',
        'coreskillList',
        'choices',
      ].map((name) => ({ setting: { name } })),
      faultCount: 0,
    });
    expect(Object.values(await allRecords()).flat()).toEqual([]);
    expect(await stored()).toEqual({});
    expect(await restoreBackup(file, { now: NOW })).toMatchObject({ drafts: 6, postings: 13, changes: 3 });
    expect(await stored()).toEqual({});
  });

  it('counts what is already here', async () => {
    expect(await previewRestore(await writeBackup(undefined, NOW), undefined, NOW)).toMatchObject({
      drafts: { come: 0, beside: 0, stay: 6 },
      postings: { come: 0, stay: 13 },
      settings: [],
    });
  });
});

it('backup: handles more records than are read at once', async () => {
  const drafts = Array.from({ length: 450 }, (_, at) => ({
    page: `https://many.example/${at}`,
    fields: {},
    changedAt: NOW.toISOString(),
  }));
  await putRecords({ drafts });
  const file = await writeBackup(undefined, NOW);
  await emptyDatabase();
  expect(await restoreBackup(file, { now: NOW })).toMatchObject({ drafts: 456 });
});

it('backup: what is no entry of the quarantine is in the file, and keeps nothing from being restored', async () => {
  const entry = { store: 'gone', record: 1, password: 'sesame' };
  const draft = { page: 'https://many.example/1', fields: {}, changedAt: NOW.toISOString() };
  await emptyDatabase();
  await putRecords({ drafts: [draft], damaged: [null, entry] });
  const file = await writeBackup(undefined, NOW);
  expect((await linesOf(file)).filter(({ store }) => store === 'damaged')).toEqual([
    { store: 'damaged', record: null },
    { store: 'damaged', record: { store: 'gone', record: 1 } },
  ]);
  expect(await previewRestore(file, undefined, NOW)).toMatchObject({
    faultCount: 2,
    faults: [{ words: RECORD_UNREADABLE }, { words: RECORD_UNREADABLE }],
  });
  expect(await restoreBackup(file, { now: NOW })).toMatchObject({ drafts: 0, damaged: 0 });
  await emptyDatabase();
  await putRecords({ damaged: [null, entry] });
  expect(await restoreBackup(file, { now: NOW })).toMatchObject({ drafts: 1, damaged: 0 });
});
