// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PAGE, sessionWith } from '@/tests/support/session';
import type { FieldId } from '@/utils/advert/fields';
import { openDatabase } from '@/utils/database/database';
import type { DraftFields } from '@/utils/drafts/draft';
import { loadDraft, saveDraft } from '@/utils/drafts/draft-store';
import type { Reading } from '@/utils/reading/reading';
import { applyReading } from './apply-reading';
import { editField } from './edit';
import { persistDraft } from './persist-draft';
import { putDraftIntoForm } from './show-draft';

const mine = (value: string) => ({ value, source: 'recruiter' as const });
const read = (value: string) => ({ value, source: 'json-ld' as const });

beforeEach(async () => {
  await (await openDatabase()).clear('drafts');
});

/** A form over a stored draft that could not be read. */
function unreadDraft(fields: DraftFields) {
  const session = sessionWith({ fields });
  session.draft.loadState.value = 'failed';
  session.draft.stored.value.record = undefined;
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

describe('persist draft: a draft that loads later', () => {
  const JOINER = {
    page: PAGE,
    fields: {
      title: mine('Head Joiner'),
      salary_low: mine('30,000'),
      description: read('<p>Fit kitchens.</p>'),
    },
    said: { title: 'Joiner' },
    job: { title: 'joiner', text: 'fit kitchens' },
    others: { title: [{ value: 'Bench joiner', source: 'text' as const }] },
    company: 'Wood Ltd',
    changedAt: '2026-11-20T09:00:00.000Z',
  };
  const BAKER: Reading = {
    kind: 'advert',
    fields: { title: read('Baker'), description: read('<p>Bake bread and rolls.</p>') },
    warnings: [],
  };
  const isStored = (key: string, id: FieldId) =>
    vi.waitUntil(async () => (await loadDraft(key))?.fields[id] !== undefined);

  it('brings its job with it, so that nothing goes into the one that the page shows', async () => {
    await saveDraft(JOINER);
    const session = unreadDraft({ hours: mine('Part') });
    persistDraft(session);
    await isStored(PAGE, 'hours');
    const { changedAt: _changedAt, ...kept } = JOINER;
    expect(await loadDraft(PAGE)).toMatchObject({
      ...kept,
      fields: { ...JOINER.fields, hours: mine('Part') },
    });
    await applyReading(session, BAKER);
    expect(session.draft.values.value).toEqual({
      title: 'Baker',
      description: '<p>Bake bread and rolls.</p>',
    });
    expect((await loadDraft(PAGE))?.fields.title).toEqual(mine('Head Joiner'));
  });

  it('stays as it was where the page has shown another job', async () => {
    await saveDraft(JOINER);
    const session = unreadDraft({ title: read('Baker') });
    session.draft.job.value = { title: 'baker', text: 'bake bread and rolls' };
    editField(session, 'hours', 'Part');
    await vi.waitUntil(() => session.draft.key.value !== PAGE);
    await isStored(session.draft.key.value ?? '', 'hours');
    expect(await loadDraft(PAGE)).toEqual(JOINER);
    expect(session.draft.values.value).toEqual({ title: 'Baker', hours: 'Part' });
  });

  it('has what was typed also where another draft is in the form by then, which stays as it is', async () => {
    await saveDraft(JOINER);
    const session = unreadDraft({ hours: mine('Part') });
    persistDraft(session);
    putDraftIntoForm(session, `${PAGE}/other`, undefined);
    session.draft.loadState.value = 'failed';
    await isStored(PAGE, 'hours');
    await vi.waitUntil(async () => (await loadDraft(PAGE))?.fields.salary_low?.value === '30,000');
    expect(await loadDraft(PAGE)).toMatchObject({ job: JOINER.job, fields: { title: mine('Head Joiner') } });
    expect(session.draft.fields.value).toEqual({});
    expect(session.draft.loadState.value).toBe('failed');
    expect(await loadDraft(`${PAGE}/other`)).toBeUndefined();
  });
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
