import { isValid } from '@/utils/validation/is-valid';
import { readLocal, writeLocal } from './local-storage';
import { isSameManaged, type Managed, managedSchema, NOTHING_MANAGED } from './managed-schema';

const KEY = 'lastManaged';

/**
 * @returns the company's policy as the browser last gave it; empty if unknown. Damaged data is not quarantined, because
 *   it is only a cache
 */
export async function readLastManaged(): Promise<Managed> {
  const stored = await readLocal(KEY).catch(() => undefined);
  return isValid(stored, managedSchema) ? stored : NOTHING_MANAGED;
}

/** Caches the policy if it has changed. Failures are ignored. */
export async function rememberManaged(managed: Managed): Promise<void> {
  if (isSameManaged(await readLastManaged(), managed)) return;
  await writeLocal(KEY, managed).catch(() => undefined);
}
