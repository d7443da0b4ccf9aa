import { record, size, string } from 'superstruct';
import { LONGEST_PASSWORD } from './account-bounds';
import { defineValidatedItem } from './validated-item';

/** By account id. For the worker only, as the import rules check. */
const passwords = defineValidatedItem('passwords', record(string(), size(string(), 1, LONGEST_PASSWORD)), {});

export async function readPassword(accountId: string): Promise<string | undefined> {
  const all = await passwords.get();
  return Object.hasOwn(all, accountId) ? all[accountId] : undefined;
}

export function readPasswords(): Promise<Record<string, string>> {
  return passwords.get();
}

/** Includes quarantined ones. */
export function clearPasswords(): Promise<void> {
  return passwords.set({});
}

export async function setPassword(accountId: string, password: string): Promise<void> {
  await passwords.set({ ...(await passwords.get()), [accountId]: password });
}

export async function removePassword(accountId: string): Promise<void> {
  const { [accountId]: _removed, ...rest } = await passwords.get();
  await passwords.set(rest);
}
