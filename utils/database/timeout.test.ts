import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { storageFault } from './fault';
import { STORAGE_TIMEOUT_MS, withTimeout } from './timeout';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
});

it('passes on what is answered, and what is thrown', async () => {
  expect(await withTimeout(Promise.resolve(1))).toBe(1);
  await expect(withTimeout(Promise.reject(new Error('No')))).rejects.toThrow('No');
  expect(vi.getTimerCount()).toBe(0);
});

it('gives up what is never answered, as storage that is unavailable', async () => {
  const fault = withTimeout(new Promise(() => undefined)).catch(storageFault);
  vi.advanceTimersByTime(STORAGE_TIMEOUT_MS);
  expect(await fault).toBe('unavailable');
});
