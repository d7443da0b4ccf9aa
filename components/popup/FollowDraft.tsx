import { useEffect } from 'preact/hooks';
import { followDraft } from '@/utils/state/popup/follow-draft';
import type { Session } from '@/utils/state/popup/session';

/** Takes over what is done in another open form. Shows nothing. */
export function FollowDraft({ session }: { session: Session }) {
  useEffect(() => {
    const ended = new AbortController();
    followDraft(session, ended.signal);
    return () => ended.abort();
  }, [session]);
  return null;
}
