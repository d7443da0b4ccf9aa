import { focusFieldSoon } from '@/components/form/focus-field';
import { openSettings } from '@/utils/state/popup/navigation';
import { loadPagePostings } from '@/utils/state/popup/page-postings';
import { publish } from '@/utils/state/popup/publish';
import type { Session } from '@/utils/state/popup/session';

/**
 * Posts, and goes on from what that led to. Everything that posts goes through this.
 * @param post the way of posting that was pressed
 */
export async function pressPost(session: Session, post = publish): Promise<void> {
  switch (await post(session)) {
    case 'no-account':
      return openSettings('accounts');
    case 'outdated':
      // What became of the other window's posting comes first.
      return loadPagePostings(session);
    case 'issues': {
      const [first] = session.draft.issues.value;
      // The fold that the field may be in opens with the next drawing.
      return first && focusFieldSoon(first.field);
    }
    case 'busy':
    case 'not-saved':
    case 'held':
    case 'submitted':
    // The Post bar shows these.
  }
}
