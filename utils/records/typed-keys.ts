// TypeScript gives the keys of any object as `string`. These are for records whose type names all of their keys.

/** @returns `Object.keys` with the type of the keys */
export function keysOf<K extends string>(record: Readonly<Partial<Record<K, unknown>>>): K[] {
  // Cast: the type names all keys.
  return Object.keys(record) as K[];
}

/** @returns `Object.entries` with the type of the keys */
export function entriesOf<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): [K, V][] {
  // Cast: the type names all keys.
  return Object.entries(record) as [K, V][];
}

/** @returns a record of these keys, all of which it has */
export function recordOf<K extends string, V>(keys: readonly K[], valueAt: (key: K) => V): Record<K, V> {
  // Cast: each key is given its value here.
  return Object.fromEntries(keys.map((key) => [key, valueAt(key)])) as Record<K, V>;
}
