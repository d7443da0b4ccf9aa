// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepAnnouncements, takeAnnouncements } from '@/tests/e2e/support/announcements';
import { emptyDatabase } from '@/tests/support/empty-database';
import { fakeLayout } from '@/tests/support/fake-layout';
import { FIELDS, sessionWith } from '@/tests/support/session';
import { addFailedPick } from '@/utils/pointing/failed-pick';
import type { Reading } from '@/utils/reading/reading';
import { Popup } from './Popup';
// Otherwise the first test waits for them.
import '@/components/form/RichTextEditor';
import '@/components/form/row-fields';
import './DuplicateNotice';
import './OtherDrafts';
import './below-form';
import './publish-and-show';
import './ReadingNotice';

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  fakeLayout();
});

afterEach(() => {
  render(null, document.body);
  document.title = '';
  delete document.documentElement.dataset.state;
});

const KEYS: readonly KeyboardEventInit[] = [{ ctrlKey: true }, { metaKey: true }];

it.each(KEYS)(
  'popup: the shortcut of Post reaches no control, so that the text that is being edited stays: %o',
  async (held) => {
    const session = sessionWith({ fields: FIELDS });
    session.ui.textView.value = 'editor';
    session.ui.openRow('text');
    render(<Popup session={session} />, document.body);
    const editor = await vi.waitUntil(() => document.querySelector('.tiptap'));
    // From then on it listens to keys.
    await vi.waitUntil(() => document.documentElement.dataset.state === 'filled');
    const press = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...held });
    const begin = vi.spyOn(session.posting, 'begin').mockReturnValue(false);
    const reached = vi.fn();
    editor.addEventListener('keydown', reached);
    editor.dispatchEvent(press);
    await vi.waitUntil(() => begin.mock.calls.length > 0);
    expect(press.defaultPrevented).toBe(true);
    expect(reached).not.toHaveBeenCalled();
    expect(editor.innerHTML).toBe('<p>Bake bread.</p>');
    expect(session.draft.fields.value).toEqual(FIELDS);
  },
);

function openOver(reading: Reading, fields = FIELDS): void {
  render(<Popup session={sessionWith({ fields, reading })} />, document.body);
}

it('popup: the window has the advert’s title, by which tabs are told apart', async () => {
  openOver({ kind: 'advert', fields: {}, warnings: [] });
  await vi.waitUntil(() => document.title === 'Baker – Jobcourier');
});

it('popup: an advert that was read without its title has the focus at the title', async () => {
  openOver({ kind: 'advert', fields: {}, warnings: [] }, { ...FIELDS, title: { value: '', source: 'text' } });
  await vi.waitUntil(
    () => document.activeElement?.id === 'row-title' || document.activeElement?.id === 'field-title',
  );
});

it('popup: another reading announces no earlier press of Post, and a pick that gave nothing stays told', async () => {
  await addFailedPick({ tabId: 7, field: 'title', why: 'blocked' });
  const reading: Reading = { kind: 'advert', fields: {}, warnings: [] };
  const session = sessionWith({ fields: { ...FIELDS, title: undefined }, reading });
  session.page.tab.value = { id: 7, url: 'https://a.example/job' };
  keepAnnouncements();
  render(<Popup session={session} />, document.body);
  const notice = () => document.querySelector('main > [role="alert"]')?.textContent;
  const shown = await vi.waitUntil(notice);
  session.ui.refusedPresses.value = 1;
  await vi.waitUntil(() => takeAnnouncements().some((words) => words.includes('1 field')));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  session.page.reading.value = undefined;
  await vi.waitUntil(() => document.documentElement.dataset.state === 'reading');
  session.page.reading.value = { ...reading };
  await vi.waitUntil(() => document.documentElement.dataset.state === 'filled');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(takeAnnouncements().filter((words) => words.includes('1 field'))).toEqual([]);
  expect(notice()).toBe(shown);
});
