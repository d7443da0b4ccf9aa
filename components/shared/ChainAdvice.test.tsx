// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { posted } from '@/tests/support/posted';
import { FIELDS, sessionWith } from '@/tests/support/session';
import { ADVERT } from '@/tests/support/written';
import { editField } from '@/utils/state/popup/edit';
import { ChainAdvice } from './ChainAdvice';

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
});
afterEach(() => render(null, document.body));

const shown = () => document.body.textContent ?? '';

it('draft that posts once more: says how often it was posted lately, and that its text is the same', async () => {
  const first = await posted({ page: 'copy:1' });
  const second = await posted({ page: 'copy:2', predecessor: first.id });
  const session = sessionWith({ key: 'copy:3', fields: FIELDS, predecessor: second.id });
  render(<ChainAdvice session={session} postingId={second.id} repeatedId={second.id} />, document.body);
  await vi.waitUntil(() => shown().includes('Posted 2 times in the last 60 days.'));
  expect(shown()).toContain('Title and text are still those of the time before.');
  editField(session, 'title', 'Head baker');
  await vi.waitUntil(() => !shown().includes('Title and text'));
});

it('edit: of an advert that was posted once says nothing', async () => {
  const { id } = await posted({ advert: ADVERT });
  const other = await posted({ page: 'copy:2', predecessor: id });
  const session = sessionWith({ key: `edit:${other.id}` });
  const show = (postingId: string, repeatedId: string | undefined) =>
    render(<ChainAdvice session={session} postingId={postingId} repeatedId={repeatedId} />, document.body);
  show(other.id, id);
  await vi.waitUntil(() => shown().includes('Posted 2 times'));
  const alone = await posted({ page: 'copy:3' });
  show(alone.id, undefined);
  await vi.waitUntil(() => shown() === '');
});
