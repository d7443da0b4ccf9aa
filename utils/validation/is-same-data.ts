/** @returns whether two values of plain data say the same, with their keys in the same order */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const entries: [string, unknown][] = Object.entries(one);
  const others: [string, unknown][] = Object.entries(other);
  return (
    entries.length === others.length &&
    entries.every(([key, value], at) => others[at]?.[0] === key && isSameData(value, others[at]?.[1]))
  );
}
