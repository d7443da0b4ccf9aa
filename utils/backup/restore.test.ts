import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { allRecords, putRecords } from '@/tests/support/whole-database';
import { previewRestore, type RestorePreview } from './preview-restore';
import { restoreBackup } from './restore';

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
const restore = (lines: unknown[]) => restoreBackup(fileOf(lines), { now: NOW });
async function survey(lines: unknown[]): Promise<RestorePreview> {
  const found = await previewRestore(fileOf(lines), undefined, NOW);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
});

describe('restore: a record with a value that cannot be printed', () => {
  const UNPRINTABLE = { toString: 1, valueOf: 1 };

  it.each([
    ['drafts', { ...DRAFT, page: UNPRINTABLE }],
    ['postings', { ...POSTING, title: UNPRINTABLE }],
    ['adverts', { ...ADVERT, id: UNPRINTABLE }],
    ['views', { page: UNPRINTABLE }],
    ['damaged', UNPRINTABLE],
    ['settings', { name: 'defaults', value: UNPRINTABLE }],
    ['settings', { name: 'profile', value: { name: UNPRINTABLE } }],
  ])('is the only one skipped: %s', async (store, record) => {
    const lines = [{ store, record }, posting(POSTING)];
    const { faults } = await survey(lines);
    expect(faults).toHaveLength(1);
    await restore(lines);
    expect((await allRecords()).postings).toHaveLength(1);
  });
});

describe('restore: a posting', () => {
  it('that already exists stays unchanged, with its advert', async () => {
    const here = { ...POSTING, state: 'accepted', moves: [...POSTING.moves, { state: 'accepted', at: AT }] };
    await putRecords({ postings: [here], adverts: [{ ...ADVERT, sent: { endpoint: 'x', body: {} } }] });
    const before = await allRecords();
    await restore([posting(POSTING), { store: 'adverts', record: ADVERT }]);
    expect(await allRecords()).toEqual(before);
  });

  const restored = { state: 'unknown', outcome: { state: 'unknown', cause: 'restored' } };

  it.each(['written', 'waiting', 'sending'])(
    'that was %s may have been sent since: it is unknown, and never sent',
    async (state) => {
      await restore([posting({ ...POSTING, state }), { store: 'adverts', record: ADVERT }]);
      const { postings, adverts } = await allRecords();
      expect(postings).toEqual([
        {
          ...POSTING,
          fromBackup: true,
          ...restored,
          moves: [...POSTING.moves, { state: 'unknown', at: NOW.toISOString() }],
        },
      ]);
      expect(adverts).toEqual([ADVERT]);
    },
  );

  const ends = {
    accepted: { state: 'accepted', outcome: { state: 'accepted', jobId: 'j', etag: 'e1' } },
    refused: { state: 'refused', outcome: { state: 'refused', cause: 'fields' } },
  };

  it.each(['accepted', 'refused'] as const)(
    'that waited gives way to a later file where it is %s',
    async (end) => {
      const later = [posting({ ...POSTING, ...ends[end] })];
      await restore([posting({ ...POSTING, state: 'waiting' })]);
      expect((await survey(later)).postings).toEqual({ come: 1, stay: 0 });
      expect(await restore(later)).toMatchObject({ postings: 1 });
      expect((await allRecords()).postings).toEqual([{ ...POSTING, ...ends[end], fromBackup: true }]);
    },
  );

  it('that a file calls unconfirmed gives way to a later file that knows', async () => {
    await restore([
      posting({ ...POSTING, state: 'unknown', outcome: { state: 'unknown', cause: 'timeout' } }),
    ]);
    const later = [posting({ ...POSTING, ...ends.accepted })];
    expect((await survey(later)).postings).toEqual({ come: 1, stay: 0 });
    await restore(later);
    expect((await allRecords()).postings).toEqual([{ ...POSTING, ...ends.accepted, fromBackup: true }]);
  });

  it.each<[string, object]>([
    ['not finished there either', { state: 'sending' }],
    ['already answered here', ends.accepted],
  ])('that is %s stays as it is here', async (name, later) => {
    const isOpen = name.startsWith('not');
    await restore([posting({ ...POSTING, ...(isOpen ? { state: 'waiting' } : ends.refused) })]);
    const before = await allRecords();
    await restore([posting({ ...POSTING, ...later })]);
    expect(await allRecords()).toEqual(before);
  });

  it('that was unknown here, and not from a file, stays unknown', async () => {
    const here = { ...POSTING, state: 'unknown', outcome: { state: 'unknown', cause: 'timeout' } };
    await putRecords({ postings: [here] });
    await restore([posting({ ...POSTING, ...ends.refused })]);
    expect((await allRecords()).postings).toEqual([here]);
  });

  it.each(['written', 'waiting', 'unknown', 'accepted'])(
    'that is %s on this device takes no advert from a file',
    async (state) => {
      await putRecords({ postings: [{ ...POSTING, state }] });
      await restore([posting(POSTING), { store: 'adverts', record: ADVERT }]);
      const { adverts, damaged } = await allRecords();
      expect(adverts).toEqual([]);
      expect(damaged).toMatchObject([{ store: 'adverts', record: ADVERT }]);
    },
  );

  it.each<[string, object]>([
    ['written in the year 9999', { writtenAt: '9999-01-01T00:00:00.000Z' }],
    ['written tomorrow', { writtenAt: '2026-11-28T12:00:00.000Z' }],
    ['written at no time', { writtenAt: '9' }],
    ['accepted in the future', { moves: [{ state: 'accepted', at: '2026-11-27T12:00:01.000Z' }] }],
  ])('that was %s is refused, with its line number', async (_name, wrong) => {
    const lines = [posting({ ...POSTING, state: 'accepted', ...wrong })];
    expect((await survey(lines)).faults).toEqual([
      { line: 2, words: expect.stringContaining('dates or times') },
    ]);
    await restore(lines);
    expect((await allRecords()).postings).toEqual([]);
  });

  it('that was closed on no date is refused, with its line number', async () => {
    const lines = [posting({ ...POSTING, closingDate: '0' })];
    expect((await survey(lines)).faults).toEqual([{ line: 2, words: expect.stringContaining('posting') }]);
    await restore(lines);
    expect((await allRecords()).postings).toEqual([]);
  });

  it('that is damaged on this device is quarantined and replaced by the valid one', async () => {
    const damaged = { id: 'p', state: 'gone' };
    await putRecords({ postings: [damaged] });
    expect(await restore([posting({ ...POSTING, state: 'accepted' })])).toMatchObject({ postings: 1 });
    expect((await allRecords()).damaged).toEqual([
      { store: 'postings', record: damaged, at: NOW.toISOString() },
    ]);
  });
});

