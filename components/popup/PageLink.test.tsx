// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sessionWith } from '@/tests/support/session';
import { PageLink } from './PageLink';

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

it.each([
  [{}, true],
  [{ ctrlKey: true }, false],
  [{ metaKey: true }, false],
  [{ shiftKey: true }, false],
])('links from the page: a click %o leads the tab there: %s', (held, isLed) => {
  Object.assign(fakeBrowser.extension, { getViews: () => [] });
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(async () => ({}) as never);
  const session = sessionWith({ tab: { id: 1, url: 'https://a.example/jobs' } });
  render(<PageLink address="https://a.example/job" label="Baker" session={session} />, document.body);
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...held });
  document.querySelector('a')?.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(isLed);
  expect(update.mock.calls.length).toBe(isLed ? 1 : 0);
});
