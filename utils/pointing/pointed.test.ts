import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addPointed, pointed, removePointed } from './pointed';

beforeEach(() => fakeBrowser.reset());

const words = { address: 'https://a.example/job', field: 'title' as const, text: 'Baker' };

it('pointed words: wait until a form has used them', async () => {
  await Promise.all([addPointed(words), addPointed({ ...words, text: 'Cook' })]);
  const [first, second] = await pointed.get();
  expect([first?.text, second?.text]).toEqual(['Baker', 'Cook']);
  await removePointed([first?.id ?? '']);
  expect(await pointed.get()).toEqual([second]);
});

it('pointed words: are forgotten after 30 days', async () => {
  await addPointed(words, new Date('2026-10-01'));
  await addPointed({ ...words, text: 'Cook' }, new Date('2026-11-28'));
  expect((await pointed.get()).map(({ text }) => text)).toEqual(['Cook']);
});

it('pointed words: are refused where they are none', async () => {
  await expect(addPointed({ ...words, text: 'x'.repeat(50_000) })).rejects.toThrow('check');
  expect(await pointed.get()).toEqual([]);
});
