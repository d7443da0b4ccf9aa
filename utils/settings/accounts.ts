import { array, type Infer, object, optional, record, size, string } from 'superstruct';
import { type Managed, readManaged } from './managed';
import { defineValidatedItem } from './validated-item';

const accountSchema = object({
  id: size(string(), 1, 40),
  /** What the recruiter calls it. */
  label: size(string(), 1, 60),
  /** Not here where it is kept under a passphrase, with the password. */
  username: optional(size(string(), 1, 255)),
});

/** A user name at the board, with a label. Its password is kept elsewhere, for the worker alone. */
export type Account = Infer<typeof accountSchema>;

export { accountSchema };

const MOST_ACCOUNTS = 50;

/** The stored accounts. */
export const accounts = defineValidatedItem('accounts', size(array(accountSchema), 0, MOST_ACCOUNTS), []);

/** Which account is the default, and which was last used on each site. */
export const chosen = defineValidatedItem(
  'chosenAccounts',
  object({ default: optional(string()), bySite: record(string(), string()) }),
  { bySite: {} },
);

/**
 * @param managed what the company has set; the browser's own answer, where nothing else is given
 * @returns every account: those that the company has set, then the recruiter's in the order in which they were added
 */
export async function listAccounts(managed: Managed | Promise<Managed> = readManaged()): Promise<Account[]> {
  const [stored, { accounts: preset }] = await Promise.all([accounts.get(), managed]);
  return withManagedAccounts(stored, preset);
}

/** @returns the accounts that the company has set, each with what is stored of it, then the other stored ones. */
export function withManagedAccounts(stored: readonly Account[], preset: Managed['accounts']): Account[] {
  const first = preset.map(({ id, label }) => ({ ...stored.find((one) => one.id === id), id, label }));
  return [...first, ...stored.filter(({ id }) => !preset.some((one) => one.id === id))];
}

/** Why an account cannot be kept beside the others. */
export type AccountFault = 'twin-label' | 'too-many';

/**
 * Checks an account against those that are here: adverts go out under the label that the recruiter sees, so no two may be
 * taken for each other. One whose label stays as it is passes, so that it can be changed in other ways.
 */
export async function findAccountFault({ id, label }: Account): Promise<AccountFault | undefined> {
  const [all, own] = await Promise.all([listAccounts(), accounts.get()]);
  if (!own.some((one) => one.id === id) && own.length >= MOST_ACCOUNTS) return 'too-many';
  const before = all.find((one) => one.id === id);
  if (before && looks(before.label) === looks(label)) return undefined;
  return all.some((one) => one.id !== id && looks(one.label) === looks(label)) ? 'twin-label' : undefined;
}

/** What a label looks like: without its case, its spacing, and characters that nobody sees. */
function looks(label: string): string {
  return label.normalize('NFKC').replace(/\p{C}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Adds the account, or changes the one with its id. The first one becomes the default. */
export async function storeAccount(account: Account): Promise<void> {
  const all = await accounts.get();
  const known = all.some(({ id }) => id === account.id);
  await accounts.set(known ? all.map((one) => (one.id === account.id ? account : one)) : [...all, account]);
}

/** Removes the account and every choice of it. */
export async function deleteAccount(id: string): Promise<void> {
  const rest = (await accounts.get()).filter((account) => account.id !== id);
  await accounts.set(rest);
  const { default: chosenDefault, bySite } = await chosen.get();
  await chosen.set({
    ...(chosenDefault && chosenDefault !== id ? { default: chosenDefault } : {}),
    bySite: Object.fromEntries(Object.entries(bySite).filter(([, account]) => account !== id)),
  });
}

/** Removes every account and every choice of one. */
export async function deleteAllAccounts(): Promise<void> {
  await accounts.set([]);
  await chosen.set({ bySite: {} });
}

/** Makes the account the one that is chosen where no other was used before. */
export async function setDefaultAccount(id: string): Promise<void> {
  await chosen.set({ ...(await chosen.get()), default: id });
}

/** @returns the default account: the one that was made it, else the first; undefined where there is none. */
export function pickDefault(all: readonly Account[], chosenDefault: string | undefined): Account | undefined {
  return all.find(({ id }) => id === chosenDefault) ?? all[0];
}

/** Remembers that the account was used on a careers site. @param host the site's host name */
export async function rememberAccount(host: string, id: string): Promise<void> {
  const now = await chosen.get();
  await chosen.set({ ...now, bySite: { ...now.bySite, [host]: id } });
}

/**
 * @param host the site's host name
 * @param managed what the company has set; the browser's own answer, where nothing else is given
 * @returns the account last used on the site, else the default one
 */
export async function accountFor(
  host: string,
  managed: Managed | Promise<Managed> = readManaged(),
): Promise<Account | undefined> {
  const [all, { bySite, default: chosenDefault }] = await Promise.all([listAccounts(managed), chosen.get()]);
  const last = Object.hasOwn(bySite, host) ? bySite[host] : undefined;
  return all.find(({ id }) => id === last) ?? pickDefault(all, chosenDefault);
}
