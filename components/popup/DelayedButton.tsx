import { useEffect, useState } from 'preact/hooks';

const DELAY_MS = 500;

/** Ignores the second click of a double click on Post, whose place it takes. */
export function DelayedButton({ label, onPress }: { label: string; onPress(): void }) {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsReady(true), DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <button type="button" class="button" disabled={!isReady} onClick={onPress}>
      {label}
    </button>
  );
}
