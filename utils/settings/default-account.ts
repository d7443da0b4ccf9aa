import { type Account, chosen, listAccounts, pickDefault } from './accounts';

/** @returns the account that the settings ask the board through; undefined without accounts */
export async function defaultAccount(): Promise<Account | undefined> {
  const [all, { default: id }] = await Promise.all([listAccounts(), chosen.get()]);
  return pickDefault(all, id);
}
