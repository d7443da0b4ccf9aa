import { ADD_ACCOUNT } from '@/utils/copy/en-GB/common';
import * as copy from '@/utils/copy/en-GB/settings-accounts';
import type { AccountForm as Model } from '@/utils/state/options/account-form';
import { Input } from './Input';
import { SaveRow } from './SaveRow';
import { SettingsForm } from './SettingsForm';

export function AccountForm({ form, onCancel }: { form: Model; onCancel?(): void }) {
  const { account } = form;
  const { label, username, password } = form.values.value;
  const faults = form.faults.value;
  const keepsName = account !== undefined && account.username === undefined;
  const id = account?.id ?? 'new';
  return (
    <SettingsForm form={form} takesFocus={onCancel !== undefined}>
      <h3 class="section-title">{account ? copy.changeAccount(account.label) : ADD_ACCOUNT}</h3>
      <Input
        id={`${id}-label`}
        label={copy.NAME}
        hint={copy.NAME_HINT}
        value={label}
        fault={faults.label}
        onInput={(text) => form.change({ label: text })}
      />
      <Input
        id={`${id}-username`}
        label={keepsName ? copy.NEW_API_USER_NAME : copy.API_USER_NAME}
        value={username}
        fault={faults.username}
        onInput={(text) => form.change({ username: text })}
      />
      <Input
        id={`${id}-password`}
        label={account ? copy.NEW_API_PASSWORD : copy.API_PASSWORD}
        type="password"
        value={password}
        fault={faults.password}
        onInput={(text) => form.change({ password: text })}
      />
      <SaveRow status={form.status.value} onCancel={onCancel} />
    </SettingsForm>
  );
}
