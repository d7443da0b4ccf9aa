import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '@/utils/database/database';
import type { DraftFields } from '@/utils/drafts/draft';
import { loadDraft, saveDraft } from '@/utils/drafts/draft-store';
import { persistDraft } from './persist-draft';
import { createSession } from './session';

const PAGE = 'https://a.example/job';
const mine = (value: string) => ({ value, source: 'recruiter' as const });
const read = (value: string) => ({ value, source: 'json-ld' as const });

beforeEach(async () => {
  await (await openDatabase()).clear('drafts');
});

function sessionWith(fields: DraftFields) {
  const session = createSession();
  session.page.value = PAGE;
  session.fields.value = fields;
  return session;
}

it('lays what could not be read at first beside what was typed since, and writes over nothing unseen', async () => {
  const before = { title: mine('Night Baker'), reference: mine('OLD'), location: read('G1') };
  await saveDraft({ page: PAGE, fields: before, account: 'a', changedAt: '2026-11-20T09:00:00.000Z' });
  const session = sessionWith({ title: read('Baker'), reference: mine('NEW'), location: read('G2') });
  session.draftLoadFailed.value = true;
  persistDraft(session);
  persistDraft(session);
  const fields = { title: mine('Night Baker'), reference: mine('NEW'), location: read('G2') };
  await vi.waitUntil(async () => (await loadDraft(PAGE))?.fields.reference?.value === 'NEW');
  expect(await loadDraft(PAGE)).toMatchObject({ fields, account: 'a' });
  expect(session.fields.value).toEqual(fields);
  expect(session.draftLoadFailed.value).toBe(false);
});

it('writes nothing while what was kept still cannot be read', async () => {
  const session = sessionWith({ title: mine('Baker') });
  session.draftLoadFailed.value = true;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('No', 'InvalidStateError');
  });
  persistDraft(session);
  await vi.waitUntil(() => session.storageFault.value === 'unavailable');
  vi.restoreAllMocks();
  expect(session.draftLoadFailed.value).toBe(true);
  expect(await loadDraft(PAGE)).toBeUndefined();
});
