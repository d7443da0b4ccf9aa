import { useEffect, useState } from 'preact/hooks';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { fieldsLeft } from '@/utils/copy/en-GB/post-bar';
import type { Session } from '@/utils/state/popup/session';

/** The region has to be empty for a moment: the same words would not be announced again. */
const EMPTY_MS = 150;

/** Tells screen readers after each press of Post how much is left to do, though nothing has changed. */
export function RefusedPress({ session }: { session: Session }) {
  const presses = session.ui.refusedPresses.value;
  const [words, setWords] = useState('');
  useEffect(() => {
    setWords('');
    if (presses === 0) return;
    const timer = setTimeout(() => setWords(fieldsLeft(session.draft.issues.value.length)), EMPTY_MS);
    return () => clearTimeout(timer);
  }, [session, presses]);
  return <StatusMessage class="sr-only">{words}</StatusMessage>;
}
