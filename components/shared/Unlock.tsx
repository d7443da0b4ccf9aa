import { useState } from 'preact/hooks';
import { StatusMessage } from '@/components/ui/StatusMessage';
import * as copy from '@/utils/copy/en-GB/unlock';
import { requestWithCause } from '@/utils/messages/send-request';

export function Unlock() {
  const [passphrase, setPassphrase] = useState('');
  const [status, setStatus] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const unlock = async () => {
    if (!passphrase || isAsking) return;
    setIsAsking(true);
    setStatus(copy.UNLOCKING);
    const { done, cause } = await requestWithCause({ type: 'unlock', passphrase });
    setIsAsking(false);
    setPassphrase('');
    setStatus(
      done ? copy.UNLOCKED : cause === 'wrong-passphrase' ? copy.WRONG_PASSPHRASE : copy.NOT_UNLOCKED,
    );
  };
  return (
    <form
      class="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        unlock();
      }}
    >
      <label for="unlock">{copy.PASSPHRASE}</label>
      <input
        id="unlock"
        type="password"
        autocomplete="off"
        value={passphrase}
        onInput={(event) => setPassphrase(event.currentTarget.value)}
      />
      <button type="submit" class="button" aria-disabled={isAsking}>
        {copy.UNLOCK}
      </button>
      <StatusMessage>{status}</StatusMessage>
    </form>
  );
}
