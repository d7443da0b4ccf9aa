import { number, object, size, string } from 'superstruct';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { damagedSettings, defineValidatedItem } from './validated-item';

const FALLBACK = { name: 'fallback', count: 0 };
const item = defineValidatedItem(
  'choices',
  object({ name: size(string(), 1, 10), count: number() }),
  FALLBACK,
);

beforeEach(() => fakeBrowser.reset());

it('validated item: returns the fallback until something is stored', async () => {
  expect(await item.get()).toEqual(FALLBACK);
  await item.set({ name: 'mine', count: 1 });
  expect(await item.get()).toEqual({ name: 'mine', count: 1 });
  expect(await damagedSettings()).toEqual([]);
});

describe.each([
  ['text'],
  [{ name: 'mine' }],
  [{ name: '', count: 1 }],
  [{ name: 'mine', count: 1, more: 2 }],
  [7],
  // A value that cannot be printed in an error message.
  [{ name: { toString: '' }, count: 1 }],
])('validated item: a damaged value, %j,', (damaged) => {
  beforeEach(() => fakeBrowser.storage.local.set({ choices: damaged }));

  it('is not used, but quarantined unchanged and reported by name', async () => {
    expect(await item.get()).toEqual(FALLBACK);
    expect(await damagedSettings()).toEqual(['choices']);
    expect((await fakeBrowser.storage.local.get()).damaged).toEqual({ choices: damaged });
  });

  it('does not return, and is replaced by a new one', async () => {
    await item.get();
    expect(await fakeBrowser.storage.local.get()).not.toHaveProperty('choices');
    await item.set({ name: 'mine', count: 1 });
    expect(await item.get()).toEqual({ name: 'mine', count: 1 });
  });
});

it('validated item: damaged settings that are read at the same time are all quarantined', async () => {
  const other = defineValidatedItem('defaults', string(), '');
  await fakeBrowser.storage.local.set({ choices: 1, defaults: 2 });
  await Promise.all([item.get(), item.get(), other.get()]);
  expect((await fakeBrowser.storage.local.get()).damaged).toEqual({ choices: 1, defaults: 2 });
});

it('validated item: a value that is saved while a damaged one is read is used, and not quarantined', async () => {
  const saved = { name: 'mine', count: 1 };
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce(async () => {
    await item.set(saved);
    return { choices: 'text' };
  });
  expect(await item.get()).toEqual(saved);
  expect(await fakeBrowser.storage.local.get()).toMatchObject({ choices: saved });
  expect(await damagedSettings()).toEqual([]);
});

it('validated item: refuses to store an invalid value, with the setting’s name but not the value in the error', async () => {
  await item.set({ name: 'mine', count: 1 });
  const refused = await item.set({ name: 'much too long a name', count: 2 }).catch((error: unknown) => error);
  expect(String(refused)).toContain('choices');
  expect(String(refused)).not.toContain('much too long');
  expect(await item.get()).toEqual({ name: 'mine', count: 1 });
});

it('validated item: reports that the browser cannot store', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await expect(item.set({ name: 'mine', count: 1 })).rejects.toThrow('quota');
});
