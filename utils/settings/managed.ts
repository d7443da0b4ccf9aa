import type { Struct } from 'superstruct';
import browser from 'webextension-polyfill';
import { isSameData } from '@/utils/records/is-same-data';
import { isValid } from '@/utils/validation/is-valid';
import { readLastManaged, rememberManaged } from './last-managed';
import { type Managed, managedParts, NOTHING_MANAGED } from './managed-schema';

export type { Managed } from './managed-schema';

/**
 * Reads the company's policy (`public/managed-schema.json`), which can take seconds. Invalid parts are listed in
 * `faults`. Firefox reads `policies.json`. Without a policy, Chrome gives an empty object and Firefox rejects with “Managed
 * storage manifest not found”. With any other error the last policy stays: an advert must not go past it.
 */
export async function readManaged(): Promise<Managed> {
  const policy: Record<string, unknown> | undefined = await browser.storage.managed
    .get()
    .catch((error: unknown) => (/manifest not found/u.test(String(error)) ? {} : undefined));
  if (!policy) return readLastManaged();
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

export interface KnownManaged {
  last: Managed;
  /** Undefined if it equals `last`. */
  update: Promise<Managed | undefined>;
}

/**
 * The cached policy, then the browser's. For display only: code that decides where an advert goes must use
 * `readManaged`.
 */
export async function readKnownManaged(): Promise<KnownManaged> {
  const answer = readManaged();
  const last = await readLastManaged();
  return { last, update: answer.then((managed) => (isSameData(last, managed) ? undefined : managed)) };
}
