import { useEffect, useState } from 'preact/hooks';

/** Long enough that no press that was meant for Post, which stood in the same place, comes to this button. */
const DELAY_MS = 500;

/** A button in the place of Post, for what must not be pressed by mistake. */
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
