const LOCK = 'page-check';

/** Far longer than a popup waits for its page. */
const LONGEST_MS = 10_000;

/**
 * Runs what stores a posting and compares it with its page. Meanwhile the worker sends only what is handed over to it; if
 * the popup closes, the browser ends this.
 */
export function duringPageCheck<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, { mode: 'shared' }, work);
}

/** Waits for all popups that still compare a stored posting with its page. @returns false if that takes too long */
export function pageChecksEnded(): Promise<boolean> {
  const signal = AbortSignal.timeout(LONGEST_MS);
  return navigator.locks.request(LOCK, { signal }, async () => true).catch(() => false);
}
