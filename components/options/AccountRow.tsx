import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { StatusMessage } from '@/components/ui/StatusMessage';
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
      <div class="card-text">
        <strong>{label}</strong>
        <span class="hint">
          {nameOf(account, hasPassphrase)}
          {isManaged && ' · set by your company'}
        </span>
      </div>
      <label class="check-label">
        <input
          type="radio"
          name="default-account"
          checked={id === defaultId}
          onChange={() => model.makeDefault(account)}
        />{' '}
        Default
      </label>
      <button type="button" class="button" onClick={() => model.check(account)}>
        Check<span class="sr-only"> {label} at the board</span>
      </button>
      <StatusMessage tone="muted" class="card-status">
        {model.checks.value.get(id)}
      </StatusMessage>
      <button type="button" class="button" onClick={() => model.edit(account)}>
        Change<span class="sr-only"> {label}</span>
      </button>
      {!isManaged && (
        <ConfirmButton
          words="Remove"
          of={label}
          question={`Remove the account ${label} with its password?`}
          yes="Remove it"
          onYes={() => model.remove(account)}
        />
      )}
    </div>
  );
}

function nameOf({ username }: Account, hasPassphrase: boolean): string {
  if (username) return `User name ${username}`;
  return hasPassphrase ? 'User name under your passphrase' : 'No user name yet: press Change to enter it';
}
