import type { AccountForm as Model } from '@/utils/state/options/account-form';
import { Input } from './Input';
import { SaveRow } from './SaveRow';
import { SettingsForm } from './SettingsForm';

/** Adds or changes one account. */
export function AccountForm({ form, onCancel }: { form: Model; onCancel?(): void }) {
  const { account } = form;
  const { label, username, password } = form.values.value;
  const faults = form.faults.value;
  const keepsName = account !== undefined && account.username === undefined;
  const id = account?.id ?? 'new';
  return (
    <SettingsForm form={form} idPrefix={id}>
      <h3 class="section-title">{account ? `Change ${account.label}` : 'Add an account'}</h3>
      <Input
        id={`${id}-label`}
        label="Name"
        hint="What you call it, for example your company’s name"
        value={label}
        fault={faults.label}
        onInput={(text) => form.change({ label: text })}
      />
      <Input
        id={`${id}-username`}
        label={keepsName ? 'New API user name (empty keeps the old one)' : 'API user name'}
        value={username}
        fault={faults.username}
        onInput={(text) => form.change({ username: text })}
      />
      <Input
        id={`${id}-password`}
        label={account ? 'New API password (empty keeps the old one)' : 'API password'}
        type="password"
        value={password}
        fault={faults.password}
        onInput={(text) => form.change({ password: text })}
      />
      <SaveRow status={form.status.value}>
        {onCancel && (
          <button type="button" class="button" onClick={onCancel}>
            Cancel
          </button>
        )}
      </SaveRow>
    </SettingsForm>
  );
}
