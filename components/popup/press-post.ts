import { loadModule } from '@/components/ui/use-lazy-module';
import type { PublishResult } from '@/utils/state/popup/publish';
import type { Session } from '@/utils/state/popup/session';

export const loadPublish = () => import('./publish-and-show');

/** Posts and handles the result, for every way of posting. */
export async function pressPost(
  session: Session,
  post?: (session: Session) => Promise<PublishResult>,
): Promise<void> {
  session.ui.notPosted.value = '';
  // If it could not be loaded, the Post bar shows that.
  const code = await loadModule(loadPublish).catch(() => undefined);
  if (code) session.ui.notPosted.value = await code.publishAndShow(session, post);
}
