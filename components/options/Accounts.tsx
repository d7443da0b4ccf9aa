import { useState } from 'preact/hooks';
import { useLockState } from '@/components/shared/use-lock-state';
import { requestWithCause } from '@/utils/messages';
import {
  type Account,
  accounts,
  chosen,
  pickDefault,
  setDefaultAccount,
  withManagedAccounts,
} from '@/utils/settings/accounts';
import { AccountForm } from './AccountForm';
import { CheckAccount } from './CheckAccount';
import { Loading } from './Loading';
import { useLoad } from './use-load';
import { useManaged } from './use-managed';

/** The accounts at the board: add, change, remove, and which is the default. */
export function Accounts() {
  const [stored, setStored] = useState<Account[]>();
  const [chosenDefault, setChosenDefault] = useState<string>();
  const [edited, setEdited] = useState<Account | 'new'>();
  const [status, setStatus] = useState('');
  const lock = useLockState();
  const managed = useManaged();
  const load = async () => {
    const [all, { default: id }] = await Promise.all([accounts.get(), chosen.get()]);
    setStored(all);
    setChosenDefault(id);
  };
  // What is under the passphrase, and what is not, changes with it.
  const hasFailed = useLoad(load, [lock]);
  const remove = async ({ id, label }: Account) => {
    if (!confirm(`Remove the account ${label} with its password?`)) return;
    const { done: isGone, cause } = await requestWithCause({ type: 'remove-account', accountId: id });
    const why = cause === 'locked' ? 'Unlock your accounts first' : 'Try again';
    setStatus(isGone ? `${label} was removed` : `${label} could not be removed. ${why}`);
    await load();
  };
  const done = async (words: string) => {
    setEdited(undefined);
    setStatus(words);
    await load();
  };
  if (!stored || !managed) return <Loading hasFailed={hasFailed} />;
  const all = withManagedAccounts(stored, managed.accounts);
  const standard = pickDefault(all, chosenDefault)?.id;
  // One that goes while it is being changed stays until that is done: what was typed would go with it.
  const isEditedGone = edited && edited !== 'new' && !all.some(({ id }) => id === edited.id);
  const shown = isEditedGone ? [...all, edited] : all;
  return (
    <>
      <p>
        To post, Jobcourier needs an <strong>API user</strong> at s1jobs. That is not the log-in that you use
        on the recruiter site: the board’s sales support sets it up for your company, on 0141 302 7134 or at{' '}
        <a href="mailto:customerservice@s1jobs.com">customerservice@s1jobs.com</a>. It can take some weeks.
      </p>
      <ul class="cards">
        {shown.map((account) => (
          <li key={account.id} class="card">
            {edited !== 'new' && edited?.id === account.id ? (
              <AccountForm account={account} onDone={done} onCancel={() => setEdited(undefined)} />
            ) : (
              <div class="card-row">
                <div class="card-words">
                  <strong>{account.label}</strong>
                  <span class="hint">
                    {nameOf(account, lock === 'off')}
                    {managed.accounts.some(({ id }) => id === account.id) && ' · set by your company'}
                  </span>
                </div>
                <label class="inline">
                  <input
                    type="radio"
                    name="default-account"
                    checked={account.id === standard}
                    onChange={async () => {
                      setChosenDefault(account.id);
                      await setDefaultAccount(account.id);
                      await done(`${account.label} is the default now`);
                    }}
                  />{' '}
                  Default
                </label>
                <CheckAccount accountId={account.id} label={account.label} />
                <button type="button" class="quiet" onClick={() => setEdited(account)}>
                  Change<span class="sr-only"> {account.label}</span>
                </button>
                {!managed.accounts.some(({ id }) => id === account.id) && (
                  <button type="button" class="quiet danger" onClick={() => remove(account)}>
                    Remove<span class="sr-only"> {account.label}</span>
                  </button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {edited === 'new' || shown.length === 0 ? (
        // Once something is typed it stays open, also where the company's accounts turn up only then.
        <div class="card" onInput={() => setEdited('new')}>
          <AccountForm
            onDone={done}
            {...(shown.length > 0 ? { onCancel: () => setEdited(undefined) } : {})}
          />
        </div>
      ) : (
        <button type="button" class="quiet" onClick={() => setEdited('new')}>
          Add an account
        </button>
      )}
      <p role="status" class="good">
        {status}
      </p>
      <p class="hint">
        {lock === 'off'
          ? 'Passwords are kept in this browser’s storage on this computer, as they are: whoever can open your browser profile can read them. A passphrase, under Security, encrypts them.'
          : 'User names and passwords are encrypted under your passphrase.'}{' '}
        They are sent to the board when you post or check an account, and nowhere else.
      </p>
    </>
  );
}

function nameOf({ username }: Account, isInTheOpen: boolean): string {
  if (username) return `User name ${username}`;
  return isInTheOpen ? 'No user name yet: press Change to enter it' : 'User name under your passphrase';
}
