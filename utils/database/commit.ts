/** As much of a transaction as is needed here. */
interface Ending {
  done: Promise<unknown>;
}

/**
 * Waits for writes and for the end of the transaction that they are part of.
 * @throws the cause: where the transaction fails as a whole, as on a full disk, its requests only say that it was aborted
 */
export async function committed(transaction: Ending, writes: readonly Promise<unknown>[]): Promise<void> {
  const ends = await Promise.allSettled([...writes, transaction.done]);
  const faults = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  if (faults.length > 0) throw faults.find((fault) => !isAbort(fault)) ?? faults[0];
}

const isAbort = (fault: unknown): boolean => fault instanceof DOMException && fault.name === 'AbortError';
