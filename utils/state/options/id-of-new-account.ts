import { readSlice, type Slice } from '@/utils/outbox/history-slice';
import { accountSchema, foldLabel, listAccounts } from '@/utils/settings/accounts';
import { isValid } from '@/utils/validation/is-valid';

/** The account's latest posting is most often among so many. */
const SLICE = 200;

/**
 * An account that was removed, or comes from another computer, and is entered anew by its name takes up its id: what was
 * posted through it can be edited and closed, and its page says that it is posted.
 */
export async function idOfNewAccount(label: string): Promise<string> {
  const here = await listAccounts();
  let slice: Slice | undefined;
  do {
    slice = await readSlice(SLICE, slice?.next);
    const before = slice.postings.find(
      ({ account }) =>
        foldLabel(account.label) === foldLabel(label) &&
        isValid(account, accountSchema) &&
        here.every(({ id }) => id !== account.id),
    );
    if (before) return before.account.id;
  } while (slice.next !== undefined);
  return crypto.randomUUID();
}
