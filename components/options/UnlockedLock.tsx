import { useState } from 'preact/hooks';
import { request } from '@/utils/messages';
import { PassphraseForm } from './PassphraseForm';

/** What can be done while the accounts are open: lock them, change the passphrase, do without it. */
export function UnlockedLock() {
  const [isChanging, setIsChanging] = useState(false);
  const [status, setStatus] = useState('');
  const tell = async (done: Promise<boolean>) => {
    if (!(await done)) setStatus('That was not done. Unlock the accounts and try again');
  };
  return (
    <>
      <p>
        Your accounts are under a passphrase, and are unlocked now. They are locked when the browser closes,
        and after the time without use that you chose.
      </p>
      {isChanging ? (
        <PassphraseForm
          words="Change the passphrase"
          done="The passphrase is changed"
          onCancel={() => setIsChanging(false)}
        />
      ) : (
        <div class="save-row">
          <button type="button" class="primary" onClick={() => tell(request({ type: 'lock' }))}>
            Lock now
          </button>
          <button type="button" class="quiet" onClick={() => setIsChanging(true)}>
            Change the passphrase
          </button>
          <button
            type="button"
            class="quiet danger"
            onClick={() => {
              const sure = confirm('Keep user names and passwords without a passphrase from now on?');
              if (sure) tell(request({ type: 'remove-lock' }));
            }}
          >
            Turn off passphrase
          </button>
          <span role="status" class="bad">
            {status}
          </span>
        </div>
      )}
    </>
  );
}
