import { useState } from 'preact/hooks';
import { useLockState } from '@/components/shared/use-lock-state';
import { requestWithCause } from '@/utils/messages';
import type { Account } from '@/utils/settings/accounts';
import { checkAccount, type Faults } from '@/utils/settings/check';
import { Input } from './Input';
import { NOT_SAVED, type Saved, SaveRow } from './SaveRow';

interface Props {
  /** The account to change; without one, a new one is added. */
  account?: Account;
  onDone(words: string): void;
  onCancel?(): void;
}

const NO_PASSWORD: Saved = {
  good: false,
  words: 'Not saved. Enter the password too: the stored one may be gone',
};

const TOO_MANY: Saved = {
  good: false,
  words: 'Not saved: there is no room for another account. Remove one that you no longer use',
};

const TWIN_LABEL = 'Another account already has this name';

const LOCKED: Saved = {
  good: false,
  words: 'Not saved: your accounts are locked. Unlock them under Security; what you typed is still here',
};

/** Adds or changes one account. A password that is stored is never shown: it can only be replaced. */
export function AccountForm({ account, onDone, onCancel }: Props) {
  const [form, setForm] = useState({
    label: account?.label ?? '',
    username: account?.username ?? '',
    password: '',
  });
  const [faults, setFaults] = useState<Faults>({});
  const [saved, setSaved] = useState<Saved>();
  const lock = useLockState();
  const keepsName = account !== undefined && account.username === undefined;
  const id = account?.id ?? 'new';
  const save = async () => {
    const found = checkAccount(form, account === undefined, lock !== 'off');
    setFaults(found);
    if (Object.keys(found).length > 0) {
      document.getElementById(`${id}-${Object.keys(found)[0]}`)?.focus();
      return;
    }
    const { done, cause } = await requestWithCause({
      type: 'save-account',
      account: {
        id: account?.id ?? crypto.randomUUID(),
        label: form.label.trim(),
        ...(form.username.trim() ? { username: form.username.trim() } : {}),
      },
      ...(form.password ? { password: form.password } : {}),
    });
    if (done) onDone(`${form.label.trim()} was saved`);
    else if (cause === 'locked') setSaved(LOCKED);
    else if (cause === 'too-many') setSaved(TOO_MANY);
    else if (cause === 'twin-label') {
      setFaults({ label: TWIN_LABEL });
      document.getElementById(`${id}-label`)?.focus();
    } else setSaved(cause === 'incomplete' ? NO_PASSWORD : NOT_SAVED);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3>{account ? `Change ${account.label}` : 'Add an account'}</h3>
      <Input
        id={`${id}-label`}
        label="Name"
        hint="What you call it, for example your company’s name"
        value={form.label}
        fault={faults.label}
        onInput={(label) => setForm({ ...form, label })}
      />
      <Input
        id={`${id}-username`}
        label={keepsName ? 'New API user name (empty keeps the old one)' : 'API user name'}
        value={form.username}
        fault={faults.username}
        onInput={(username) => setForm({ ...form, username })}
      />
      <Input
        id={`${id}-password`}
        label={account ? 'New API password (empty keeps the old one)' : 'API password'}
        type="password"
        value={form.password}
        fault={faults.password}
        onInput={(password) => setForm({ ...form, password })}
      />
      <SaveRow saved={saved}>
        {onCancel && (
          <button type="button" class="quiet" onClick={onCancel}>
            Cancel
          </button>
        )}
      </SaveRow>
    </form>
  );
}
