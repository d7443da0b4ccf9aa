/** The form waits no longer. */
export const STORAGE_TIMEOUT_MS = 5_000;

/** The browser's storage does not respond. */
export class UnansweredError extends Error {
  override name = 'UnansweredError';
}

/** @throws UnansweredError, and what the work throws */
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
