import { useState } from 'preact/hooks';
import { requestWithCause } from '@/utils/messages';
import { checkPassphrase, type Faults } from '@/utils/settings/check';
import { Choice } from './Choice';
import { Input } from './Input';
import { NOT_SAVED, type Saved, SaveRow } from './SaveRow';

const TIMES = [
  { value: '5', words: '5 minutes without use' },
  { value: '15', words: '15 minutes without use' },
  { value: '60', words: 'an hour without use' },
  { value: '0', words: 'when the browser closes' },
] as const;

const EMPTY = { passphrase: '', again: '' };

interface Props {
  /** What the button says, and what is said once it is done. */
  words: string;
  done: string;
  onCancel?(): void;
}

/** A new passphrase, twice, and when the accounts are locked. */
export function PassphraseForm({ words, done, onCancel }: Props) {
  const [form, setForm] = useState(EMPTY);
  const [minutes, setMinutes] = useState('15');
  const [faults, setFaults] = useState<Faults>({});
  const [saved, setSaved] = useState<Saved>();
  const save = async () => {
    const found = checkPassphrase(form);
    setFaults(found);
    const [first] = Object.keys(found);
    if (first) {
      document.getElementById(`lock-${first}`)?.focus();
      return;
    }
    const reply = await requestWithCause({
      type: 'set-lock',
      passphrase: form.passphrase,
      minutes: Number(minutes),
    });
    setForm(EMPTY);
    setSaved(reply.done ? { good: true, words: done } : NOT_SAVED);
    if (reply.done) onCancel?.();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Input
        id="lock-passphrase"
        label="Passphrase"
        hint="We can’t recover a lost passphrase. Without it you would have to enter the accounts again"
        type="password"
        value={form.passphrase}
        fault={faults.passphrase}
        onInput={(passphrase) => setForm({ ...form, passphrase })}
      />
      <Input
        id="lock-again"
        label="The same again"
        type="password"
        value={form.again}
        fault={faults.again}
        onInput={(again) => setForm({ ...form, again })}
      />
      <Choice
        id="lock-minutes"
        label="Lock the accounts after"
        value={minutes}
        options={TIMES}
        onChange={setMinutes}
      />
      <SaveRow saved={saved} words={words}>
        {onCancel && (
          <button type="button" class="quiet" onClick={onCancel}>
            Cancel
          </button>
        )}
      </SaveRow>
    </form>
  );
}
