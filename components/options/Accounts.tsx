import type { AccountsModel } from '@/utils/state/options/accounts';
import { AccountForm } from './AccountForm';
import { AccountRow } from './AccountRow';
import { Loading } from './Loading';
import { StatusText } from './StatusText';

/** The accounts at the board: add, change, remove, and which is the default. */
export function Accounts({ model }: { model: AccountsModel }) {
  const list = model.list.value;
  if (list.phase !== 'ready') return <Loading phase={list.phase} />;
  const { all, hasPassphrase } = list.value;
  const openForm = model.openForm.value;
  const isAdding = openForm ? !openForm.account : all.length === 0;
  return (
    <>
      <p>
        To post, Jobcourier needs an <strong>API user</strong> at s1jobs. That is not the log-in that you use
        on the recruiter site: the board’s sales support sets it up for your company, on 0141 302 7134 or at{' '}
        <a href="mailto:customerservice@s1jobs.com">customerservice@s1jobs.com</a>. It can take some weeks.
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
        // Once something is typed it stays open, also where the company's accounts turn up only then.
        <div class="card" onInput={model.add}>
          <AccountForm
            form={model.newForm.value}
            {...(all.length > 0 ? { onCancel: model.closeForm } : {})}
          />
        </div>
      ) : (
        <button type="button" class="button" onClick={model.add}>
          Add an account
        </button>
      )}
      <p>
        <StatusText status={model.status.value} />
      </p>
      <p class="hint">
        {hasPassphrase
          ? 'User names and passwords are encrypted under your passphrase.'
          : 'Passwords are kept in this browser’s storage on this computer, as they are: whoever can open your browser profile can read them. A passphrase, under Security, encrypts them.'}{' '}
        They are sent to the board when you post or check an account, and nowhere else.
      </p>
    </>
  );
}
