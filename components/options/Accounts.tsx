import { fill } from '@/components/shared/fill';
import { ADD_ACCOUNT } from '@/utils/copy/en-GB/common';
import * as copy from '@/utils/copy/en-GB/settings-accounts';
import type { AccountsModel } from '@/utils/state/options/accounts';
import { AccountForm } from './AccountForm';
import { AccountRow } from './AccountRow';
import { Loading } from './Loading';
import { StatusText } from './StatusText';

export function Accounts({ model }: { model: AccountsModel }) {
  const list = model.list.value;
  if (list.phase !== 'ready') return <Loading phase={list.phase} />;
  const { all, hasPassphrase } = list.value;
  const openForm = model.openForm.value;
  const isAdding = openForm ? !openForm.account : all.length === 0;
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
            {openForm?.account?.id === account.id ? (
              <AccountForm form={openForm} onCancel={model.closeForm} />
            ) : (
              <AccountRow account={account} list={list.value} model={model} />
            )}
          </li>
        ))}
      </ul>
      {isAdding ? (
        // Stays open after typing, even if the company's accounts arrive later.
        <div class="card" onInput={model.add}>
          <AccountForm
            form={model.newForm.value}
            {...(all.length > 0 ? { onCancel: model.closeForm } : {})}
          />
        </div>
      ) : (
        <button type="button" class="button" onClick={model.add}>
          {ADD_ACCOUNT}
        </button>
      )}
      <p>
        <StatusText status={model.status.value} />
      </p>
      <p class="hint">
        {hasPassphrase ? copy.ENCRYPTED : copy.NOT_ENCRYPTED} {copy.WHEN_SENT}
      </p>
    </>
  );
}
