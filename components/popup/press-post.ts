import { focusFieldSoon } from '@/components/form/focus-field';
import { openSettings } from '@/utils/state/popup/navigation';
import { publish } from '@/utils/state/popup/publish';
import type { Session } from '@/utils/state/popup/session';

/** Posts, or leads to the first thing that is missing. @param post the way of posting that was pressed */
export async function pressPost(session: Session, post = publish): Promise<void> {
  const led = await post(session);
  if (led === 'no-account') await openSettings('accounts');
  if (led !== 'issues') return;
  const [first] = session.issues.value;
  // The fold that the field may be in opens with the next drawing.
  if (first) focusFieldSoon(first.field);
}
