import { ConfirmButton } from '@/components/ui/ConfirmButton';
import type { SecurityModel } from '@/utils/state/options/security';
import { PassphraseForm } from './PassphraseForm';
import { StatusText } from './StatusText';

/** What can be done while the accounts are open: lock them, change the passphrase, do without it. */
export function UnlockedLock({ model }: { model: SecurityModel }) {
  return (
    <>
      <p>
        Your accounts are under a passphrase, and are unlocked now. They are locked when the browser closes,
        and after the time without use that you chose.
      </p>
      {model.isChanging.value ? (
        <PassphraseForm form={model.form} words="Change the passphrase" onCancel={model.reset} />
      ) : (
        <div class="save-row">
          <button type="button" class="button-primary" onClick={model.lock}>
            Lock now
          </button>
          <button type="button" class="button" onClick={model.openForm}>
            Change the passphrase
          </button>
          <ConfirmButton
            words="Turn off passphrase"
            question="Keep user names and passwords without a passphrase from now on?"
            yes="Turn it off"
            onYes={model.removeLock}
          />
          <StatusText status={model.status.value} />
        </div>
      )}
    </>
  );
}
