import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { PAGE, sessionWith } from '@/tests/support/session';
import { openDatabase } from '@/utils/database/database';
import type { DraftFields } from '@/utils/drafts/draft';
import { loadDraft, saveDraft } from '@/utils/drafts/draft-store';
import { persistDraft } from './persist-draft';

const mine = (value: string) => ({ value, source: 'recruiter' as const });
const read = (value: string) => ({ value, source: 'json-ld' as const });

beforeEach(async () => {
  await (await openDatabase()).clear('drafts');
});

/** A form over a stored draft that could not be read. */
function unreadDraft(fields: DraftFields) {
  const session = sessionWith({ fields });
  session.draft.loadState.value = 'failed';
  return session;
}

it('persist draft: a draft that loads later is merged with what was typed since, and nothing is overwritten unseen', async () => {
  const before = { title: mine('Night Baker'), reference: mine('OLD'), location: read('G1') };
  await saveDraft({
    page: PAGE,
    fields: before,
    account: 'a',
    predecessor: 'p-1',
    earlierTexts: ['<p>Old</p>'],
    changedAt: '2026-11-20T09:00:00.000Z',
  });
  const session = unreadDraft({ title: read('Baker'), reference: mine('NEW'), location: read('G2') });
  const { draft } = session;
  draft.earlierTexts.value = ['<p>Newer</p>'];
  persistDraft(session);
  persistDraft(session);
  const fields = { title: mine('Night Baker'), reference: mine('NEW'), location: read('G2') };
  await vi.waitUntil(async () => (await loadDraft(PAGE))?.fields.reference?.value === 'NEW');
  expect(await loadDraft(PAGE)).toMatchObject({
    fields,
    account: 'a',
    predecessor: 'p-1',
    earlierTexts: ['<p>Old</p>', '<p>Newer</p>'],
  });
  expect(draft.fields.value).toEqual(fields);
  expect(draft.loadState.value).toBe('loaded');
});

it('persist draft: nothing is written while the stored draft cannot be read', async () => {
  const session = unreadDraft({ title: mine('Baker') });
  const { draft } = session;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('No', 'InvalidStateError');
  });
  persistDraft(session);
  await vi.waitUntil(() => draft.fault.value?.fault === 'unavailable');
  vi.restoreAllMocks();
  expect(draft.loadState.value).toBe('failed');
  expect(await loadDraft(PAGE)).toBeUndefined();
});

it('persist draft: nothing is written before the stored draft is in the form', async () => {
  const stored = {
    page: PAGE,
    fields: { title: mine('Night Baker') },
    changedAt: '2026-11-20T09:00:00.000Z',
  };
  await saveDraft(stored);
  const session = sessionWith();
  session.draft.loadState.value = 'loading';
  persistDraft(session);
  expect(await loadDraft(PAGE)).toEqual(stored);
});
