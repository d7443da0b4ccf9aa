import * as copy from '@/utils/copy/en-GB/settings-differences';
import { type Account, accounts, listAccounts } from '../accounts';
import { definePortable } from './define-portable';
import type { Difference, Refusal } from './portable';

const idOf = ({ id }: Account) => `accounts.${id}`;

/** Never changes a stored account. */
export const portableAccounts = definePortable(accounts, {
  async compare(coming) {
    const here = new Set((await listAccounts()).map(({ id }) => id));
    return coming.filter(({ id }) => !here.has(id)).map(toDifference);
  },

  async apply(coming, { ticked, addAccount }) {
    const refusals: Refusal[] = [];
    for (const difference of ticked) {
      const account = coming.find((one) => idOf(one) === difference.id);
      const result = account ? await addAccount(account) : 'not-done';
      if (result !== 'done') refusals.push({ difference, cause: result });
    }
    return refusals;
  },
});

function toDifference(account: Account): Difference {
  const { label, username } = account;
  return {
    id: idOf(account),
    label: copy.account(label),
    before: copy.NOT_HERE,
    after: copy.accountAdded(username),
  };
}
