import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BUNDLED_CORESKILLS } from '@/utils/coreskills/list';
import { readCoreskillList, replaceCoreskillList, resetCoreskillList } from './coreskill-list';
import { damagedSettings } from './validated-item';

const NOW = new Date('2026-11-23T12:00:00Z');
const BUNDLED = { coreskills: BUNDLED_CORESKILLS };
const OWN = { Sales: ['Car Sales'], Art: [] };
/** As the first version stored it, which every later one must read. */
const SAMPLE = {
  file: 'list.csv',
  at: '2026-11-23T12:00:00.000Z',
  coreskills: [
    { name: 'Sales', specialisms: ['Car Sales'] },
    { name: 'Art', specialisms: [] },
  ],
};

beforeEach(() => {
  vi.setSystemTime(NOW);
  fakeBrowser.reset();
});
afterEach(() => {
  vi.useRealTimers();
});

it('stored coreskill list: the bundled one until it is replaced, and after a reset', async () => {
  expect(await readCoreskillList()).toEqual(BUNDLED);
  await replaceCoreskillList(OWN, 'list.csv');
  expect(await readCoreskillList()).toEqual({ coreskills: OWN, from: { file: 'list.csv', at: SAMPLE.at } });
  await resetCoreskillList();
  expect(await readCoreskillList()).toEqual(BUNDLED);
  expect(await fakeBrowser.storage.local.get('coreskillList')).toEqual({});
});

it('stored coreskill list: stored like the sample, in the order of the file', async () => {
  await replaceCoreskillList(OWN, 'list.csv');
  expect((await fakeBrowser.storage.local.get()).coreskillList).toEqual(SAMPLE);
});

it('stored coreskill list: keeps the end of a long file name', async () => {
  await replaceCoreskillList(OWN, `${'x'.repeat(300)}.csv`);
  expect((await readCoreskillList()).from?.file).toMatch(/^x{251}\.csv$/u);
});

it('stored coreskill list: accepts names that every object has, and names of 255 emoji', async () => {
  const list = Object.fromEntries([['__proto__', ['constructor', '😀'.repeat(255)]]]);
  await replaceCoreskillList(list, 'a.csv');
  expect(Object.entries((await readCoreskillList()).coreskills)).toEqual(Object.entries(list));
});

it('stored coreskill list: the largest one takes far less than the browser’s 10 MB', async () => {
  const name = (index: number) => `${index}`.padStart(180, 'ß');
  const list = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [name(index), []]));
  await replaceCoreskillList(list, 'a.csv');
  const stored = JSON.stringify(await fakeBrowser.storage.local.get());
  expect(new TextEncoder().encode(stored).length).toBeLessThan(4_000_000);
});

describe.each([
  ['text', 'list'],
  ['no coreskills', { ...SAMPLE, coreskills: [] }],
  ['an empty name', { ...SAMPLE, coreskills: [{ name: '', specialisms: [] }] }],
  ['the form of the bundled list', { ...SAMPLE, coreskills: OWN }],
  ['no file', { at: SAMPLE.at, coreskills: SAMPLE.coreskills }],
])('stored coreskill list: a damaged one: %s', (_name, damaged) => {
  beforeEach(() => fakeBrowser.storage.local.set({ coreskillList: damaged }));

  it('is quarantined, and the bundled one is used', async () => {
    expect(await readCoreskillList()).toEqual(BUNDLED);
    expect(await damagedSettings()).toEqual(['coreskillList']);
  });

  it('is deleted when the list is replaced or reset', async () => {
    await readCoreskillList();
    await resetCoreskillList();
    expect(await damagedSettings()).toEqual([]);
  });
});
