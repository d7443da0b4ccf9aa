import type { Credentials } from '@/utils/board/wire';
import {
  type Account,
  type AccountFault,
  deleteAccount,
  deleteAllAccounts,
  findAccountFault,
  listAccounts,
  storeAccount,
  accounts as storedAccounts,
} from './accounts';
import { clearPasswords, readPassword, readPasswords, removePassword, setPassword } from './passwords';
import {
  changeVault,
  createVault,
  extendVault,
  isEncrypted,
  lockVault,
  openVault,
  readVault,
  removeVault,
  type Secrets,
} from './vault';

/** @returns the account's user name and password; `locked` where they are under a passphrase; undefined where one is missing. */
export async function credentialsOf(accountId: string): Promise<Credentials | 'locked' | undefined> {
  if (await isEncrypted()) {
    const secrets = await readVault();
    if (!secrets) return 'locked';
    return Object.hasOwn(secrets, accountId) ? secrets[accountId] : undefined;
  }
  const account = (await listAccounts()).find(({ id }) => id === accountId);
  const password = await readPassword(accountId);
  return account?.username && password ? { username: account.username, password } : undefined;
}

/** Adds or changes an account. Without a password, or a user name, the stored one stays; a new account needs both. */
export async function saveAccount(
  account: Account,
  password: string | undefined,
): Promise<'done' | 'locked' | 'incomplete' | AccountFault> {
  const { id, label, username } = account;
  if (await isEncrypted()) {
    const secrets = await readVault();
    if (!secrets) return 'locked';
    const before = Object.hasOwn(secrets, id) ? secrets[id] : undefined;
    const next = { username: username ?? before?.username, password: password ?? before?.password };
    const { username: name, password: word } = next;
    if (!name || !word) return 'incomplete';
    const fault = await findAccountFault(account);
    if (fault) return fault;
    await changeVault((all) => ({ ...all, [id]: { username: name, password: word } }));
    await storeAccount({ id, label });
    return 'done';
  }
  if (!username || (password === undefined && (await readPassword(id)) === undefined)) return 'incomplete';
  const fault = await findAccountFault(account);
  if (fault) return fault;
  if (password !== undefined) await setPassword(id, password);
  await storeAccount(account);
  return 'done';
}

/**
 * Adds an account that a file names, without a password; one that is here stays as it is. Under a passphrase its user name
 * is entered together with the password. A password that is left from an account of the same id is not used for it.
 */
export async function addAccount(account: Account): Promise<'done' | 'locked' | 'known' | AccountFault> {
  const { id, label } = account;
  const isUnderLock = await isEncrypted();
  if (isUnderLock && !(await readVault())) return 'locked';
  if ((await listAccounts()).some((one) => one.id === id)) return 'known';
  const fault = await findAccountFault(account);
  if (fault) return fault;
  if (isUnderLock) await changeVault(({ [id]: _left, ...rest }) => rest);
  await removePassword(id);
  await storeAccount(isUnderLock ? { id, label } : account);
  return 'done';
}

/** Removes an account with its password. */
export async function removeAccount(accountId: string): Promise<'done' | 'locked'> {
  if (await isEncrypted()) {
    const isOpen = await changeVault(({ [accountId]: _removed, ...rest }) => rest);
    if (!isOpen) return 'locked';
  }
  await removePassword(accountId);
  await deleteAccount(accountId);
  return 'done';
}

/**
 * Puts user names and passwords under a passphrase, or under another one.
 * @param minutes in which the recruiter does nothing, and after which they are locked; 0: when the browser closes
 */
export async function setLock(passphrase: string, minutes: number): Promise<'done' | 'locked'> {
  const isOld = await isEncrypted();
  const secrets = isOld ? await readVault() : await secretsInTheOpen();
  if (!secrets) return 'locked';
  // Sealed first: should the browser be stopped in between, nothing is lost, and the rest is done at the next start.
  await createVault(secrets, passphrase, minutes);
  await lockIfExpired();
  return 'done';
}

/** Takes out of the open what is under the passphrase. To be called when the worker starts: a stop may have cut it off. */
export async function lockIfExpired(): Promise<void> {
  if (!(await isEncrypted())) return;
  await clearPasswords();
  // Not the company's accounts: only stored ones have a user name, and the browser may take long to tell the others.
  for (const { id, label, username } of await storedAccounts.get()) {
    if (username !== undefined) await storeAccount({ id, label });
  }
}

/** To be called when the recruiter did something: accounts that are open stay so for as long again. */
export async function extendUnlock(): Promise<void> {
  await extendVault();
}

/** Opens the accounts until the recruiter has done nothing for a while. */
export async function unlock(passphrase: string): Promise<'done' | 'wrong-passphrase'> {
  return (await openVault(passphrase)) ? 'done' : 'wrong-passphrase';
}

/** Locks the accounts now. */
export async function lock(): Promise<void> {
  await lockVault();
}

/** Puts user names and passwords back into the open. */
export async function removeLock(): Promise<'done' | 'locked'> {
  const secrets = await readVault();
  if (!secrets) return 'locked';
  const accounts = await listAccounts();
  for (const { id, label } of accounts) {
    const own = Object.hasOwn(secrets, id) ? secrets[id] : undefined;
    if (own) await setPassword(id, own.password);
    if (own) await storeAccount({ id, label, username: own.username });
  }
  await removeVault();
  return 'done';
}

/** The passphrase is forgotten: the accounts go, and nothing else. */
export async function removeAllAccounts(): Promise<void> {
  await deleteAllAccounts();
  await clearPasswords();
  // Last: the settings load the accounts anew when the lock changes.
  await removeVault();
}

async function secretsInTheOpen(): Promise<Secrets> {
  const [accounts, passwords] = await Promise.all([storedAccounts.get(), readPasswords()]);
  return Object.fromEntries(
    accounts.flatMap(({ id, username }) => {
      const password = Object.hasOwn(passwords, id) ? passwords[id] : undefined;
      return username && password ? [[id, { username, password }]] : [];
    }),
  );
}
