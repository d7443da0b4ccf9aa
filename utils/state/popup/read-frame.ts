import { requestHostPermission } from '@/utils/settings/permission';
import { rereadPage } from './open';
import type { Session } from './session';

/**
 * Requests permission for a frame's site. If the prompt closes the popup, its next opening reads the frame.
 * @returns whether the site may be read
 */
export async function readFrame(session: Session, frame: URL): Promise<boolean> {
  const isAllowed = await requestHostPermission(frame).catch(() => false);
  if (isAllowed) await rereadPage(session);
  return isAllowed;
}
