import { focusField } from '@/components/form/focus-field';
import { openSettingsTab } from '@/utils/state/popup/navigation';
import { loadPagePostings } from '@/utils/state/popup/page-postings';
import { publish } from '@/utils/state/popup/publish';
import type { Session } from '@/utils/state/popup/session';
import { ACCOUNT_CHOICE } from './Heading';

/** For the Post bar, which is loaded before. */
export { POST_FAILED } from '@/utils/copy/en-GB/post-outcome';

/** Loaded after the form. Publishes, and handles the result. */
export async function publishAndShow(session: Session, post = publish): Promise<void> {
  switch (await post(session)) {
    case 'no-account':
      return session.posting.accountsHere.value.size > 0
        ? document.getElementById(ACCOUNT_CHOICE)?.focus()
        : openSettingsTab('accounts');
    case 'outdated':
      // Shows the other window's posting.
      return loadPagePostings(session);
    case 'sample':
      session.ui.isSampleDone.value = true;
      return;
    case 'issues': {
      const [first] = session.draft.issues.value;
      session.ui.openRowsToDo();
      session.ui.refusedPresses.value += 1;
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
