/** Stands in for the browser's locks of one name in unit tests: an exclusive one waits for those that are held, and is let go at once. */
export function fakeLocks() {
  const held = new Set<Promise<unknown>>();
  return {
    async request<T>(_name: string, { mode }: LockOptions, work: () => Promise<T>): Promise<T> {
      if (mode !== 'shared') await Promise.allSettled(held);
      const done = work();
      held.add(done);
      return done.finally(() => held.delete(done));
    },
  };
}
