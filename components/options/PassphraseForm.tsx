import type { SecurityModel } from '@/utils/state/options/security';
import { Choice } from './Choice';
import { Input } from './Input';
import { SaveRow } from './SaveRow';
import { SettingsForm } from './SettingsForm';

const TIMES = [
  { value: '5', words: '5 minutes without use' },
  { value: '15', words: '15 minutes without use' },
  { value: '60', words: 'an hour without use' },
  { value: '0', words: 'when the browser closes' },
] as const;

interface Props {
  form: SecurityModel['form'];
  /** What the button says. */
  words: string;
  onCancel?(): void;
}

/** A new passphrase, twice, and when the accounts are locked. */
export function PassphraseForm({ form, words, onCancel }: Props) {
  const { passphrase, again, minutes } = form.values.value;
  const faults = form.faults.value;
  return (
    <SettingsForm form={form} idPrefix="lock">
      <Input
        id="lock-passphrase"
        label="Passphrase"
        hint="We can’t recover a lost passphrase. Without it you would have to enter the accounts again"
        type="password"
        value={passphrase}
        fault={faults.passphrase}
        onInput={(text) => form.change({ passphrase: text })}
      />
      <Input
        id="lock-again"
        label="The same again"
        type="password"
        value={again}
        fault={faults.again}
        onInput={(text) => form.change({ again: text })}
      />
      <Choice
        id="lock-minutes"
        label="Lock the accounts after"
        value={minutes}
        options={TIMES}
        onChange={(value) => form.change({ minutes: value })}
      />
      <SaveRow status={form.status.value} words={words}>
        {onCancel && (
          <button type="button" class="button" onClick={onCancel}>
            Cancel
          </button>
        )}
      </SaveRow>
    </SettingsForm>
  );
}
