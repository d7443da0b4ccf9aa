import { AccountForm } from '@/components/options/AccountForm';
import { Loading } from '@/components/options/Loading';
import { fill } from '@/components/shared/fill';
import * as accountCopy from '@/utils/copy/en-GB/settings-accounts';
import * as copy from '@/utils/copy/en-GB/welcome';
import type { WelcomeModel } from '@/utils/state/welcome/welcome';

/** Asks for an account, or for what the company's account still lacks. */
export function AccountStep({ welcome: { accounts, account, unfinished } }: { welcome: WelcomeModel }) {
  const list = accounts.list.value;
  const open = accounts.openForm.value;
  if (list.phase !== 'ready') return <Loading phase={list.phase} />;
  if (open?.account) return <AccountForm form={open} onCancel={accounts.closeForm} />;
  // A form that was typed into stays, even if the company's accounts arrive later.
  if (account.value && !open) return <Added label={account.value.label} />;
  if (unfinished.value && !open) {
    const theirs = unfinished.value;
    return (
      <>
        <p>{copy.companyAccount(theirs.label)}</p>
        <button type="button" class="button" onClick={() => accounts.edit(theirs)}>
          {copy.ENTER_THEM}
        </button>
      </>
    );
  }
  return (
    <>
      <p>
        {fill(accountCopy.API_USER_NEEDED, {
          apiUser: <strong>{accountCopy.API_USER}</strong>,
          email: <a href={`mailto:${accountCopy.SUPPORT_EMAIL}`}>{accountCopy.SUPPORT_EMAIL}</a>,
        })}
      </p>
      <div onInput={accounts.add}>
        <AccountForm form={accounts.newForm.value} />
      </div>
      <p class="hint">
        {list.value.hasPassphrase ? accountCopy.ENCRYPTED : accountCopy.NOT_ENCRYPTED} {accountCopy.WHEN_SENT}
      </p>
    </>
  );
}

function Added({ label }: { label: string }) {
  return (
    <p>
      {fill(copy.ACCOUNT_ADDED, {
        label: <strong>{label}</strong>,
        settings: <a href="/options.html#accounts">{copy.SETTINGS_LINK}</a>,
      })}
    </p>
  );
}
