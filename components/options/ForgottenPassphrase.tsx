import { useState } from 'preact/hooks';
import { request } from '@/utils/messages';

/** The way out for who forgot the passphrase: the accounts go, all else stays. */
export function ForgottenPassphrase() {
  const [failed, setFailed] = useState(false);
  const remove = async () => {
    const sure = confirm(
      'Remove every account? Drafts, postings and settings stay. You will have to enter user names and passwords again.',
    );
    if (sure) setFailed(!(await request({ type: 'remove-all-accounts' })));
  };
  return (
    <>
      <p class="hint">
        Nobody, including us, can open them without the passphrase. If you forgot it, remove the accounts and
        enter them again: nothing else is lost.
      </p>
      <div class="save-row">
        <button type="button" class="quiet danger" onClick={remove}>
          I forgot it: remove the accounts
        </button>
        <span role="status" class="bad">
          {failed && 'They could not be removed. Try again'}
        </span>
      </div>
    </>
  );
}
