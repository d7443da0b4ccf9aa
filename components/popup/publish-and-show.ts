import { focusField } from '@/components/form/focus-field';
import type { Issue } from '@/utils/advert/rules';
import { CHANGED_BY_POLICY, NOT_WITHDRAWN, POST_FAILED } from '@/utils/copy/en-GB/post-outcome';
import { openSettingsTab } from '@/utils/state/popup/navigation';
import { loadPagePostings } from '@/utils/state/popup/page-postings';
import { type PublishResult, publish } from '@/utils/state/popup/publish';
import type { Session } from '@/utils/state/popup/session';
import { ACCOUNT_CHOICE } from './Heading';

/**
 * Loaded after the form. Publishes, and handles the result.
 * @returns in words why nothing was posted, where nothing else shows it; empty otherwise
 */
export async function publishAndShow(session: Session, post = publish): Promise<string> {
  try {
    const result = await post(session);
    await show(session, result);
    return result === 'policy' ? CHANGED_BY_POLICY : '';
  } catch {
    return POST_FAILED;
  }
}

async function show(session: Session, result: PublishResult): Promise<void> {
  switch (result) {
    case 'no-account':
      return session.posting.accountsHere.value.size > 0
        ? document.getElementById(ACCOUNT_CHOICE)?.focus()
        : openSettingsTab('accounts');
    case 'policy':
    // Perhaps through another account.
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
    case 'not-withdrawn':
      return tellNotWithdrawn(session);
    case 'busy':
    case 'duplicate':
    case 'not-saved':
    case 'held':
    // The Post bar or the form shows these.
  }
}

/** Until the posting has moved on: taken back after all, or sent. */
function tellNotWithdrawn({ posting, ui }: Session): void {
  const stored = posting.current.value;
  if (stored) ui.notDone.value = { postingId: stored.id, state: stored.state, words: NOT_WITHDRAWN };
}

async function goToFirst({ ui }: Session, [first]: readonly Issue[]): Promise<void> {
  if (!first) return;
  ui.openRowsToDo();
  await focusField(ui, first.field);
}
