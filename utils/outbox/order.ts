interface Dated {
  id: string;
  writtenAt: string;
}

/** Compares postings or changes. Of two from the same moment, the order is always the same. */
export function newestFirst(one: Dated, other: Dated): number {
  if (one.writtenAt === other.writtenAt) return one.id < other.id ? -1 : 1;
  return one.writtenAt > other.writtenAt ? -1 : 1;
}

/** Of two from the same moment, the one that was read first stays first. */
export function oldestFirst(one: Dated, other: Dated): number {
  return one.writtenAt < other.writtenAt ? -1 : Number(one.writtenAt > other.writtenAt);
}
