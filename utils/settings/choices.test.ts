import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteChoices, readChoices, rememberChoice } from './choices';
import { damagedSettings } from './validated-item';

const NOW = new Date('2026-11-23T12:00:00Z');
const BAKER = { company: 'Acme', title: 'Baker', coreskill: 'Retail', specialisms: ['Butcher'] };
/** As the first version stored it; a later one must still be able to read it. */
const SAMPLE = { ...BAKER, at: '2026-11-23T12:00:00.000Z' };

beforeEach(() => fakeBrowser.reset());

it('is nothing at first, then what was chosen', async () => {
  expect(await readChoices()).toEqual([]);
  await rememberChoice(BAKER, NOW);
  expect(await readChoices()).toEqual([SAMPLE]);
  expect((await fakeBrowser.storage.local.get()).choices).toEqual([SAMPLE]);
});

it('does without company and specialisms', async () => {
  await rememberChoice({ title: 'Baker', coreskill: 'Retail', company: undefined }, NOW);
  await rememberChoice({ title: 'Cook', coreskill: 'Retail', company: ' ' }, NOW);
  expect(await readChoices()).toEqual(
    ['Cook', 'Baker'].map((title) => ({ title, coreskill: 'Retail', specialisms: [], at: SAMPLE.at })),
  );
});

it('keeps the newest alone for one company and title, in front', async () => {
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

it('keeps 500, and the longest of them take up less than half of the browser’s 10 MB', async () => {
  const long = '😀'.repeat(255);
  const specialisms = Array.from({ length: 400 }, () => 's'.repeat(255));
  const filled = Array.from({ length: 500 }, (_, index) => ({ ...SAMPLE, title: `Baker ${index}` }));
  await fakeBrowser.storage.local.set({ choices: filled });
  await rememberChoice({ company: 'c'.repeat(900), title: long, coreskill: long, specialisms });
  const kept = await readChoices();
  expect(kept).toHaveLength(500);
  expect(kept.at(-1)?.title).toBe('Baker 498');
  expect(kept[0]).toMatchObject({ company: 'c'.repeat(255), title: long });
  expect(kept[0]?.specialisms).toHaveLength(20);
  expect(JSON.stringify(kept[0]).length * 500).toBeLessThan(5_000_000);
});

it('forgets all of them, a damaged one included', async () => {
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
