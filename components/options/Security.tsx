import { Unlock } from '@/components/shared/Unlock';
import { useLockState } from '@/components/shared/use-lock-state';
import { lockState } from '@/utils/settings/lock-state';
import { ForgottenPassphrase } from './ForgottenPassphrase';
import { Loading } from './Loading';
import { PassphraseForm } from './PassphraseForm';
import { UnlockedLock } from './UnlockedLock';
import { useLoad } from './use-load';

/** The passphrase that user names and passwords may be kept under. */
export function Security() {
  const state = useLockState();
  const hasFailed = useLoad(lockState);
  switch (state) {
    case undefined:
      return <Loading hasFailed={hasFailed} />;
    case 'off':
      return (
        <>
          <p>
            Without a passphrase, user names and passwords are kept in this browser’s storage as they are:
            whoever can open your browser profile, or has a copy of its files, can read them and post adverts
            at your cost.
          </p>
          <p>
            With one they are encrypted, and are open only after you have typed it. Set it before you save the
            first password: one that was saved without it leaves traces in the browser’s files. If that is so,
            ask the board for a new password afterwards, and save that one.
          </p>
          <PassphraseForm words="Set the passphrase" done="The passphrase is set" />
        </>
      );
    case 'locked':
      return (
        <>
          <p>Your accounts are locked. Nothing is posted before you unlock them.</p>
          <Unlock />
          <ForgottenPassphrase />
        </>
      );
    case 'unlocked':
      return <UnlockedLock />;
  }
}
