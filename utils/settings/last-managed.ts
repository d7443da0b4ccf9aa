import { isValid } from '@/utils/validation/is-valid';
import { readLocal, writeLocal } from './local-storage';
import { isSameManaged, type Managed, managedSchema, NOTHING_MANAGED } from './managed-schema';

const KEY = 'lastManaged';

/**
 * @returns what the company had set when the browser last answered; nothing where that was never stored, is damaged or
 * cannot be read. It is a copy: a damaged one is no loss and is not set aside, the browser's next answer replaces it.
 */
export async function readLastManaged(): Promise<Managed> {
  const stored = await readLocal(KEY).catch(() => undefined);
  return isValid(stored, managedSchema) ? stored : NOTHING_MANAGED;
}

/** Remembers the browser's answer where it is another one than before. Where that cannot be stored, nothing depends on it. */
export async function rememberManaged(managed: Managed): Promise<void> {
  if (isSameManaged(await readLastManaged(), managed)) return;
  await writeLocal(KEY, managed).catch(() => undefined);
}
