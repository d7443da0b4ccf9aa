import { isSameData } from '@/utils/records/is-same-data';
import { isValid } from '@/utils/validation/is-valid';
import { readLocal, writeLocal } from './local-storage';
import { type Managed, managedSchema, NOTHING_MANAGED } from './managed-schema';

const KEY = 'lastManaged';

/** @returns the policy as last given; empty if unknown. Damaged data is only a cache, and not quarantined */
export async function readLastManaged(): Promise<Managed> {
  const stored = await readLocal(KEY).catch(() => undefined);
  return isValid(stored, managedSchema) ? stored : NOTHING_MANAGED;
}

/** Failures are ignored. */
export async function rememberManaged(managed: Managed): Promise<void> {
  if (isSameData(await readLastManaged(), managed)) return;
  await writeLocal(KEY, managed).catch(() => undefined);
}
