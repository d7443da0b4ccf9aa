import { useState } from 'preact/hooks';
import { requestWithCause } from '@/utils/messages/send-request';

/** Asks for the passphrase that the accounts are under. */
export function Unlock({ onUnlocked }: { onUnlocked?(): void }) {
  const [passphrase, setPassphrase] = useState('');
  const [status, setStatus] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const unlock = async () => {
    if (!passphrase || isAsking) return;
    setIsAsking(true);
    setStatus('Unlocking…');
    const { done, cause } = await requestWithCause({ type: 'unlock', passphrase });
    setIsAsking(false);
    setPassphrase('');
    if (done) onUnlocked?.();
    setStatus(
      done
        ? 'Unlocked'
        : cause === 'wrong-passphrase'
          ? 'That is not the passphrase. Try again'
          : 'It could not be unlocked. Try again',
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
      <label for="unlock">Passphrase</label>
      <input
        id="unlock"
        type="password"
        autocomplete="off"
        value={passphrase}
        onInput={(event) => setPassphrase(event.currentTarget.value)}
      />
      <button type="submit" class="quiet" aria-disabled={isAsking}>
        Unlock
      </button>
      <span role="status">{status}</span>
    </form>
  );
}
