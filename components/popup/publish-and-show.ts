import { focusField } from '@/components/form/focus-field';
import type { Issue } from '@/utils/advert/rules';
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
    case 'issues':
      session.ui.refusedPresses.value += 1;
      return goToFirst(session, session.draft.issues.value);
    case 'submitted':
      // Elsewhere in the form the recruiter has gone on.
      if (!document.activeElement?.closest('main'))
        await goToFirst(session, session.posting.boardIssues.value);
      return;
    case 'busy':
    case 'duplicate':
    case 'not-saved':
    case 'held':
    // The Post bar shows these.
  }
}

async function goToFirst({ ui }: Session, [first]: readonly Issue[]): Promise<void> {
  if (!first) return;
  ui.openRowsToDo();
  await focusField(ui, first.field);
}
