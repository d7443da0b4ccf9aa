import { ConfirmButton } from '@/components/ui/ConfirmButton';
import type { SecurityModel } from '@/utils/state/options/security';
import { StatusText } from './StatusText';

/** The way out for who forgot the passphrase: the accounts go, all else stays. */
export function ForgottenPassphrase({ model }: { model: SecurityModel }) {
  return (
    <>
      <p class="hint">
        Nobody, including us, can open them without the passphrase. If you forgot it, remove the accounts and
        enter them again: nothing else is lost.
      </p>
      <div class="save-row">
        <ConfirmButton
          words="I forgot it: remove the accounts"
          question="Remove every account? Drafts, postings and settings stay. You will have to enter user names and passwords again."
          yes="Remove them"
          onYes={model.removeAllAccounts}
        />
        <StatusText status={model.status.value} />
      </div>
    </>
  );
}
