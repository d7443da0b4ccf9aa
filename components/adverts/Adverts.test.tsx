// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { fakeBadge } from '@/tests/support/fake-badge';
import { insert } from '@/tests/support/written';
import { movePosting } from '@/utils/outbox/posting-store';
import { createAdverts, openAdverts } from '@/utils/state/adverts-page/adverts';
import { Adverts } from './Adverts';

let closed: AbortController;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  fakeBadge();
  closed = new AbortController();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => ({ done: true }));
  const { id } = await insert();
  await movePosting(id, 'written', { state: 'sending' });
  await movePosting(id, 'sending', { state: 'unknown', outcome: { state: 'unknown', cause: 'timeout' } });
});

afterEach(() => {
  closed.abort();
  render(null, document.body);
});

async function openAt(hash: string): Promise<void> {
  location.hash = hash;
  const adverts = createAdverts();
  render(<Adverts adverts={adverts} />, document.body);
  await openAdverts(adverts, closed.signal);
}

const text = () => document.body.textContent ?? '';

it('adverts page: its sections are counted', async () => {
  await openAt('#drafts');
  await vi.waitUntil(() => text().includes('History (1)'));
  expect(text()).toContain('Drafts (0)');
  expect(text()).toContain('Outbox (1)');
});

it('adverts page: an unknown posting asks what the recruiter found', async () => {
  await openAt('#outbox');
  await vi.waitUntil(() => text().includes('I found it'));
  expect(text()).toContain('We don’t know whether it was posted.');
});

it('adverts page: the search filters the history', async () => {
  await openAt('#history');
  await vi.waitUntil(() => text().includes('1 posting'));
  const search = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!search) throw new Error('no search box');
  search.value = 'plumber';
  search.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitUntil(() => text().includes('0 found of 1'));
});
