import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { useOpener } from '@/components/ui/use-opener';
import * as copy from '@/utils/copy/en-GB/settings-security';
import type { SecurityModel } from '@/utils/state/options/security';
import { PassphraseForm } from './PassphraseForm';
import { StatusText } from './StatusText';

export function UnlockedLock({ model }: { model: SecurityModel }) {
  const change = useOpener(model.isChanging.value);
  return (
    <>
      <p>{copy.ARE_UNLOCKED}</p>
      {model.isChanging.value ? (
        <PassphraseForm form={model.form} label={copy.CHANGE} onCancel={model.reset} />
      ) : (
        <div class="save-row">
          <button type="button" class="button-primary" onClick={model.lock}>
            {copy.LOCK_NOW}
          </button>
          <button type="button" class="button" ref={change} onClick={model.openForm}>
            {copy.CHANGE}
          </button>
          <ConfirmButton
            label={copy.TURN_OFF}
            question={copy.TURN_OFF_QUESTION}
            confirmLabel={copy.TURN_IT_OFF}
            tone="neutral"
            onConfirm={model.removeLock}
          />
          <StatusText status={model.status.value} />
        </div>
      )}
    </>
  );
}
