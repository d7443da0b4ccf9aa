import { requestHostPermission } from '@/utils/settings/permission';
import { rereadPage } from './open';
import type { Session } from './session';

/** Requests permission for a frame's site. If the prompt closes the popup, its next opening reads the frame. */
export async function readFrame(session: Session, frame: URL): Promise<void> {
  if (await requestHostPermission(frame).catch(() => false)) await rereadPage(session);
}
