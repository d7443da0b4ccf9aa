import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { storageFault } from './fault';
import { STORAGE_TIMEOUT_MS, withTimeout } from './timeout';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
});

it('timeout: passes values and errors on', async () => {
  expect(await withTimeout(Promise.resolve(1))).toBe(1);
  await expect(withTimeout(Promise.reject(new Error('No')))).rejects.toThrow('No');
  expect(vi.getTimerCount()).toBe(0);
});

it('timeout: treats a promise that never settles as unavailable storage', async () => {
  const fault = withTimeout(new Promise(() => undefined)).catch(storageFault);
  vi.advanceTimersByTime(STORAGE_TIMEOUT_MS);
  expect(await fault).toBe('unavailable');
});
