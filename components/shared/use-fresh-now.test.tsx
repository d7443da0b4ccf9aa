// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PostingChanges } from '@/components/adverts/PostingChanges';
import { PostedHere } from '@/components/popup/PostedHere';
import { emptyDatabase } from '@/tests/support/empty-database';
import { JOB, posted } from '@/tests/support/posted';
import { PAGE, sessionWith } from '@/tests/support/session';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeChange } from '@/utils/board/wire';
import { type Change, newChange } from '@/utils/outbox/change';
import { insertChange } from '@/utils/outbox/change-store';
import type { Posting } from '@/utils/outbox/posting';
import { FRESH_MS } from '@/utils/outbox/transitions';

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
});

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const text = () => document.body.textContent ?? '';

/** Each view of a change that may not be finished. */
const VIEWS: [string, (posting: Posting, change: Change) => VNode][] = [
  [
    'popup',
    (posting) => <PostedHere posting={posting} session={sessionWith({ posted: posting, key: PAGE })} />,
  ],
  [
    'details',
    (_posting, change) => <PostingChanges changes={[change]} profile={DEFAULT_PROFILE} today="2026-11-23" />,
  ],
];

it.each(VIEWS)(
  'changes in the %s: one that the worker did not take up can be sent by hand',
  async (_name, view) => {
    const posting = await posted({ page: PAGE });
    const willBe = { title: 'Head Baker' };
    const frozen = freezeChange(willBe, DEFAULT_PROFILE);
    const change = newChange({ kind: 'edit', posting, job: JOB, was: { title: 'Baker' }, willBe, frozen });
    await insertChange(change);
    await act(() => render(view(posting, change), document.body));
    await vi.waitUntil(() => text().includes('Sending…'));
    expect(text()).not.toContain('Send now');
    await act(async () => {
      await vi.advanceTimersByTimeAsync(FRESH_MS);
    });
    expect(text()).toContain('Send now');
    expect(text()).not.toContain('Sending…');
  },
);
