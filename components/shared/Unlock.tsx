import { useState } from 'preact/hooks';
import { askWhy } from '@/utils/messages';

/** Asks for the passphrase that the accounts are under. */
export function Unlock({ onUnlocked }: { onUnlocked?(): void }) {
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const unlock = async () => {
    if (!passphrase || isAsking) return;
    setIsAsking(true);
    setSaid('Unlocking…');
    const { done, cause } = await askWhy({ type: 'unlock', passphrase });
    setIsAsking(false);
    setPassphrase('');
    if (done) onUnlocked?.();
    setSaid(
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
      <span role="status">{said}</span>
    </form>
  );
}
