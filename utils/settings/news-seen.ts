import { pattern, string } from 'superstruct';
import { isValid } from '@/utils/validation/is-valid';
import { readLocal, writeLocal } from './local-storage';

const KEY = 'newsSeen';

const versionSchema = pattern(string(), /^\d{1,5}(?:\.\d{1,5}){0,3}$/u);

/** @returns the version whose news the recruiter has seen; undefined until the first update. Damaged data counts as none */
export async function readNewsSeen(): Promise<string | undefined> {
  const stored = await readLocal(KEY);
  return isValid(stored, versionSchema) ? stored : undefined;
}

/** @throws if the browser cannot store */
export async function writeNewsSeen(version: string): Promise<void> {
  await writeLocal(KEY, version);
}

/** After an update: what is new since the version before is still to be seen, unless older news are. */
export async function noteUpdate(before: string): Promise<void> {
  if ((await readNewsSeen()) === undefined) await writeNewsSeen(before);
}
