const LOCK = 'page-check';

/**
 * Runs what stores a posting and compares it with its page. Meanwhile the worker sends only what is handed over to it; if
 * the popup closes, the browser ends this.
 */
export function duringPageCheck<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, { mode: 'shared' }, work);
}

/** @returns whether a popup still compares a stored posting with its page */
export async function isPageCheckRunning(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === LOCK);
}
