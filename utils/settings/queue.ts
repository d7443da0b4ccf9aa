/**
 * Makes a queue: work that is given to it is done one after the other, in the order in which it was given. What fails holds
 * nothing up that comes after it.
 */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
