import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_PAGE } from '@/utils/drafts/draft-key';
import {
  addPointed,
  isOfPage,
  type Pointed,
  pointed,
  pointedTab,
  removeExpiredPointed,
  removePointed,
} from './pointed';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.useRealTimers();
});

const words = { address: 'https://a.example/job', field: 'title' as const, text: 'Baker' };

it('pointed words: wait until a form has used them', async () => {
  await Promise.all([addPointed(words), addPointed({ ...words, text: 'Cook' })]);
  const [first, second] = await pointed.get();
  expect([first?.text, second?.text]).toEqual(['Baker', 'Cook']);
  await removePointed([first?.id ?? '']);
  expect(await pointed.get()).toEqual([second]);
});

it('pointed words: are forgotten after 30 days', async () => {
  vi.setSystemTime(new Date('2026-10-01'));
  await addPointed(words);
  vi.setSystemTime(new Date('2026-11-28'));
  await addPointed({ ...words, text: 'Cook' });
  expect((await pointed.get()).map(({ text }) => text)).toEqual(['Cook']);
});

it('pointed words: are deleted once no form may take them any more', async () => {
  vi.setSystemTime(new Date(2026, 9, 1));
  await addPointed(words);
  vi.setSystemTime(new Date(2026, 9, 25));
  await addPointed({ ...words, text: 'Cook' });
  const write = vi.spyOn(fakeBrowser.storage.local, 'set');
  vi.setSystemTime(new Date(2026, 9, 30));
  await removeExpiredPointed();
  expect(write).not.toHaveBeenCalled();
  vi.setSystemTime(new Date(2026, 10, 5));
  await removeExpiredPointed();
  expect((await pointed.get()).map(({ text }) => text)).toEqual(['Cook']);
});

it('pointed words: are refused where they are none', async () => {
  await expect(addPointed({ ...words, text: 'x'.repeat(50_000) })).rejects.toThrow('check');
  expect(await pointed.get()).toEqual([]);
});

const AT = new Date('2026-11-28T12:00:00Z');

it('pointed words: of a page without an address are only for the form over that tab, for an hour', async () => {
  const tab = { id: 7, url: 'chrome://settings' };
  vi.setSystemTime(AT);
  await addPointed({ ...words, address: NO_PAGE, ...pointedTab(NO_PAGE, tab) });
  const [one] = await pointed.get();
  const isUsed = (of: typeof tab, minutes: number) => {
    vi.setSystemTime(AT.getTime() + minutes * 60_000);
    return one !== undefined && isOfPage(one, NO_PAGE, of);
  };
  expect(isUsed(tab, 59)).toBe(true);
  expect(isUsed(tab, 61)).toBe(false);
  expect(isUsed({ ...tab, id: 8 }, 1)).toBe(false);
  expect(isUsed({ ...tab, url: 'chrome://history' }, 1)).toBe(false);
});

it('pointed words: that do not say where they were go into no form', () => {
  vi.setSystemTime(AT);
  const old: Pointed = { ...words, address: NO_PAGE, id: '1', at: AT.toISOString() };
  expect(isOfPage(old, NO_PAGE, { id: 7 })).toBe(false);
  expect(isOfPage({ ...old, address: words.address }, words.address, { id: 7 })).toBe(true);
});
