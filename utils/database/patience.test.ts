import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { storageFault } from './fault';
import { PATIENCE_MS, patiently } from './patience';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
});

it('passes on what is answered, and what is thrown', async () => {
  expect(await patiently(Promise.resolve(1))).toBe(1);
  await expect(patiently(Promise.reject(new Error('No')))).rejects.toThrow('No');
  expect(vi.getTimerCount()).toBe(0);
});

it('gives up what is never answered, as storage that is unavailable', async () => {
  const fault = patiently(new Promise(() => undefined)).catch(storageFault);
  vi.advanceTimersByTime(PATIENCE_MS);
  expect(await fault).toBe('unavailable');
});
