import * as copy from '@/utils/copy/en-GB/settings-accounts';
import { requestWithCause } from '@/utils/messages/send-request';
import { isSameData } from '@/utils/records/is-same-data';
import type { Account } from '@/utils/settings/accounts';
import { checkAccount } from '@/utils/settings/check-account';
import { createForm, type Form, type SaveResult } from './form';
import { idOfNewAccount } from './id-of-new-account';
import { failure, NOT_SAVED } from './status';

interface AccountTexts {
  label: string;
  username: string;
  password: string;
}

/** Never shows a stored password. */
export interface AccountForm extends Form<AccountTexts> {
  account: Account | undefined;
  /** Whether something was typed that is not stored. */
  isTyped(): boolean;
}

const NO_PASSWORD = failure(copy.NO_PASSWORD);

const TOO_MANY = failure(copy.TOO_MANY);

const LOCKED = failure(copy.LOCKED);

const HISTORY_NOT_READ = failure(copy.HISTORY_NOT_READ);

interface Options {
  account?: Account;
  /** With a passphrase an empty user name keeps the hidden one. */
  hasPassphrase(): boolean;
  onSaved(account: Account): Promise<void>;
}

export function createAccountForm({ account, hasPassphrase, onSaved }: Options): AccountForm {
  const save = async (texts: AccountTexts): Promise<SaveResult<AccountTexts>> => {
    const faults = checkAccount(texts, account === undefined, hasPassphrase());
    if (Object.keys(faults).length > 0) return { faults };
    const label = texts.label.trim();
    const username = texts.username.trim();
    const id = account?.id ?? (await idOfNewAccount(label).catch(() => undefined));
    // With another id, what was posted through it before would stay without its account.
    if (!id) return { status: HISTORY_NOT_READ };
    const saved = { id, label, ...(username ? { username } : {}) };
    const { done, cause } = await requestWithCause({
      type: 'save-account',
      account: saved,
      ...(texts.password ? { password: texts.password } : {}),
    });
    if (done) {
      await onSaved(saved);
      return {};
    }
    switch (cause) {
      case 'twin-label':
        return { faults: { label: copy.TWIN_LABEL } };
      case 'locked':
        return { status: LOCKED };
      case 'too-many':
        return { status: TOO_MANY };
      case 'incomplete':
        return { status: NO_PASSWORD };
      default:
        return { status: NOT_SAVED };
    }
  };
  const initial = { label: account?.label ?? '', username: account?.username ?? '', password: '' };
  const form = createForm(initial, save);
  return { ...form, account, isTyped: () => !isSameData(form.values.value, initial) };
}
