import { Unlock } from '@/components/shared/Unlock';
import * as copy from '@/utils/copy/en-GB/settings-security';
import type { LockState } from '@/utils/settings/lock-state';
import type { Loaded } from '@/utils/state/options/loader';
import type { SecurityModel } from '@/utils/state/options/security';
import { ForgottenPassphrase } from './ForgottenPassphrase';
import { Loading } from './Loading';
import { PassphraseForm } from './PassphraseForm';
import { UnlockedLock } from './UnlockedLock';

export function Security({ lock, model }: { lock: Loaded<LockState>; model: SecurityModel }) {
  if (lock.phase !== 'ready') return <Loading phase={lock.phase} />;
  switch (lock.value) {
    case 'off':
      return (
        <>
          <p>{copy.WITHOUT}</p>
          <p>{copy.WITH_ONE}</p>
          <PassphraseForm form={model.form} label={copy.SET} />
        </>
      );
    case 'locked':
      return (
        <>
          <p>{copy.ARE_LOCKED}</p>
          <Unlock />
          <ForgottenPassphrase model={model} />
        </>
      );
    case 'unlocked':
      return <UnlockedLock model={model} />;
  }
}
