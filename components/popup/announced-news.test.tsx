// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NotRead } from '@/components/panel/NotRead';
import { NotLoaded } from '@/components/ui/NotLoaded';
import { keepAnnouncements, takeAnnouncements } from '@/tests/e2e/support/announcements';
import { PAGE, sessionWith } from '@/tests/support/session';
import { SAMPLE } from '@/utils/drafts/draft-key';
import type { Reading } from '@/utils/reading/reading';
import { OtherDrafts } from './OtherDrafts';
import { ReadingNotice } from './ReadingNotice';

beforeAll(keepAnnouncements);
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  render(null, document.body);
  takeAnnouncements();
  vi.useRealTimers();
});

/** What a screen reader says of what comes into the page. */
async function announcementsOf(news: ComponentChildren): Promise<string[]> {
  await act(() => render(<main>{news}</main>, document.body));
  await act(async () => void (await vi.advanceTimersByTimeAsync(1_000)));
  return takeAnnouncements();
}

function notice(reading: Reading | undefined, key = PAGE) {
  const session = sessionWith();
  session.page.reading.value = reading && { ...reading, address: PAGE };
  session.draft.key.value = key;
  return <ReadingNotice reading={session.page.reading.value} session={session} />;
}

function otherDrafts() {
  const session = sessionWith({ fields: { title: { value: 'Baker', source: 'text' } } });
  session.page.otherDrafts.value = [{ draftKey: `${PAGE} job:0a0a0a0a`, title: 'Cook', isOnPage: false }];
  return <OtherDrafts session={session} />;
}

const NEWS: readonly [name: string, news: () => ComponentChildren, words: RegExp][] = [
  ['a closed vacancy', () => notice({ kind: 'none', reason: 'expired' }), /has closed/],
  ['a log-in', () => notice({ kind: 'none', reason: 'login' }), /^Sign in/],
  ['a list', () => notice({ kind: 'listing', jobs: [] }), /list of jobs/],
  ['a frame', () => notice({ kind: 'blocked-frame', frame: 'https://boards.example/1' }), /embedded from/],
  ['a warning', () => notice({ kind: 'advert', fields: {}, warnings: ['perhaps-closed'] }), /has closed/],
  [
    'a page that is loading',
    () => notice({ kind: 'advert', fields: {}, warnings: [], isLoading: true }),
    /still loading/,
  ],
  ['a page without an answer', () => notice(undefined), /hasn’t answered/],
  ['the sample', () => notice(undefined, SAMPLE), /sample/],
  ['another job', otherDrafts, /another job|draft/i],
  ['a page that may not be read', () => <NotRead isAfterForm />, /icon/],
  ['a part that did not load', () => <NotLoaded parts={[{ failed: true }]} />, /didn’t load/],
];

it.each(NEWS)('screen reader: %s is announced, once', async (_name, news, words) => {
  const said = await announcementsOf(news());
  expect(said).toEqual([expect.stringMatching(words)]);
  expect(said.join()).not.toContain('(new)');
});

it('panel: over a page that may not be read, the focus of the form that is gone goes to the heading', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  await announcementsOf(<NotRead isAfterForm />);
  expect(document.activeElement?.tagName).toBe('H1');
});