describe('restore: a change', () => {
  const ACCEPTED = {
    ...POSTING,
    state: 'accepted',
    outcome: { state: 'accepted', jobId: 'j', etag: 'e1' },
    closingDate: '2026-12-20',
  };
  const older = [posting(ACCEPTED), { store: 'adverts', record: ADVERT }];
  const change = (id: string, from: string, to: object, willBe: object) => ({
    store: 'changes',
    record: {
      id,
      posting: 'p',
      kind: 'edit',
      writtenAt: AT,
      title: 'Baker',
      account: POSTING.account,
      job: { id: 'j', etag: from },
      was: {},
      willBe,
      frozen: { endpoint: 'https://b.example/', body: {} },
      moves: POSTING.moves,
      ...to,
    },
  });
  const accepted = (etag?: string) => ({
    state: 'accepted',
    outcome: { state: 'accepted', ...(etag ? { etag } : {}) },
  });
  const first = change('c2', 'e1', accepted('e2'), { title: 'Head Baker' });
  const second = change('c1', 'e2', accepted('e3'), { closing_date: '2026-11-28' });

  it('from a newer file gives the posting of an older one its version and values, in whatever order', async () => {
    await restore(older);
    await restore([...older, second, first]);
    const { postings, changes } = await allRecords();
    expect(changes).toHaveLength(2);
    expect(postings).toMatchObject([
      { title: 'Head Baker', closingDate: '2026-11-28', outcome: { jobId: 'j', etag: 'e3' } },
    ]);
  });

  it('from a newer file is counted, also where nothing else is new', async () => {
    await restore(older);
    const newer = [...older, first, second];
    expect(await survey(newer)).toMatchObject({ postings: { come: 0, stay: 1 }, changes: 2 });
    expect(await restore(newer)).toMatchObject({ postings: 0, changes: 2 });
    expect(await survey(newer)).toMatchObject({ changes: 0 });
    expect(await restore(newer)).toMatchObject({ changes: 0 });
  });

  it('of a posting that was made here is not counted', async () => {
    await putRecords({ postings: [ACCEPTED] });
    expect(await survey([first])).toMatchObject({ changes: 0 });
    expect(await restore([first])).toMatchObject({ changes: 0 });
  });

  it.each([
    ['accepted without a version', accepted()],
    [
      'refused for its version',
      { state: 'refused', outcome: { state: 'refused', cause: 'changed-elsewhere' } },
    ],
  ])('%s leaves no known version', async (_name, end) => {
    await restore([...older, change('c', 'e1', end, { title: 'Head Baker' })]);
    expect((await allRecords()).postings).toMatchObject([{ outcome: { state: 'accepted', jobId: 'j' } }]);
    expect((await allRecords()).postings?.[0]).not.toHaveProperty('outcome.etag');
  });

  it('that waited may have been sent since, and gives way to a later file that knows', async () => {
    await restore([...older, change('c', 'e1', { state: 'waiting' }, { title: 'Head Baker' })]);
    expect((await allRecords()).changes).toMatchObject([
      { state: 'unknown', outcome: { cause: 'restored' } },
    ]);
    expect((await allRecords()).postings).toMatchObject([{ title: 'Baker', outcome: { etag: 'e1' } }]);
    const later = [change('c', 'e1', accepted('e2'), { title: 'Head Baker' })];
    expect(await survey(later)).toMatchObject({ changes: 1 });
    expect(await restore(later)).toMatchObject({ changes: 1 });
    expect((await allRecords()).changes).toMatchObject([{ state: 'accepted', fromBackup: true }]);
    expect((await allRecords()).postings).toMatchObject([{ title: 'Head Baker', outcome: { etag: 'e2' } }]);
  });
});

