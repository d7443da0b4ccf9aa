interface Ending {
  done: Promise<unknown>;
}

/** @throws the transaction's error: on a full disk, its requests only report an abort */
export async function committed(transaction: Ending, writes: readonly Promise<unknown>[]): Promise<void> {
  const ends = await Promise.allSettled([...writes, transaction.done]);
  const faults = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  if (faults.length > 0) throw faults.find((fault) => !isAbort(fault)) ?? faults[0];
}

const isAbort = (fault: unknown): boolean => fault instanceof DOMException && fault.name === 'AbortError';
