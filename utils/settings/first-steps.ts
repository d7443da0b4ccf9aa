import { boolean, type Infer, object, optional } from 'superstruct';
import { createQueue } from '@/utils/async/queue';
import { isValid } from '@/utils/validation/is-valid';
import { readLocal, writeLocal } from './local-storage';
import { onStorageChange } from './storage-changes';

const KEY = 'firstSteps';

const firstStepsSchema = object({
  /** The board has accepted an account. */
  checked: optional(boolean()),
  /** The sample advert was read. */
  sample: optional(boolean()),
});

export type FirstSteps = Infer<typeof firstStepsSchema>;

/** Concurrent marks must not overwrite each other. */
const inTurn = createQueue();

/** @returns the steps of the welcome page that are done; undefined before the welcome page was first opened. Damaged data counts as none */
export async function readFirstSteps(): Promise<FirstSteps | undefined> {
  const stored = await readLocal(KEY);
  if (stored === undefined) return undefined;
  return isValid(stored, firstStepsSchema) ? stored : {};
}

/** @throws if the browser cannot store */
export async function writeFirstSteps(steps: FirstSteps): Promise<void> {
  await writeLocal(KEY, steps);
}

/** @throws if the browser cannot store */
export function markFirstStep(step: keyof FirstSteps): Promise<void> {
  return inTurn(async () => {
    const before = (await readFirstSteps()) ?? {};
    if (!before[step]) await writeFirstSteps({ ...before, [step]: true });
  });
}

/** Calls back when another page has marked a step, until the signal aborts. */
export function onFirstStepsChange(changed: () => void, signal: AbortSignal): void {
  onStorageChange([KEY], changed, signal);
}
