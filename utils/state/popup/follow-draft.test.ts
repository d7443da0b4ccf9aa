import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { emptyDatabase } from '@/tests/support/empty-database';
import { FIELDS, PAGE, sessionWith } from '@/tests/support/session';
import { loadDraft } from '@/utils/drafts/draft-store';
import { editField } from './edit';
import { followDraft } from './follow-draft';
import { keepEarlierText } from './keep-earlier-text';
import type { Session } from './session';

let ended: AbortController;

function open(): Session {
  const session = sessionWith({ fields: FIELDS });
  followDraft(session, ended.signal);
  return session;
}

beforeEach(async () => {
  vi.useRealTimers();
  await emptyDatabase();
  ended = new AbortController();
});

afterEach(() => ended.abort());

const shown = ({ draft }: Session, id: 'title' | 'reference' | 'description') =>
  draft.fields.value[id]?.value;

describe('two open forms over one draft', () => {
  it('take over each other’s edits, so that the record has both', async () => {
    const [popup, panel] = [open(), open()];
    editField(popup, 'title', 'Head Baker');
    await vi.waitUntil(() => shown(panel, 'title') === 'Head Baker');
    editField(panel, 'reference', 'R-8');
    await vi.waitUntil(() => shown(popup, 'reference') === 'R-8');
    const stored = await loadDraft(PAGE);
    expect(stored?.fields).toMatchObject({ title: { value: 'Head Baker' }, reference: { value: 'R-8' } });
  });

  it('take over the texts that can be had back, too', async () => {
    const [popup, panel] = [open(), open()];
    keepEarlierText(popup);
    editField(popup, 'description', '<p>Bake rolls.</p>');
    await vi.waitUntil(() => shown(panel, 'description') === '<p>Bake rolls.</p>');
    expect(panel.draft.earlierTexts.value).toEqual(['<p>Bake bread.</p>']);
  });

  it('do not mix drafts of different pages', async () => {
    const popup = open();
    const panel = sessionWith({ key: `${PAGE}/other`, fields: FIELDS });
    followDraft(panel, ended.signal);
    editField(popup, 'title', 'Head Baker');
    const third = open();
    await vi.waitUntil(async () => (await loadDraft(PAGE)) !== undefined);
    editField(popup, 'title', 'Baker again');
    await vi.waitUntil(() => shown(third, 'title') === 'Baker again');
    expect(shown(panel, 'title')).toBe('Baker');
  });
});
