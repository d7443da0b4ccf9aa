import { useEffect } from 'preact/hooks';
import { followLoading } from '@/utils/state/popup/follow-loading';
import type { Session } from '@/utils/state/popup/session';

/** Reads the page again once more of it is there. Shows nothing. */
export function FollowLoading({ session }: { session: Session }) {
  useEffect(() => followLoading(session), [session]);
  return null;
}
