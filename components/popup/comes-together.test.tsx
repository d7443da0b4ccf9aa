// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { FIELDS, sessionWith } from '@/tests/support/session';
import { Popup } from './Popup';

// In a file of its own: parts that another test has loaded are drawn at once.
it('popup: warnings and the offer of selected words come with the values, so that no row moves later', async () => {
  const session = sessionWith({ fields: FIELDS });
  session.page.reading.value = undefined;
  render(<Popup session={session} />, document.body);
  // While the page is read.
  await act(async () => void (await Promise.all([import('./ReadingNotice'), import('./below-form')])));
  const notices: number[] = [];
  const watch = new MutationObserver(() => {
    const isRead = document.querySelector('.form')?.getAttribute('aria-busy') === 'false';
    if (isRead) notices.push(document.querySelectorAll('main > .notice').length);
  });
  watch.observe(document.body, { childList: true, subtree: true, attributes: true });
  session.page.reading.value = {
    kind: 'advert',
    fields: {},
    warnings: ['perhaps-closed'],
    selection: '£12.60 an hour',
  };
  await vi.waitUntil(() => notices.length > 0);
  watch.disconnect();
  render(null, document.body);
  expect(notices[0]).toBe(2);
});
