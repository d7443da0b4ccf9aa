import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closedPageOf } from './unreadable-page';

describe('closed page', () => {
  it.each([
    ['chrome://newtab/', 'new-tab'],
    ['edge://newtab/', 'new-tab'],
    ['about:newtab', 'new-tab'],
    ['about:blank', 'new-tab'],
    ['chrome://settings/', 'browser-page'],
    ['about:preferences', 'browser-page'],
    ['devtools://devtools/bundled/inspector.html', 'browser-page'],
    [fakeBrowser.runtime.getURL('/options.html'), 'own-page'],
    ['chrome-extension://abcdefghijklmnop/page.html', 'other-extension'],
    ['moz-extension://11111111-2222-4333-8444-000000000000/page.html', 'other-extension'],
    ['view-source:https://a.example/jobs/1', 'source-view'],
    ['about:reader?url=https%3A%2F%2Fa.example%2Fjobs%2F1', 'reader-view'],
    ['', 'browser-page'],
    [undefined, 'browser-page'],
  ])('a browser page: %s is %s', (address, page) => {
    expect(closedPageOf('browser-page', address)).toBe(page);
  });

  it.each([
    ['file', 'file:///home/me/advert.PDF', 'pdf'],
    ['file', 'file:///home/me/advert.html', 'file'],
    ['refused', 'https://support.mozilla.org/en-GB/', 'mozilla'],
    ['refused', 'https://a.example/', 'refused'],
    ['store', 'https://addons.mozilla.org/', 'store'],
    ['pdf', 'https://a.example/advert.pdf', 'pdf'],
  ] as const)('%s: %s is %s', (cause, address, page) => {
    expect(closedPageOf(cause, address)).toBe(page);
  });
});
