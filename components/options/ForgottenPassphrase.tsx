import { ConfirmButton } from '@/components/ui/ConfirmButton';
import * as copy from '@/utils/copy/en-GB/settings-security';
import type { SecurityModel } from '@/utils/state/options/security';
import { StatusText } from './StatusText';

/** Deletes only user names and passwords. */
export function ForgottenPassphrase({ model }: { model: SecurityModel }) {
  return (
    <>
      <p class="hint">{copy.CANT_BE_OPENED}</p>
      <div class="save-row">
        <ConfirmButton
          label={copy.FORGOT}
          question={copy.FORGOT_QUESTION}
          confirmLabel={copy.REMOVE_THEM}
          onConfirm={model.removeAllCredentials}
        />
        <StatusText status={model.status.value} />
      </div>
    </>
  );
}
