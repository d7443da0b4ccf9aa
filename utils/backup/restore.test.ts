import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allRecords, clearDatabase, putRecords } from '@/tests/support/whole-database';
import { restoreBackup } from './restore';
import { surveyBackup } from './survey';

const AT = '2026-11-20T09:00:00.000Z';
const NOW = new Date('2026-11-27T12:00:00Z');
const DRAFT = { page: 'https://a.example/job', fields: {}, changedAt: AT };
const POSTING = {
  id: 'p',
  page: 'https://a.example/job',
  writtenAt: AT,
  title: 'Baker',
  match: { vacancy: 'baker|g2' },
  account: { id: 'a', label: 'Acme HR' },
  state: 'written',
  moves: [{ state: 'written', at: AT }],
};
const ADVERT = {
  id: 'p',
  advert: { title: 'Baker', description: '<p>Bake.</p>', location: 'G2', coreskill: 'Retail' },
};
const posting = (record: object) => ({ store: 'postings', record });

const fileOf = (lines: unknown[], header: object = {}) =>
  new Blob(
    [{ format: 'jobcourier-backup', version: 1, at: AT, lines: lines.length, ...header }, ...lines].map(
      (line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`,
    ),
  );
const restore = (lines: unknown[], settings = false) => restoreBackup(fileOf(lines), { settings, now: NOW });
const survey = (lines: unknown[]) => surveyBackup(fileOf(lines));

beforeEach(async () => {
  fakeBrowser.reset();
  await clearDatabase();
});

describe('a posting', () => {
  it('that is here stays as it is, with its text', async () => {
    const here = { ...POSTING, state: 'accepted', moves: [...POSTING.moves, { state: 'accepted', at: AT }] };
    await putRecords({ postings: [here], adverts: [{ ...ADVERT, sent: { endpoint: 'x', body: {} } }] });
    const before = await allRecords();
    await restore([posting(POSTING), { store: 'adverts', record: ADVERT }]);
    expect(await allRecords()).toEqual(before);
  });

  it.each(['written', 'waiting'])(
    'that was %s comes back as called back, and is never sent',
    async (state) => {
      await restore([posting({ ...POSTING, state }), { store: 'adverts', record: ADVERT }]);
      const { postings, adverts } = await allRecords();
      expect(postings).toEqual([
        {
          ...POSTING,
          state: 'refused',
          outcome: { state: 'refused', cause: 'withdrawn' },
          moves: [...POSTING.moves, { state: 'refused', at: NOW.toISOString() }],
        },
      ]);
      expect(adverts).toEqual([ADVERT]);
    },
  );

  it('that was being sent comes back as unknown', async () => {
    await restore([posting({ ...POSTING, state: 'sending' })]);
    expect((await allRecords()).postings).toMatchObject([
      { state: 'unknown', outcome: { state: 'unknown', cause: 'interrupted' } },
    ]);
  });

  it('that waits here without its text is not given one, so that it is not sent', async () => {
    await putRecords({ postings: [POSTING] });
    await restore([posting(POSTING), { store: 'adverts', record: ADVERT }]);
    expect((await allRecords()).adverts).toEqual([]);
  });

  it('that is damaged here is set aside for the sound one', async () => {
    const damaged = { id: 'p', state: 'gone' };
    await putRecords({ postings: [damaged] });
    expect(await restore([posting({ ...POSTING, state: 'accepted' })])).toMatchObject({ postings: 1 });
    expect((await allRecords()).damaged).toEqual([
      { store: 'postings', record: damaged, at: NOW.toISOString() },
    ]);
  });
});

it('a text without its posting is set aside, not lost', async () => {
  await restore([{ store: 'adverts', record: ADVERT }]);
  expect((await allRecords()).damaged).toEqual([{ store: 'adverts', record: ADVERT, at: AT }]);
});

describe('a draft', () => {
  const lines = [{ store: 'drafts', record: DRAFT }];

  it('that is newer here stays', async () => {
    const newer = { ...DRAFT, changedAt: '2026-11-21T09:00:00.000Z', account: 'mine' };
    await putRecords({ drafts: [newer] });
    expect(await survey(lines)).toMatchObject({ drafts: { come: 0, stay: 1 } });
    await restore(lines);
    expect((await allRecords()).drafts).toEqual([newer]);
  });

  it('that is older here is replaced', async () => {
    await putRecords({ drafts: [{ ...DRAFT, changedAt: '2026-11-19T09:00:00.000Z', account: 'mine' }] });
    expect(await survey(lines)).toMatchObject({ drafts: { come: 1, stay: 0 } });
    await restore(lines);
    expect((await allRecords()).drafts).toEqual([DRAFT]);
  });
});

describe('accounts', () => {
  const here = { id: 'here', label: 'Here', username: 'here' };
  const came = { id: 'came', label: 'Came', username: 'came' };
  const line = { store: 'settings', record: { name: 'accounts', value: [came] } };

  it('that are only here stay, since their passwords could not be had back', async () => {
    await fakeBrowser.storage.local.set({ accounts: [here] });
    expect(await restore([line], true)).toMatchObject({ settings: ['accounts'] });
    expect(await fakeBrowser.storage.local.get('accounts')).toEqual({ accounts: [here, came] });
  });

  it('stay as they are where settings are not wanted', async () => {
    await fakeBrowser.storage.local.set({ accounts: [here] });
    await restore([line]);
    expect(await fakeBrowser.storage.local.get('accounts')).toEqual({ accounts: [here] });
  });

  it('that no longer fit are told as not taken', async () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ ...here, id: `${at}` }));
    await fakeBrowser.storage.local.set({ accounts: many });
    expect(await restore([line], true)).toMatchObject({ settings: [], notTaken: ['accounts'] });
  });
});

describe('a line that cannot be taken', () => {
  const secret = { store: 'settings', record: { name: 'passwords', value: { a: 'x' } } };
  const board = { store: 'settings', record: { name: 'profile', value: { endpoint: 'http://b.example/' } } };
  const lines = [
    { store: 'drafts', record: DRAFT },
    'no JSON {',
    posting({ ...POSTING, id: '' }),
    { store: 'adverts', record: { ...ADVERT, advert: {} } },
    '',
    secret,
    board,
    { store: 'drafts', record: { ...DRAFT, page: 'https://a.example/other' } },
  ];

  it('is told by its number, in words', async () => {
    expect(await survey(lines)).toMatchObject({
      drafts: { come: 2, stay: 0 },
      faults: [
        { line: 3, words: 'this is no record of a backup' },
        { line: 4, words: 'this posting could not be read' },
        { line: 5, words: 'the text of this posting could not be read' },
        { line: 7, words: 'this setting could not be read' },
        { line: 8, words: expect.stringContaining('nothing could be posted to this board') },
        { line: 10, words: 'the file breaks off here: 1 of its 8 lines are missing' },
      ],
    });
  });

  it('keeps none of the others from coming back', async () => {
    await restore(lines, true);
    expect((await allRecords()).drafts).toHaveLength(2);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

it('tells the first faults of many, and how many there are', async () => {
  const found = await survey(Array.from({ length: 500 }, () => '{}'));
  if (typeof found === 'string') throw new Error(found);
  expect([found.faults.length, found.faultCount]).toEqual([20, 500]);
});

it.each<[string, string, Blob]>([
  ['an empty file', 'no-backup', new Blob([])],
  ['a picture', 'no-backup', new Blob([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 255])])],
  ['another JSON file', 'no-backup', new Blob(['{"format":"other"}\n'])],
  ['a header without a time', 'no-backup', new Blob(['{"format":"jobcourier-backup","version":1}\n'])],
  ['a backup of a newer version', 'newer', new Blob(['{"format":"jobcourier-backup","version":2,"x":1}\n'])],
])('%s is “%s”', async (_name, unusable, file) => {
  expect(await surveyBackup(file)).toBe(unusable);
  expect(await restoreBackup(file, { settings: true })).toBe(unusable);
});

it('a file that is gone meanwhile cannot be read', async () => {
  const gone = fileOf([{ store: 'drafts', record: DRAFT }]);
  Object.assign(gone, { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotFound')) }) });
  expect(await surveyBackup(gone)).toBe('unreadable');
});
