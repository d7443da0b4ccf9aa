/** Runs tasks one by one. A failure does not stop later ones. */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

/** Runs the tasks of each key one by one, beside those of the others. */
export function createQueues(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const queues = new Map<string, ReturnType<typeof createQueue>>();
  return (key, work) => {
    const queue = queues.get(key) ?? createQueue();
    queues.set(key, queue);
    return queue(work);
  };
}
