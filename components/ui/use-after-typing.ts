import { useEffect, useState } from 'preact/hooks';

/** Long enough for the next key to come. */
const TYPING_PAUSE_MS = 600;

/**
 * Delays a live region's words while the recruiter types, so that screen readers do not read them at each key.
 * @param typed changes with each key
 * @returns the words of the last pause in typing
 */
export function useAfterTyping(words: string, typed: unknown): string {
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    if (!words) return setAnnounced('');
    const timer = setTimeout(() => setAnnounced(words), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, typed]);
  return words && announced;
}
