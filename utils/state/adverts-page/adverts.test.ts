// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { type FakeBadge, fakeBadge } from '@/tests/support/fake-badge';
import { insert } from '@/tests/support/written';
import { movePosting } from '@/utils/outbox/posting-store';
import { saveProfileChanges } from '@/utils/settings/stored-profile';
import { showOutcomeOnBadge } from '@/utils/toolbar/outcome-badge';
import { createAdverts, openAdverts } from './adverts';

const OWN = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/background.js') };
const ACCOUNT = { id: 'a', label: 'Acme' };

let badge: FakeBadge;
let closed: AbortController;
let postingId: string;

/** Opens the adverts page while a posting is being sent; the posting is then accepted. */
async function acceptWhileOpenAt(hash: string) {
  location.hash = hash;
  const adverts = createAdverts();
  await openAdverts(adverts, closed.signal);
  await movePosting(postingId, 'sending', { state: 'accepted', outcome: { state: 'accepted' } });
  await showOutcomeOnBadge({ id: postingId, state: 'accepted' });
  await fakeBrowser.runtime.onMessage.trigger({ type: 'posting-moved', postingId }, OWN, () => undefined);
  await vi.waitUntil(() => adverts.outbox.openCount.value === 0);
}

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  badge = fakeBadge();
  closed = new AbortController();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => ({ done: true }));
  postingId = (await insert({ account: ACCOUNT })).id;
  await movePosting(postingId, 'written', { state: 'sending' });
});

afterEach(() => closed.abort());

describe('outcome badge, while the adverts page is open', () => {
  it('is cleared where the outbox lists the posting', async () => {
    await acceptWhileOpenAt('#outbox');
    await vi.waitUntil(() => badge.text.everywhere === '');
  });

  it('is cleared where the posting’s details are shown', async () => {
    await acceptWhileOpenAt(`#posting=${postingId}`);
    await vi.waitUntil(() => badge.text.everywhere === '');
  });

  it('stays where another section is shown', async () => {
    await acceptWhileOpenAt('#drafts');
    expect(badge.text.everywhere).toBe('✓');
  });

  it('stays where the page is hidden', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await acceptWhileOpenAt('#outbox');
    expect(badge.text.everywhere).toBe('✓');
  });
});

it('adverts page: an outcome is listed though its badge cannot be cleared', async () => {
  const read = vi.spyOn(fakeBrowser.action, 'getBadgeText');
  location.hash = '#outbox';
  const adverts = createAdverts();
  await openAdverts(adverts, closed.signal);
  read.mockClear();
  read.mockRejectedValue(new Error('No badge'));
  await movePosting(postingId, 'sending', { state: 'accepted', outcome: { state: 'accepted' } });
  await fakeBrowser.runtime.onMessage.trigger({ type: 'posting-moved', postingId }, OWN, () => undefined);
  await vi.waitUntil(() => read.mock.calls.length > 0);
  expect(adverts.outbox.openCount.value).toBe(0);
});

describe('outcome badge, when the adverts page is opened', () => {
  const openWith = async (id: string, hash: string) => {
    await showOutcomeOnBadge({ id, state: 'unknown' });
    location.hash = hash;
    await openAdverts(createAdverts(), closed.signal);
  };

  it.each(['#outbox', '#history'])('is cleared where all outcomes are listed: %s', async (hash) => {
    await openWith('another', hash);
    expect(badge.text.everywhere).toBe('');
  });

  it('stays among the drafts, until the outbox is opened', async () => {
    await openWith('another', '#drafts');
    expect(badge.text.everywhere).toBe('?');
    location.hash = '#outbox';
    await vi.waitUntil(() => badge.text.everywhere === '');
  });

  it('stays where the details of another posting are shown', async () => {
    await openWith('another', `#posting=${postingId}`);
    expect(badge.text.everywhere).toBe('?');
  });
});

describe('adverts page: a posting moves while the database cannot be read', () => {
  it('outbox and history say so, and the outcome’s badge stays', async () => {
    location.hash = '#history';
    const adverts = createAdverts();
    await openAdverts(adverts, closed.signal);
    await showOutcomeOnBadge({ id: postingId, state: 'accepted' });
    const unreadable = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    await fakeBrowser.runtime.onMessage.trigger({ type: 'posting-moved', postingId }, OWN, () => undefined);
    await vi.waitUntil(() => adverts.outbox.fault.value && adverts.history.fault.value);
    unreadable.mockRestore();
    expect(adverts.history.fault.value).toBe('unavailable');
    expect(badge.text.everywhere).toBe('✓');
  });
});

describe('adverts page that stays open', () => {
  afterEach(() => vi.useRealTimers());

  it('has the new day from midnight in London, and a check-up of it', async () => {
    vi.useFakeTimers({
      now: new Date('2026-11-30T22:00:00Z'),
      toFake: ['Date', 'setTimeout', 'clearTimeout'],
    });
    const adverts = createAdverts();
    const opening = openAdverts(adverts, closed.signal);
    await vi.advanceTimersByTimeAsync(1_000);
    await opening;
    expect(adverts.page.today.value).toBe('2026-11-30');
    await vi.advanceTimersByTimeAsync(2 * 60 * 60_000);
    expect(adverts.page.today.value).toBe('2026-12-01');
    vi.useRealTimers();
    await vi.waitUntil(() => adverts.checkUp.day.value === '2026-12-01');
  });

  it('has the board’s settings as they are changed', async () => {
    const adverts = createAdverts();
    await openAdverts(adverts, closed.signal);
    await saveProfileChanges({ keys: { title: 'job_title' } });
    await vi.waitUntil(() => adverts.page.profile.value.keys.title === 'job_title');
  });

  it('has its history once it is looked at again, where that could not be read at first', async () => {
    const unreadable = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    const adverts = createAdverts();
    await openAdverts(adverts, closed.signal);
    expect(adverts.history.fault.value).toBe('unavailable');
    unreadable.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitUntil(() => adverts.history.isComplete.value);
    expect(adverts.history.entries.value).toHaveLength(1);
    expect(adverts.history.fault.value).toBeUndefined();
  });
});
