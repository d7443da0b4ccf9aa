import { Unlock } from '@/components/shared/Unlock';
import type { LockState } from '@/utils/settings/lock-state';
import type { Loaded } from '@/utils/state/options/loader';
import type { SecurityModel } from '@/utils/state/options/security';
import { ForgottenPassphrase } from './ForgottenPassphrase';
import { Loading } from './Loading';
import { PassphraseForm } from './PassphraseForm';
import { UnlockedLock } from './UnlockedLock';

/** The passphrase that user names and passwords may be kept under. */
export function Security({ lock, model }: { lock: Loaded<LockState>; model: SecurityModel }) {
  if (lock.phase !== 'ready') return <Loading phase={lock.phase} />;
  switch (lock.value) {
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
          <PassphraseForm form={model.form} words="Set the passphrase" />
        </>
      );
    case 'locked':
      return (
        <>
          <p>Your accounts are locked. Nothing is posted before you unlock them.</p>
          <Unlock />
          <ForgottenPassphrase model={model} />
        </>
      );
    case 'unlocked':
      return <UnlockedLock model={model} />;
  }
}
