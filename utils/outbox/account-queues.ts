/** @returns runs an account's tasks one by one; a failure does not stop later ones */
export function createAccountQueues(): <T>(accountId: string, work: () => Promise<T>) => Promise<T> {
  const ends = new Map<string, Promise<unknown>>();
  return (accountId, work) => {
    const turn = (ends.get(accountId) ?? Promise.resolve()).then(work);
    // The caller gets the error from `turn`.
    ends.set(
      accountId,
      turn.catch(() => undefined),
    );
    return turn;
  };
}
