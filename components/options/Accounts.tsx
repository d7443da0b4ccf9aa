import { fill } from '@/components/shared/fill';
import { useOpener } from '@/components/ui/use-opener';
import { ADD_ACCOUNT } from '@/utils/copy/en-GB/common';
import * as copy from '@/utils/copy/en-GB/settings-accounts';
import type { Account } from '@/utils/settings/accounts';
import type { AccountList, AccountsModel } from '@/utils/state/options/accounts';
import { AccountForm } from './AccountForm';
import { AccountRow } from './AccountRow';
import { Loading } from './Loading';
import { StatusText } from './StatusText';

export function Accounts({ model }: { model: AccountsModel }) {
  const list = model.list.value;
  if (list.phase !== 'ready') return <Loading phase={list.phase} />;
  const { all, hasPassphrase } = list.value;
  return (
    <>
      <p>
        {fill(copy.API_USER_NEEDED, {
          apiUser: <strong>{copy.API_USER}</strong>,
          email: <a href={`mailto:${copy.SUPPORT_EMAIL}`}>{copy.SUPPORT_EMAIL}</a>,
        })}
      </p>
      <ul class="cards">
        {all.map((account) => (
          <li key={account.id} class="card">
            <AccountCard account={account} list={list.value} model={model} />
          </li>
        ))}
      </ul>
      <NewAccount model={model} hasOthers={all.length > 0} />
      <p>
        <StatusText status={model.status.value} />
      </p>
      <p class="hint">
        {hasPassphrase ? copy.ENCRYPTED : copy.NOT_ENCRYPTED} {copy.WHEN_SENT}
      </p>
    </>
  );
}

interface CardProps {
  account: Account;
  list: AccountList;
  model: AccountsModel;
}

/** An account, or the form that changes it. */
function AccountCard({ account, list, model }: CardProps) {
  const openForm = model.openForm.value;
  const isOpen = openForm?.account?.id === account.id;
  const opener = useOpener(isOpen);
  if (openForm && isOpen) return <AccountForm form={openForm} onCancel={model.closeForm} />;
  return <AccountRow account={account} list={list} model={model} opener={opener} />;
}

/** The form for another account, or the button that opens it. */
function NewAccount({ model, hasOthers }: { model: AccountsModel; hasOthers: boolean }) {
  const openForm = model.openForm.value;
  const isOpen = openForm ? !openForm.account : !hasOthers;
  const opener = useOpener(isOpen);
  if (!isOpen) {
    return (
      <button type="button" class="button" ref={opener} onClick={model.add}>
        {ADD_ACCOUNT}
      </button>
    );
  }
  return (
    // Stays open after typing, even if the company's accounts arrive later.
    <div class="card" onInput={model.add}>
      <AccountForm form={model.newForm.value} {...(hasOthers ? { onCancel: model.closeForm } : {})} />
    </div>
  );
}
