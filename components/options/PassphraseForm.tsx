import * as copy from '@/utils/copy/en-GB/settings-security';
import type { SecurityModel } from '@/utils/state/options/security';
import { Input } from './Input';
import { SaveRow } from './SaveRow';
import { SelectSetting } from './SelectSetting';
import { SettingsForm } from './SettingsForm';

const TIMES = ([5, 15, 60, 0] as const).map((minutes) => ({
  value: `${minutes}`,
  label: copy.TIMES[minutes],
}));

interface Props {
  form: SecurityModel['form'];
  label: string;
  onCancel?(): void;
}

export function PassphraseForm({ form, label, onCancel }: Props) {
  const { passphrase, again, minutes } = form.values.value;
  const faults = form.faults.value;
  return (
    <SettingsForm form={form} takesFocus={onCancel !== undefined}>
      <Input
        id="lock-passphrase"
        label={copy.PASSPHRASE}
        hint={copy.PASSPHRASE_HINT}
        type="password"
        value={passphrase}
        fault={faults.passphrase}
        onInput={(text) => form.change({ passphrase: text })}
      />
      <Input
        id="lock-again"
        label={copy.AGAIN}
        type="password"
        value={again}
        fault={faults.again}
        onInput={(text) => form.change({ again: text })}
      />
      <SelectSetting
        id="lock-minutes"
        label={copy.LOCK_AFTER}
        value={minutes}
        options={TIMES}
        onChange={(value) => form.change({ minutes: value })}
      />
      <SaveRow status={form.status.value} label={label} onCancel={onCancel} />
    </SettingsForm>
  );
}
