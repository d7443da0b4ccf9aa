import { record, size, string } from 'superstruct';
import { defineValidatedItem } from './validated-item';

/** The passwords by account id. Only the worker may import this file; a check of the imports holds that. */
const passwords = defineValidatedItem('passwords', record(string(), size(string(), 1, 255)), {});

/** @returns the account's password, or undefined where none is set. */
export async function readPassword(accountId: string): Promise<string | undefined> {
  const all = await passwords.get();
  return Object.hasOwn(all, accountId) ? all[accountId] : undefined;
}

/** @returns every password, by account id. */
export function readPasswords(): Promise<Record<string, string>> {
  return passwords.get();
}

/** Removes every password, one that was damaged and set aside included. */
export function clearPasswords(): Promise<void> {
  return passwords.set({});
}

/** Sets or replaces the account's password. */
export async function setPassword(accountId: string, password: string): Promise<void> {
  await passwords.set({ ...(await passwords.get()), [accountId]: password });
}

/** Removes the account's password. */
export async function removePassword(accountId: string): Promise<void> {
  const { [accountId]: _removed, ...rest } = await passwords.get();
  await passwords.set(rest);
}
