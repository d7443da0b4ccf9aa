import type { Account } from '@/utils/settings/accounts';
import type { AccountList, AccountsModel } from '@/utils/state/options/accounts';

interface Props {
  account: Account;
  list: AccountList;
  model: AccountsModel;
}

/** One account, and what can be done with it. */
export function AccountRow({ account, list: { defaultId, managedIds, hasPassphrase }, model }: Props) {
  const { id, label } = account;
  const isManaged = managedIds.has(id);
  return (
    <div class="card-row">
      <div class="card-words">
        <strong>{label}</strong>
        <span class="hint">
          {nameOf(account, hasPassphrase)}
          {isManaged && ' · set by your company'}
        </span>
      </div>
      <label class="inline">
        <input
          type="radio"
          name="default-account"
          checked={id === defaultId}
          onChange={() => model.makeDefault(account)}
        />{' '}
        Default
      </label>
      <button type="button" class="quiet" onClick={() => model.check(account)}>
        Check<span class="sr-only"> {label} at the board</span>
      </button>
      <span role="status" class="hint card-said">
        {model.checks.value.get(id)}
      </span>
      <button type="button" class="quiet" onClick={() => model.edit(account)}>
        Change<span class="sr-only"> {label}</span>
      </button>
      {!isManaged && (
        <button
          type="button"
          class="quiet danger"
          onClick={() => {
            if (confirm(`Remove the account ${label} with its password?`)) model.remove(account);
          }}
        >
          Remove<span class="sr-only"> {label}</span>
        </button>
      )}
    </div>
  );
}

function nameOf({ username }: Account, hasPassphrase: boolean): string {
  if (username) return `User name ${username}`;
  return hasPassphrase ? 'User name under your passphrase' : 'No user name yet: press Change to enter it';
}