it('restore: a stored advert without its posting is quarantined, not lost', async () => {
  await restore([{ store: 'adverts', record: ADVERT }]);
  expect((await allRecords()).damaged).toEqual([{ store: 'adverts', record: ADVERT, at: AT }]);
});

describe('restore: a draft', () => {
  const field = (value: string, source = 'recruiter') => ({ value, source });
  const FILED = {
    ...DRAFT,
    fields: {
      title: { ...field('Joiner'), note: 's1jobs has confirmed this' },
      location: { ...field('PH1 5LQ', 'text'), quote: { from: { at: 1, text: 'PH1' } } },
      reference: field(''),
      hours: field('', 'text'),
    },
    said: { title: 'Joiner' },
    untouchedSince: AT,
    company: 'Crumb',
  };
  const lines = [{ store: 'drafts', record: FILED }];
  const RESTORED = {
    page: DRAFT.page,
    fields: {
      title: { value: 'Joiner', source: 'backup', check: true },
      location: { value: 'PH1 5LQ', source: 'backup', check: true },
      reference: { value: '', source: 'backup', check: true },
    },
    company: 'Crumb',
    changedAt: AT,
  };

  it('has every value marked for review, and none as edited here', async () => {
    expect((await survey(lines)).drafts).toEqual({ come: 1, beside: 0, stay: 0 });
    await restore(lines);
    expect((await allRecords()).drafts).toEqual([RESTORED]);
  });

  it('still repeats the posting that it was made to post once more', async () => {
    await restore([{ store: 'drafts', record: { ...FILED, predecessor: 'p' } }]);
    expect((await allRecords()).drafts).toEqual([{ ...RESTORED, predecessor: 'p' }]);
  });

  it.each([
    ['newer', '2026-11-21T09:00:00.000Z'],
    ['older', '2026-11-19T09:00:00.000Z'],
  ])('that differs from the one here, which is %s, is put beside it once', async (_n, at) => {
    const here = { ...DRAFT, fields: { title: field('Head Joiner') }, changedAt: at };
    await putRecords({ drafts: [here] });
    expect((await survey(lines)).drafts).toEqual({ come: 0, beside: 1, stay: 0 });
    expect(await restore(lines)).toMatchObject({ drafts: 0, beside: 1 });
    const { drafts = [] } = await allRecords();
    expect(drafts).toEqual([{ ...RESTORED, page: expect.stringMatching(/^copy:[\da-f]{32}$/u) }, here]);
    expect((await survey(lines)).drafts).toEqual({ come: 0, beside: 0, stay: 1 });
    expect(await restore(lines)).toMatchObject({ drafts: 0, beside: 0 });
    expect((await allRecords()).drafts).toEqual(drafts);
  });

  it('of an edit stays out beside another edit of that posting: a copy would post the advert once more', async () => {
    const page = `edit:${crypto.randomUUID()}`;
    const here = { ...DRAFT, page, fields: { title: field('Head Joiner') } };
    await putRecords({ drafts: [here] });
    const edits = [{ store: 'drafts', record: { ...FILED, page } }];
    expect((await survey(edits)).drafts).toEqual({ come: 0, beside: 0, stay: 1 });
    await restore(edits);
    expect((await allRecords()).drafts).toEqual([here]);
  });

  it('that equals the one here changes nothing', async () => {
    const here = {
      ...DRAFT,
      fields: { title: field('Joiner'), location: field('PH1 5LQ'), reference: field('') },
    };
    await putRecords({ drafts: [here] });
    expect((await survey(lines)).drafts).toEqual({ come: 0, beside: 0, stay: 1 });
    await restore(lines);
    expect((await allRecords()).drafts).toEqual([here]);
  });

  it.each(['9', '', '2026-11-27', 'tomorrow', '9999-12-31T23:59:59.999Z', '2026-11-27T12:00:00.001Z'])(
    'changed at “%s” is refused, with its line number',
    async (changedAt) => {
      const wrong = [{ store: 'drafts', record: { ...FILED, changedAt } }];
      expect((await survey(wrong)).faults).toEqual([
        { line: 2, words: expect.stringContaining('dates or times') },
      ]);
      await restore(wrong);
      expect((await allRecords()).drafts).toEqual([]);
    },
  );
});

