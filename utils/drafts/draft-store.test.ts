import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { openDatabase } from '@/utils/database/database';
import type { Draft } from './draft';
import { deleteUneditedDrafts, discardDraft, listDrafts, loadDraft, saveDraft } from './draft-store';
import { loadView, saveView } from './view';

const PAGE = 'https://a.example/job';
const DRAFT: Draft = {
  page: PAGE,
  fields: { title: { value: 'Baker', source: 'recruiter' } },
  changedAt: '2026-11-23T12:00:00.000Z',
};

beforeEach(emptyDatabase);

it('draft store: a draft is loaded for its page only', async () => {
  await saveDraft(DRAFT);
  expect(await loadDraft(PAGE)).toEqual(DRAFT);
  expect(await loadDraft('https://a.example/other')).toBeUndefined();
});

it('draft store: saving replaces the page’s earlier draft', async () => {
  await saveDraft(DRAFT);
  await saveDraft({ ...DRAFT, fields: {} });
  expect(await loadDraft(PAGE)).toEqual({ ...DRAFT, fields: {} });
});

it('draft store: writes in the order of the calls, so the last one wins', async () => {
  const typed = ['B', 'Ba', 'Bak', 'Bake', 'Baker'];
  await Promise.all(
    typed.map((value) => saveDraft({ ...DRAFT, fields: { title: { value, source: 'recruiter' } } })),
  );
  expect((await loadDraft(PAGE))?.fields.title?.value).toBe('Baker');
});

it('draft store: a damaged record is quarantined once, unchanged, and counts as missing', async () => {
  const damaged = { page: PAGE, fields: 'gone' };
  const database = await openDatabase();
  await database.put('drafts', damaged);
  expect(await loadDraft(PAGE)).toBeUndefined();
  expect(await loadDraft(PAGE)).toBeUndefined();
  expect(await database.getAll('damaged')).toEqual([
    { store: 'drafts', record: damaged, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u) },
  ]);
});

it('draft store: a record that cannot be written as JSON is quarantined', async () => {
  const loop: Record<string, unknown> = { page: PAGE, size: 10n };
  loop.own = loop;
  const database = await openDatabase();
  await database.put('drafts', loop);
  expect(await loadDraft(PAGE)).toBeUndefined();
  expect(await database.getAll('drafts')).toEqual([]);
  expect(await database.getAll('damaged')).toMatchObject([{ record: { page: PAGE, size: 10n } }]);
});

it('draft store: quarantining a damaged record does not remove a draft written in the meantime', async () => {
  const database = await openDatabase();
  await database.put('drafts', { page: PAGE });
  await Promise.all([loadDraft(PAGE), listDrafts(), saveDraft(DRAFT)]);
  expect(await loadDraft(PAGE)).toEqual(DRAFT);
});

it('draft store: a damaged record is quarantined once, even if several readers find it', async () => {
  const database = await openDatabase();
  await database.put('drafts', { page: PAGE });
  await Promise.all([loadDraft(PAGE), listDrafts()]);
  expect(await database.getAll('damaged')).toHaveLength(1);
  expect(await database.getAll('drafts')).toEqual([]);
});

it('draft store: a new draft replaces a damaged one', async () => {
  await (await openDatabase()).put('drafts', { page: PAGE });
  await loadDraft(PAGE);
  await saveDraft(DRAFT);
  expect(await loadDraft(PAGE)).toEqual(DRAFT);
});

it('draft store: lists every valid draft, latest change first', async () => {
  const draft = (number: number, changedAt: string) => ({
    ...DRAFT,
    page: `https://a.example/${number}`,
    changedAt,
  });
  for (const one of [draft(1, '2026-11-01'), draft(2, '2026-11-03'), draft(3, '2026-11-02')]) {
    await saveDraft(one);
  }
  const database = await openDatabase();
  await database.put('drafts', { page: 'damaged' });
  expect((await listDrafts()).map(({ page }) => page.at(-1))).toEqual(['2', '3', '1']);
  expect(await database.getAll('damaged')).toMatchObject([{ store: 'drafts', record: { page: 'damaged' } }]);
});

describe('discardDraft', () => {
  it('removes the draft, and can restore it', async () => {
    await saveDraft(DRAFT);
    await saveView({ page: PAGE, scroll: 7 });
    const discarded = await discardDraft(PAGE);
    expect(await loadDraft(PAGE)).toBeUndefined();
    expect(await loadView(PAGE)).toBeUndefined();
    if (discarded) await saveDraft(discarded);
    expect(await loadDraft(PAGE)).toEqual(DRAFT);
  });

  it('has nothing to restore if there was no draft', async () => {
    expect(await discardDraft(PAGE)).toBeUndefined();
  });
});

describe('deleteUneditedDrafts', () => {
  beforeEach(() => {
    vi.setSystemTime(new Date('2026-12-31T12:00:00Z'));
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const draft = (page: string, untouchedSince?: string): Draft => ({
    ...DRAFT,
    page,
    ...(untouchedSince ? { untouchedSince } : {}),
  });

  it('deletes drafts only read 30 days ago, and never edited ones', async () => {
    await saveDraft(draft('read a month ago', '2026-12-01T11:00:00.000Z'));
    await saveDraft(draft('read lately', '2026-12-02T12:00:00.000Z'));
    await saveDraft(draft('touched long ago'));
    await saveView({ page: 'read a month ago', scroll: 0 });
    expect(await deleteUneditedDrafts()).toBe(1);
    expect((await listDrafts()).map(({ page }) => page).sort()).toEqual(['read lately', 'touched long ago']);
    expect(await loadView('read a month ago')).toBeUndefined();
    expect(await deleteUneditedDrafts()).toBe(0);
  });
});

describe('popup view', () => {
  const VIEW = { page: PAGE, scroll: 120, field: 'title' as const, selection: [1, 3] as [number, number] };

  it('is restored for its page only', async () => {
    await saveView(VIEW);
    await saveView({ ...VIEW, scroll: 0, editing: true });
    expect(await loadView(PAGE)).toEqual({ ...VIEW, scroll: 0, editing: true });
    expect(await loadView('https://a.example/other')).toBeUndefined();
  });

  it('counts as missing if it is damaged', async () => {
    await (await openDatabase()).put('views', { page: PAGE, scroll: 'far' });
    expect(await loadView(PAGE)).toBeUndefined();
  });
});
