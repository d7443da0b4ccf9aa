import { useEffect, useState } from 'preact/hooks';
import { type LockState, lockState, onLockChange } from '@/utils/settings/lock-state';

/** How the accounts are locked now; undefined until that is known. */
export function useLockState(): LockState | undefined {
  const [state, setState] = useState<LockState>();
  useEffect(() => {
    const ended = new AbortController();
    const look = () => lockState().then((now) => ended.signal.aborted || setState(now));
    look();
    onLockChange(look, ended.signal);
    return () => ended.abort();
  }, []);
  return state;
}
