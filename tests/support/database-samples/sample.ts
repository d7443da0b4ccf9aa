/** Records by store, each store in the order of its keys. */
export type Records = Readonly<Record<string, readonly unknown[]>>;

/** What one version of the database may hold, odd records included. */
export interface Sample {
  /** Each store's key path, if it has one, and its indexes with what they are over. */
  stores: Readonly<Record<string, { key: string | null; indexes: Readonly<Record<string, string>> }>>;
  /** What all records of the sample before become. */
  before: Records;
  /** Records of kinds that first occur with this version. */
  added: Records;
}

/** When records that do not fit are set aside, in the samples. */
export const SET_ASIDE_AT = '2026-11-27T09:00:00.000Z';

/** @returns every record of a sample. */
export function recordsOf({ before, added, stores }: Sample): Records {
  return Object.fromEntries(
    Object.keys(stores).map((store) => [store, [...(before[store] ?? []), ...(added[store] ?? [])]]),
  );
}
