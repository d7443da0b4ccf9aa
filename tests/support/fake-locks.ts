/** Stands in for the browser's locks in unit tests: shared ones alone, which nobody waits for. */
export function fakeLocks() {
  const held = new Set<{ name: string }>();
  return {
    query: async () => ({ held: [...held], pending: [] }),
    async request<T>(name: string, _options: { mode: 'shared' }, work: () => Promise<T>): Promise<T> {
      const lock = { name };
      held.add(lock);
      return work().finally(() => held.delete(lock));
    },
  };
}
