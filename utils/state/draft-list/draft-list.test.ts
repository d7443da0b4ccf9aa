import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { insert } from '@/tests/support/written';
import { openDatabase } from '@/utils/database/database';
import type { Draft } from '@/utils/drafts/draft';
import { loadDraft, saveDraft } from '@/utils/drafts/draft-store';
import { loadView, saveView } from '@/utils/drafts/view';
import { movePosting } from '@/utils/outbox/posting-store';
import { bringBack, DraftListModel, discard, loadDrafts } from './draft-list';

const PAGE = 'https://a.example/job';
const draft = (part: Partial<Draft> = {}): Draft => ({
  page: PAGE,
  fields: { title: { value: 'Baker', source: 'recruiter' } },
  changedAt: '2026-11-23T12:00:00.000Z',
  ...part,
});

let drafts: DraftListModel;

beforeEach(async () => {
  await emptyDatabase();
  drafts = new DraftListModel();
});

it('draft list: latest change first, with a summary of each', async () => {
  const posting = await insert({ page: PAGE }, new Date('2026-11-22T12:00:00Z'));
  await movePosting(posting.id, 'written', { state: 'sending' }, new Date('2026-11-22T12:01:00Z'));
  await movePosting(posting.id, 'sending', { state: 'accepted', outcome: { state: 'accepted' } });
  await saveDraft(draft({ company: 'Acme' }));
  await saveDraft(draft({ page: 'https://b.example/', fields: {}, changedAt: '2026-11-24T12:00:00.000Z' }));
  await loadDrafts(drafts);
  expect(drafts.rows.value).toEqual([
    expect.objectContaining({
      draftKey: 'https://b.example/',
      title: undefined,
      isTouched: false,
      posted: undefined,
      isEditedSince: false,
    }),
    {
      draftKey: PAGE,
      title: 'Baker',
      company: 'Acme',
      changedAt: '2026-11-23T12:00:00.000Z',
      isTouched: true,
      isFromBackup: false,
      posted: '2026-11-22T12:01:00.000Z',
      isEditedSince: true,
    },
  ]);
});

it('draft list: a discarded draft is restored with its popup view', async () => {
  const view = { page: PAGE, scroll: 120 };
  await saveDraft(draft());
  await saveView(view);
  await loadDrafts(drafts);
  await discard(drafts, PAGE);
  expect(await loadDraft(PAGE)).toBeUndefined();
  expect(drafts.count.value).toBe(0);
  expect(drafts.rows.value).toHaveLength(1);
  await loadDrafts(drafts);
  expect(drafts.rows.value).toHaveLength(1);

  await bringBack(drafts, PAGE);
  expect(await loadDraft(PAGE)).toEqual(draft());
  expect(await loadView(PAGE)).toEqual(view);
  expect(drafts.count.value).toBe(1);
});

it('draft list: restoring keeps a newer draft of the page', async () => {
  await saveDraft(draft());
  await loadDrafts(drafts);
  await discard(drafts, PAGE);
  const newer = draft({ changedAt: '2026-11-25T12:00:00.000Z' });
  await saveDraft(newer);
  await bringBack(drafts, PAGE);
  expect(await loadDraft(PAGE)).toEqual(newer);
  expect(drafts.status.value.words).toContain('newer draft');
  expect(drafts.rows.value).toHaveLength(1);
});

it('draft list: says why a draft was not discarded or not restored, and shows the list all the same', async () => {
  await saveDraft(draft());
  await loadDrafts(drafts);
  const refuse = (method: 'put' | 'delete') =>
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
  const refused = refuse('delete');
  expect(await discard(drafts, PAGE)).toBe(false);
  expect(drafts.status.value).toMatchObject({
    words: expect.stringMatching(/^It wasn’t discarded: the disk/u),
  });
  refused.mockRestore();
  await discard(drafts, PAGE);
  const full = refuse('put');
  expect(await bringBack(drafts, PAGE)).toBe('failed');
  expect(drafts.status.value.words).toMatch(/^It wasn’t restored: the disk/u);
  expect(drafts.fault.value).toBeUndefined();
  full.mockRestore();
  expect(await bringBack(drafts, PAGE)).toBe('restored');
});

it('draft list: reports that the browser refuses storage', async () => {
  const database = await openDatabase();
  vi.spyOn(database, 'getAll').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
  await loadDrafts(drafts);
  expect(drafts.fault.value).toBe('full');
});

it('draft list: the form’s own draft stays out of its list when another one is discarded and brought back', async () => {
  const other = 'https://b.example/';
  await saveDraft(draft());
  await saveDraft(draft({ page: other }));
  await loadDrafts(drafts, PAGE);
  await discard(drafts, other);
  await bringBack(drafts, other);
  expect(drafts.rows.value).toMatchObject([{ draftKey: other }]);
  expect(drafts.count.value).toBe(1);
  await discard(drafts, 'https://gone.example/');
  expect(drafts.rows.value).toMatchObject([{ draftKey: other }]);
});
