import { vi } from 'vitest';

/** Ends a wait for what never happens. A busy machine needs far longer than the second that Vitest waits. */
const TIMEOUT_MS = 25_000;

const { waitFor, waitUntil } = vi;

// Modules are shared by the test files of a worker, so that this may run for each of them.
if (waitUntil.name !== 'waitUntilPatiently') {
  vi.waitUntil = function waitUntilPatiently(condition, options = { timeout: TIMEOUT_MS }) {
    return waitUntil(condition, options);
  };
  vi.waitFor = function waitForPatiently(callback, options = { timeout: TIMEOUT_MS }) {
    return waitFor(callback, options);
  };
}
