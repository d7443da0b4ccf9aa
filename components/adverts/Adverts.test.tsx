// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { fakeBadge } from '@/tests/support/fake-badge';
import { insert } from '@/tests/support/written';
import { saveDraft } from '@/utils/drafts/draft-store';
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

it('adverts page: what replaces a pressed button has the focus, and the button has it again', async () => {
  await openAt('#outbox');
  await vi.waitUntil(() => text().includes('I found it'));
  const button = (words: string) =>
    [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(words));
  const press = (words: string) => {
    button(words)?.focus();
    button(words)?.click();
  };
  press('I found it');
  await vi.waitUntil(() => document.activeElement?.matches('.found-form input'));
  press('Back');
  await vi.waitUntil(() => document.activeElement === button('I found it'));
});

it('adverts page: a card whose buttons are gone keeps the focus', async () => {
  await saveDraft({
    page: 'https://a.example/joiner',
    fields: { title: { value: 'Joiner', source: 'recruiter' } },
    changedAt: '2026-11-20T09:00:00.000Z',
  });
  await openAt('#drafts');
  const press = async (words: string) => {
    const find = () =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(words));
    await vi.waitUntil(find);
    find()?.focus();
    find()?.click();
  };
  await press('Discard');
  await press('Discard it');
  await press('Undo');
  await vi.waitUntil(() => text().includes('Draft restored.'));
  expect(document.activeElement?.matches('li.card')).toBe(true);
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
