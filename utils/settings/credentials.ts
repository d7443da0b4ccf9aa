import type { Credentials } from '@/utils/board/wire';
import {
  type Account,
  type AccountFault,
  deleteAccount,
  findAccountFault,
  listAccounts,
  removeUserNames,
  storeAccount,
  accounts as storedAccounts,
} from './accounts';
import { clearPasswords, readPassword, readPasswords, removePassword, setPassword } from './passwords';
import {
  changeVault,
  createVault,
  extendVault,
  hasPassphrase,
  lockVault,
  openVault,
  readVault,
  removeVault,
  type Secrets,
} from './vault';

/** Not during a change of the lock. @returns `locked` if a passphrase protects them; undefined if one is missing */
export async function credentialsOf(accountId: string): Promise<Credentials | 'locked' | undefined> {
  if (await hasPassphrase()) {
    const secrets = await readVault();
    if (!secrets) return 'locked';
    const { username, password } = secretOf(secrets, accountId);
    return username && password ? { username, password } : undefined;
  }
  // Only stored accounts have user names; the policy may be slow.
  const account = (await storedAccounts.get()).find(({ id }) => id === accountId);
  const password = await readPassword(accountId);
  return account?.username && password ? { username: account.username, password } : undefined;
}

/** Adds or changes an account. Empty credentials keep the stored ones; new accounts need both. */
export async function saveAccount(
  account: Account,
  password: string | undefined,
): Promise<'done' | 'locked' | 'incomplete' | AccountFault> {
  const { id, label, username } = account;
  if (await hasPassphrase()) {
    const secrets = await readVault();
    if (!secrets) return 'locked';
    const before = secretOf(secrets, id);
    const next = { username: username ?? before.username, password: password ?? before.password };
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

/** Adds an account from a file, without a password: a leftover one for its id is not used. */
export async function addAccount(account: Account): Promise<'done' | 'locked' | 'known' | AccountFault> {
  const { id, label, username } = account;
  const usesVault = await hasPassphrase();
  if (usesVault && !(await readVault())) return 'locked';
  if ((await listAccounts()).some((one) => one.id === id)) return 'known';
  const fault = await findAccountFault(account);
  if (fault) return fault;
  if (usesVault)
    await changeVault(({ [id]: _left, ...rest }) => (username ? { ...rest, [id]: { username } } : rest));
  await removePassword(id);
  await storeAccount(usesVault ? { id, label } : account);
  return 'done';
}

export async function removeAccount(accountId: string): Promise<'done' | 'locked'> {
  if (await hasPassphrase()) {
    const isOpen = await changeVault(({ [accountId]: _removed, ...rest }) => rest);
    if (!isOpen) return 'locked';
  }
  await removePassword(accountId);
  await deleteAccount(accountId);
  return 'done';
}

/**
 * Encrypts credentials with a new passphrase.
 * @param minutes of inactivity before locking; 0: when the browser closes
 */
export async function setLock(passphrase: string, minutes: number): Promise<'done' | 'locked'> {
  const isOld = await hasPassphrase();
  const secrets = isOld ? await readVault() : await secretsInTheOpen();
  if (!secrets) return 'locked';
  // Encrypt before deleting: after an interruption, the next start finishes the work.
  await createVault(secrets, passphrase, minutes);
  await deletePlainCredentials();
  return 'done';
}

/** Deletes plain text credentials that an interrupted run left beside the vault. */
export async function deletePlainCredentials(): Promise<void> {
  if (!(await hasPassphrase())) return;
  await clearPasswords();
  await removeUserNames();
}

/** Restarts the inactivity timer. Not during a change of the lock. */
export async function extendUnlock(): Promise<void> {
  await extendVault();
}

export async function unlock(passphrase: string): Promise<'done' | 'wrong-passphrase'> {
  return (await openVault(passphrase)) ? 'done' : 'wrong-passphrase';
}

export async function lock(): Promise<void> {
  await lockVault();
}

export async function removeLock(): Promise<'done' | 'locked'> {
  const secrets = await readVault();
  if (!secrets) return 'locked';
  const accounts = await listAccounts();
  for (const { id, label } of accounts) {
    const { username, password } = secretOf(secrets, id);
    if (password) await setPassword(id, password);
    if (username) await storeAccount({ id, label, username });
  }
  await removeVault();
  return 'done';
}

/** For a forgotten passphrase. The accounts keep their ids, by which their postings and drafts are found. */
export async function removeAllCredentials(): Promise<void> {
  await removeUserNames();
  await clearPasswords();
  // Last, because a lock change reloads the accounts.
  await removeVault();
}

async function secretsInTheOpen(): Promise<Secrets> {
  const [accounts, passwords] = await Promise.all([storedAccounts.get(), readPasswords()]);
  return Object.fromEntries(
    accounts.flatMap(({ id, username }) => {
      const password = Object.hasOwn(passwords, id) ? passwords[id] : undefined;
      return username ? [[id, { username, ...(password ? { password } : {}) }]] : [];
    }),
  );
}

function secretOf(secrets: Secrets, id: string): Partial<Secrets[string]> {
  return (Object.hasOwn(secrets, id) && secrets[id]) || {};
}
