import { describe, expect, it, vi } from 'vitest';
import { createLoader, loadedTogether } from './loader';

describe('settings loader', () => {
  it('is loading until the value was read', async () => {
    const loader = createLoader(async () => 1);
    expect(loader.state.value).toEqual({ phase: 'loading' });
    await loader.load();
    expect(loader.state.value).toEqual({ phase: 'ready', value: 1 });
  });

  it('has failed if the value cannot be read, and is ready once it can', async () => {
    const error = new Error('IO error');
    const read = vi.fn<() => Promise<number>>().mockRejectedValueOnce(error).mockResolvedValueOnce(2);
    const loader = createLoader(read);
    await loader.load();
    expect(loader.state.value).toEqual({ phase: 'failed', error });
    await loader.load();
    expect(loader.state.value).toEqual({ phase: 'ready', value: 2 });
  });

  it('keeps showing the earlier value if it cannot be read again', async () => {
    const read = vi.fn<() => Promise<number>>().mockResolvedValueOnce(1).mockRejectedValueOnce(new Error());
    const loader = createLoader(read);
    await loader.load();
    await loader.load();
    expect(loader.state.value).toEqual({ phase: 'ready', value: 1 });
  });
});

describe('settings loader: combined values', () => {
  it('are ready once all of them are', async () => {
    const one = createLoader(async () => 1);
    const other = createLoader(async () => 'a');
    const together = loadedTogether({ one, other });
    await one.load();
    expect(together.value).toEqual({ phase: 'loading' });
    await other.load();
    expect(together.value).toEqual({ phase: 'ready', value: { one: 1, other: 'a' } });
  });

  it('have failed as soon as one has', async () => {
    const one = createLoader(async () => 1);
    const other = createLoader(() => Promise.reject(new Error('IO error')));
    const together = loadedTogether({ one, other });
    await other.load();
    expect(together.value).toMatchObject({ phase: 'failed' });
  });
});
