export type Records = Readonly<Record<string, readonly unknown[]>>;

/** What one version of the database may contain, odd records included. */
export interface Sample {
  stores: Readonly<Record<string, { key: string | null; indexes: Readonly<Record<string, string>> }>>;
  before: Records;
  added: Records;
}

export const SET_ASIDE_AT = '2026-11-27T09:00:00.000Z';

/** @returns every record of a sample. */
export function recordsOf({ before, added, stores }: Sample): Records {
  return Object.fromEntries(
    Object.keys(stores).map((store) => [store, [...(before[store] ?? []), ...(added[store] ?? [])]]),
  );
}
