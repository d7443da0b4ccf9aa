import type { Credentials } from '@/utils/board/wire';
import { type Account, forgetAccount, listAccounts, storeAccount } from './accounts';
import { readPassword, removePassword, setPassword } from './passwords';

/** @returns the account's user name and password, or undefined where one is missing. */
export async function credentialsOf(accountId: string): Promise<Credentials | undefined> {
  const account = (await listAccounts()).find(({ id }) => id === accountId);
  const password = await readPassword(accountId);
  return account && password ? { username: account.username, password } : undefined;
}

/**
 * Adds or changes an account. Without a password the stored one stays; a new account needs one.
 * @returns whether it was saved
 */
export async function saveAccount(account: Account, password: string | undefined): Promise<boolean> {
  if (password === undefined && (await readPassword(account.id)) === undefined) return false;
  if (password !== undefined) await setPassword(account.id, password);
  await storeAccount(account);
  return true;
}

/** Removes an account with its password. @returns true */
export async function removeAccount(accountId: string): Promise<true> {
  await removePassword(accountId);
  await forgetAccount(accountId);
  return true;
}
