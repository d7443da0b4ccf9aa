interface Dated {
  id: string;
  writtenAt: string;
}

/** Compares postings or changes. Of two from the same moment, the order is always the same. */
export function newestFirst(one: Dated, other: Dated): number {
  if (one.writtenAt === other.writtenAt) return one.id < other.id ? -1 : 1;
  return one.writtenAt > other.writtenAt ? -1 : 1;
}

/** The reverse of `newestFirst`. */
export function oldestFirst(one: Dated, other: Dated): number {
  return newestFirst(other, one);
}
