import type { Ref } from 'preact';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { StatusMessage } from '@/components/ui/StatusMessage';
import * as copy from '@/utils/copy/en-GB/settings-accounts';
import type { Account } from '@/utils/settings/accounts';
import type { AccountList, AccountsModel } from '@/utils/state/options/accounts';

interface Props {
  account: Account;
  list: AccountList;
  model: AccountsModel;
  /** The button that opens its form. */
  opener: Ref<HTMLButtonElement>;
}

export function AccountRow({ account, list, model, opener }: Props) {
  const { defaultId, managedIds, hasPassphrase } = list;
  const { id, label } = account;
  const isManaged = managedIds.has(id);
  return (
    <div class="card-row">
      <div class="card-text">
        <strong>{label}</strong>
        <span class="hint">
          {nameOf(account, hasPassphrase)}
          {isManaged && copy.MANAGED}
        </span>
      </div>
      <label class="check-label">
        <input
          type="radio"
          name="default-account"
          checked={id === defaultId}
          onChange={() => model.makeDefault(account)}
        />{' '}
        {copy.DEFAULT}
        <span class="sr-only"> {label}</span>
      </label>
      <button type="button" class="button" onClick={() => model.check(account)}>
        {copy.CHECK}
        <span class="sr-only"> {copy.atTheBoard(label)}</span>
      </button>
      <StatusMessage tone="muted" class="card-status">
        {model.checks.value.get(id)}
      </StatusMessage>
      <button type="button" class="button" ref={opener} onClick={() => model.edit(account)}>
        {copy.CHANGE}
        <span class="sr-only"> {label}</span>
      </button>
      {!isManaged && (
        <ConfirmButton
          label={copy.REMOVE}
          labelSuffix={label}
          question={copy.removeQuestion(label)}
          confirmLabel={copy.REMOVE_IT}
          onConfirm={() => model.remove(account)}
        />
      )}
    </div>
  );
}

function nameOf({ username }: Account, hasPassphrase: boolean): string {
  if (username) return copy.userName(username);
  return hasPassphrase ? copy.USER_NAME_ENCRYPTED : copy.NO_USER_NAME;
}
