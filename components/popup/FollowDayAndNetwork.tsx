import { useEffect } from 'preact/hooks';
import { request } from '@/utils/messages/send-request';
import type { Session } from '@/utils/state/popup/session';
import { followToday } from '@/utils/state/popup/today';

/** The first request after a network returns often fails. */
const NETWORK_DELAY_MS = 2_000;

/** Keeps the day up to date, and has what waits for the network sent once that is back. Shows nothing. */
export function FollowDayAndNetwork({ session }: { session: Session }) {
  useEffect(() => {
    const ended = new AbortController();
    followToday(session.settings, ended.signal);
    const resumeOutbox = () => setTimeout(() => request({ type: 'resume-outbox' }), NETWORK_DELAY_MS);
    window.addEventListener('online', resumeOutbox, { signal: ended.signal });
    return () => ended.abort();
  }, [session]);
  return null;
}
