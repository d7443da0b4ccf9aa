import { array, type Infer, object, optional, record, size, string } from 'superstruct';
import { LONGEST_ACCOUNT_ID, LONGEST_LABEL, LONGEST_USERNAME, MOST_ACCOUNTS } from './account-bounds';
import { type Managed, readManaged } from './managed';
import { defineValidatedItem } from './validated-item';

const accountSchema = object({
  id: size(string(), 1, LONGEST_ACCOUNT_ID),
  label: size(string(), 1, LONGEST_LABEL),
  /** With a passphrase it is stored with the password. */
  username: optional(size(string(), 1, LONGEST_USERNAME)),
});

/** A user name at the board. The worker alone has its password. */
export type Account = Infer<typeof accountSchema>;

export { accountSchema };

export const accounts = defineValidatedItem('accounts', size(array(accountSchema), 0, MOST_ACCOUNTS), []);

export const chosen = defineValidatedItem(
  'chosenAccounts',
  object({ default: optional(string()), bySite: record(string(), string()) }),
  { bySite: {} },
);

/** @returns the company's accounts, then the recruiter's, in the order of adding */
export async function listAccounts(managed: Managed | Promise<Managed> = readManaged()): Promise<Account[]> {
  const [stored, { accounts: managedAccounts }] = await Promise.all([accounts.get(), managed]);
  return withManagedAccounts(stored, managedAccounts);
}

/** @returns the company's accounts with stored data, then the others */
export function withManagedAccounts(
  stored: readonly Account[],
  managedAccounts: Managed['accounts'],
): Account[] {
  const first = managedAccounts.map(({ id, label }) => ({
    ...stored.find((one) => one.id === id),
    id,
    label,
  }));
  return [...first, ...stored.filter(({ id }) => !managedAccounts.some((one) => one.id === id))];
}

export type AccountFault = 'twin-label' | 'too-many';

/**
 * Rejects names that look alike, so that no advert is posted through the wrong account. An unchanged name always
 * passes.
 */
export async function findAccountFault({ id, label }: Account): Promise<AccountFault | undefined> {
  const [all, own] = await Promise.all([listAccounts(), accounts.get()]);
  if (!own.some((one) => one.id === id) && own.length >= MOST_ACCOUNTS) return 'too-many';
  const before = all.find((one) => one.id === id);
  if (before && foldLabel(before.label) === foldLabel(label)) return undefined;
  return all.some((one) => one.id !== id && foldLabel(one.label) === foldLabel(label))
    ? 'twin-label'
    : undefined;
}

/** Ignores case, spacing and invisible characters. */
export function foldLabel(label: string): string {
  return label.normalize('NFKC').replace(/\p{C}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}

export async function storeAccount(account: Account): Promise<void> {
  const all = await accounts.get();
  const known = all.some(({ id }) => id === account.id);
  await accounts.set(known ? all.map((one) => (one.id === account.id ? account : one)) : [...all, account]);
}

export async function deleteAccount(id: string): Promise<void> {
  const rest = (await accounts.get()).filter((account) => account.id !== id);
  await accounts.set(rest);
  const { default: chosenDefault, bySite } = await chosen.get();
  await chosen.set({
    ...(chosenDefault && chosenDefault !== id ? { default: chosenDefault } : {}),
    bySite: Object.fromEntries(Object.entries(bySite).filter(([, account]) => account !== id)),
  });
}

export async function removeUserNames(): Promise<void> {
  await accounts.set((await accounts.get()).map(({ id, label }) => ({ id, label })));
}

export async function setDefaultAccount(id: string): Promise<void> {
  await chosen.set({ ...(await chosen.get()), default: id });
}

/** @returns the account with this id, else the first */
export function pickDefault(all: readonly Account[], chosenDefault: string | undefined): Account | undefined {
  return all.find(({ id }) => id === chosenDefault) ?? all[0];
}

/** Remembers the account last used on a careers site. */
export async function rememberAccount(host: string, id: string): Promise<void> {
  const now = await chosen.get();
  await chosen.set({ ...now, bySite: { ...now.bySite, [host]: id } });
}

/** @returns the account last used on the site, else the default one */
export async function accountFor(
  host: string,
  managed: Managed | Promise<Managed> = readManaged(),
): Promise<Account | undefined> {
  const [all, { bySite, default: chosenDefault }] = await Promise.all([listAccounts(managed), chosen.get()]);
  const last = Object.hasOwn(bySite, host) ? bySite[host] : undefined;
  return all.find(({ id }) => id === last) ?? pickDefault(all, chosenDefault);
}
