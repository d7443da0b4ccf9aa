/**
 * Makes work that is done once, however many wait for it. After a failure, as of storage that another page holds open, the
 * next caller starts it again.
 */
export function memoizeSuccess<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}
