import { readSlice } from '@/utils/outbox/history-slice';
import { accountSchema, foldLabel, listAccounts } from '@/utils/settings/accounts';
import { isValid } from '@/utils/validation/is-valid';

/** Larger than any history. */
const ALL = 1_000_000;

/**
 * An account that was removed, or comes from another computer, and is entered anew by its name takes up its id: what was
 * posted through it can be edited and closed, and its page says that it is posted.
 */
export async function idOfNewAccount(label: string): Promise<string> {
  const [here, { postings }] = await Promise.all([listAccounts(), readSlice(ALL)]);
  const before = postings.find(
    ({ account }) =>
      foldLabel(account.label) === foldLabel(label) &&
      isValid(account, accountSchema) &&
      here.every(({ id }) => id !== account.id),
  );
  return before?.account.id ?? crypto.randomUUID();
}
