// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepAnnouncements, takeAnnouncements } from '@/tests/e2e/support/announcements';
import { FIELDS, sessionWith } from '@/tests/support/session';
import { publishAndShow } from './publish-and-show';
import { RefusedPress } from './RefusedPress';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

it('Post: each press that finds something missing announces how much, also the same once more', async () => {
  const session = sessionWith({ fields: { ...FIELDS, title: undefined, location: undefined } });
  keepAnnouncements();
  await act(() => render(<RefusedPress session={session} />, document.body));
  const press = async () => {
    await act(async () => {
      publishAndShow(session, async () => 'issues');
      await vi.advanceTimersByTimeAsync(0);
    });
    await act(async () => void (await vi.advanceTimersByTimeAsync(1_000)));
    return takeAnnouncements();
  };
  expect(await press()).toEqual(['2 fields need attention']);
  expect(await press()).toEqual(['2 fields need attention']);
});
