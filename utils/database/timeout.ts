/** What the browser has not answered by then is told as a fault, so that the form does not wait for it. */
export const STORAGE_TIMEOUT_MS = 5_000;

/** Thrown where the browser's storage neither answers nor refuses. `storageFault` calls it unavailable. */
export class UnansweredError extends Error {
  override name = 'UnansweredError';
}

/**
 * Waits for an answer of the database, but not for ever.
 * @throws UnansweredError after PATIENCE_MS, and what the work itself throws
 */
export async function withTimeout<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new UnansweredError('The browser’s storage does not answer')),
      STORAGE_TIMEOUT_MS,
    );
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
