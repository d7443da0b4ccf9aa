import { useEffect, useState } from 'preact/hooks';
import type { Change } from '@/utils/outbox/change';
import { freshUntil } from '@/utils/outbox/fresh-until';

/** @returns the time, for what is shown of changes: draws again when one is no longer fresh. Epoch milliseconds */
export function useFreshNow(changes: readonly Change[]): number {
  const [now, setNow] = useState(Date.now);
  const until = freshUntil(changes, now);
  useEffect(() => {
    if (until === undefined) return undefined;
    // A timer may come a little early.
    const timer = setTimeout(() => setNow(Math.max(until, Date.now())), Math.max(0, until - Date.now()));
    return () => clearTimeout(timer);
  }, [until]);
  return now;
}
