import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteChoices, readChoices, rememberChoice } from './choices';
import { damagedSettings } from './validated-item';

const NOW = new Date('2026-11-23T12:00:00Z');
const BAKER = { company: 'Acme', title: 'Baker', coreskill: 'Retail', specialisms: ['Butcher'] };
/** As the first version stored it, which every later one must read. */
const SAMPLE = { ...BAKER, at: '2026-11-23T12:00:00.000Z' };

beforeEach(() => {
  vi.setSystemTime(NOW);
  fakeBrowser.reset();
});
afterEach(() => {
  vi.useRealTimers();
});

it('coreskill choices: empty at first, then what was chosen', async () => {
  expect(await readChoices()).toEqual([]);
  await rememberChoice(BAKER);
  expect(await readChoices()).toEqual([SAMPLE]);
  expect((await fakeBrowser.storage.local.get()).choices).toEqual([SAMPLE]);
});

it('coreskill choices: company and specialisms are optional', async () => {
  await rememberChoice({ title: 'Baker', coreskill: 'Retail', company: undefined });
  await rememberChoice({ title: 'Cook', coreskill: 'Retail', company: ' ' });
  expect(await readChoices()).toEqual(
    ['Cook', 'Baker'].map((title) => ({ title, coreskill: 'Retail', specialisms: [], at: SAMPLE.at })),
  );
});

it('coreskill choices: the postcode that was posted for a place', async () => {
  await rememberChoice({ ...BAKER, place: 'Perth', location: 'PH1 5AA' });
  expect(await readChoices()).toEqual([{ ...SAMPLE, place: 'Perth', location: 'PH1 5AA' }]);
});

it('coreskill choices: only the newest for a company and title, listed first', async () => {
  await rememberChoice(BAKER);
  await rememberChoice({ ...BAKER, title: 'Cook' });
  await rememberChoice({ ...BAKER, company: 'Other' });
  await rememberChoice({ ...BAKER, company: ' ACME ', title: 'baker', coreskill: 'Catering' });
  expect((await readChoices()).map(({ company, title, coreskill }) => [company, title, coreskill])).toEqual([
    ['ACME', 'baker', 'Catering'],
    ['Other', 'Baker', 'Retail'],
    ['Acme', 'Cook', 'Retail'],
  ]);
});

it('coreskill choices: 500 are stored, and take less than half of the browser’s 10 MB at most', async () => {
  const long = '😀'.repeat(255);
  const specialisms = Array.from({ length: 400 }, () => 's'.repeat(255));
  const filled = Array.from({ length: 500 }, (_, index) => ({ ...SAMPLE, title: `Baker ${index}` }));
  await fakeBrowser.storage.local.set({ choices: filled });
  await rememberChoice({ company: 'c'.repeat(900), title: long, coreskill: long, specialisms });
  const stored = await readChoices();
  expect(stored).toHaveLength(500);
  expect(stored.at(-1)?.title).toBe('Baker 498');
  expect(stored[0]).toMatchObject({ company: 'c'.repeat(255), title: long });
  expect(stored[0]?.specialisms).toHaveLength(20);
  expect(JSON.stringify(stored[0]).length * 500).toBeLessThan(5_000_000);
});

it('coreskill choices: all can be forgotten, even damaged data', async () => {
  await rememberChoice(BAKER);
  await deleteChoices();
  expect(await readChoices()).toEqual([]);
  await fakeBrowser.storage.local.set({ choices: [{ title: 'Baker' }] });
  expect(await readChoices()).toEqual([]);
  expect(await damagedSettings()).toEqual(['choices']);
  await deleteChoices();
  expect(await damagedSettings()).toEqual([]);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('Baker');
});