it.each(['9', '2026-11-28T12:00:00.000Z'])(
  'restore: a file that says it was written at “%s” is not trusted',
  async (at) => {
    const file = fileOf([{ store: 'drafts', record: DRAFT }], { at });
    expect(await previewRestore(file, undefined, NOW)).toMatchObject({
      at: '',
      drafts: { come: 1 },
      faults: [{ line: 1, words: 'the date of the backup couldn’t be read' }],
    });
  },
);

describe('restore: a line that cannot be restored', () => {
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

  it('is reported by number, with the reason', async () => {
    expect(await survey(lines)).toMatchObject({
      drafts: { come: 2, beside: 0, stay: 0 },
      faults: [
        { line: 3, words: 'this isn’t part of a backup' },
        { line: 4, words: 'this posting couldn’t be read' },
        { line: 5, words: 'the text of this posting couldn’t be read' },
        { line: 7, words: 'this setting couldn’t be read' },
        { line: 8, words: expect.stringContaining('this board can’t be used') },
        { line: 10, words: 'the file ends early: 1 of its 8 lines are missing' },
      ],
    });
  });

  it('does not stop the others', async () => {
    await restore(lines);
    expect((await allRecords()).drafts).toHaveLength(2);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

it('restore: of many faults the first are reported, with the total', async () => {
  const found = await survey(Array.from({ length: 500 }, () => '{}'));
  expect([found.faults.length, found.faultCount]).toEqual([20, 500]);
});

it.each<[string, string, Blob]>([
  ['an empty file', 'no-backup', new Blob([])],
  ['a picture', 'no-backup', new Blob([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 255])])],
  ['another JSON file', 'no-backup', new Blob(['{"format":"other"}\n'])],
  ['a header without a time', 'no-backup', new Blob(['{"format":"jobcourier-backup","version":1}\n'])],
  ['a backup of a newer version', 'newer', new Blob(['{"format":"jobcourier-backup","version":4,"x":1}\n'])],
])('restore: %s is “%s”', async (_name, unusable, file) => {
  expect(await previewRestore(file)).toBe(unusable);
  expect(await restoreBackup(file)).toBe(unusable);
});

it('restore: a file that has been deleted cannot be read', async () => {
  const gone = fileOf([{ store: 'drafts', record: DRAFT }]);
  Object.assign(gone, { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotFound')) }) });
  expect(await previewRestore(gone)).toBe('unreadable');
});
