import type { Struct } from 'superstruct';
import browser from 'webextension-polyfill';
import { isValid } from '@/utils/validation/is-valid';
import { readLastManaged, rememberManaged } from './last-managed';
import { isSameManaged, type Managed, managedParts, NOTHING_MANAGED } from './managed-schema';

export type { Managed } from './managed-schema';

/**
 * Reads the browser's policy for this extension (`public/managed-schema.json` describes it), which can take seconds on a
 * busy computer. A part that does not pass its check is left out whole and named in `faults`. Firefox takes the policy from
 * `policies.json`. Without one, Chrome gives an empty object and Firefox rejects.
 */
export async function readManaged(): Promise<Managed> {
  const policy: Record<string, unknown> = await browser.storage.managed.get().catch(() => ({}));
  const faults: Managed['faults'] = [];
  const part = <Name extends Managed['faults'][number]>(
    name: Name,
    schema: Struct<Managed[Name], unknown>,
  ): Managed[Name] => {
    const value = policy[name];
    if (value === undefined) return NOTHING_MANAGED[name];
    if (isValid(value, schema)) return value;
    faults.push(name);
    return NOTHING_MANAGED[name];
  };
  const managed: Managed = {
    profile: part('profile', managedParts.profile),
    defaults: part('defaults', managedParts.defaults),
    accounts: part('accounts', managedParts.accounts),
    faults,
  };
  await rememberManaged(managed);
  return managed;
}

/** What is known of the company's policy before the browser has answered. */
interface KnownManaged {
  /** What the browser answered last time. */
  last: Managed;
  /** The browser's answer where it is another one; undefined where it is the same. */
  update: Promise<Managed | undefined>;
}

/**
 * Asks the browser about the company's policy, and gives what is known of it without waiting for the answer. For what is
 * shown alone: what decides where an advert goes waits for `readManaged`.
 */
export async function readKnownManaged(): Promise<KnownManaged> {
  const answer = readManaged();
  const last = await readLastManaged();
  return { last, update: answer.then((managed) => (isSameManaged(last, managed) ? undefined : managed)) };
}
