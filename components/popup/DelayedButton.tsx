import { useEffect, useState } from 'preact/hooks';

/** Ignores a double click on Post, whose place this button takes. */
const DELAY_MS = 500;

/** For actions that must not be triggered by a second click on Post. */
export function DelayedButton({ words, onPress }: { words: string; onPress(): void }) {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsReady(true), DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <button type="button" class="button" disabled={!isReady} onClick={onPress}>
      {words}
    </button>
  );
}
