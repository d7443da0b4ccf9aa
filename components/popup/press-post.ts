import { focusField } from '@/components/form/focus-field';
import { loadModule } from '@/components/ui/use-lazy-module';
import { openSettingsTab } from '@/utils/state/popup/navigation';
import { loadPagePostings } from '@/utils/state/popup/page-postings';
import type { PublishResult } from '@/utils/state/popup/publish';
import type { Session } from '@/utils/state/popup/session';

export const loadPublish = () => import('@/utils/state/popup/publish');

async function publish(session: Session): Promise<PublishResult> {
  // If it could not be loaded, the Post bar shows that.
  const code = await loadModule(loadPublish).catch(() => undefined);
  return code ? code.publish(session) : 'busy';
}

/** Posts and handles the result, for every way of posting. */
export async function pressPost(session: Session, post = publish): Promise<void> {
  session.ui.isPostFailed.value = false;
  try {
    await showResult(session, await post(session));
  } catch {
    session.ui.isPostFailed.value = true;
  }
}

async function showResult(session: Session, result: PublishResult): Promise<void> {
  switch (result) {
    case 'no-account':
      return openSettingsTab('accounts');
    case 'outdated':
      // Shows the other window's posting.
      return loadPagePostings(session);
    case 'sample':
      session.ui.isSampleDone.value = true;
      return;
    case 'issues': {
      const [first] = session.draft.issues.value;
      session.ui.openRowsToDo();
      return first && focusField(session.ui, first.field);
    }
    case 'busy':
    case 'duplicate':
    case 'not-saved':
    case 'held':
    case 'submitted':
    // The Post bar shows these.
  }
}
