import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { openDatabase } from '@/utils/database/database';
import type { Draft } from './draft';
import { loadDraft, saveDraft } from './store';

const PAGE = 'https://a.example/job';
const DRAFT: Draft = {
  page: PAGE,
  fields: { title: { value: 'Baker', source: 'recruiter' } },
  changedAt: '2026-11-23T12:00:00.000Z',
};

beforeEach(async () => {
  const database = await openDatabase();
  await Promise.all([database.clear('drafts'), database.clear('damaged')]);
});

it('gives back what was saved, for its page alone', async () => {
  await saveDraft(DRAFT);
  expect(await loadDraft(PAGE)).toEqual(DRAFT);
  expect(await loadDraft('https://a.example/other')).toBeUndefined();
});

it('replaces the earlier draft of the page', async () => {
  await saveDraft(DRAFT);
  await saveDraft({ ...DRAFT, fields: {} });
  expect(await loadDraft(PAGE)).toEqual({ ...DRAFT, fields: {} });
});

it('writes in the order of the calls, so that the last one stands', async () => {
  const typed = ['B', 'Ba', 'Bak', 'Bake', 'Baker'];
  await Promise.all(
    typed.map((value) => saveDraft({ ...DRAFT, fields: { title: { value, source: 'recruiter' } } })),
  );
  expect((await loadDraft(PAGE))?.fields.title?.value).toBe('Baker');
});

it('sets a damaged record aside, once, as it was, and counts it as none', async () => {
  const damaged = { page: PAGE, fields: 'gone' };
  const database = await openDatabase();
  await database.put('drafts', damaged);
  expect(await loadDraft(PAGE)).toBeUndefined();
  expect(await loadDraft(PAGE)).toBeUndefined();
  expect(await database.getAll('damaged')).toEqual([
    { store: 'drafts', record: damaged, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u) },
  ]);
});

it('lets a new draft take the place of a damaged one', async () => {
  await (await openDatabase()).put('drafts', { page: PAGE });
  await loadDraft(PAGE);
  await saveDraft(DRAFT);
  expect(await loadDraft(PAGE)).toEqual(DRAFT);
});
