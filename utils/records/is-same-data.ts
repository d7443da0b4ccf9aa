/**
 * @returns whether two values of plain data are equal, as they would be after a round through storage: the order of keys does not
 * count, and a key without a value is none
 */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const entries = definedEntries(one);
  const others = new Map(definedEntries(other));
  return (
    entries.length === others.size && entries.every(([key, value]) => isSameData(value, others.get(key)))
  );
}

const definedEntries = (data: object): [string, unknown][] =>
  Object.entries(data).filter(([, value]) => value !== undefined);
