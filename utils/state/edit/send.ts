import { freezeChange } from '@/utils/board/wire';
import { newChange } from '@/utils/outbox/change';
import { changeableJob } from '@/utils/outbox/change-blocker';
import { readProfile } from '@/utils/settings/stored-profile';
import { tidyAll } from '@/utils/state/popup/leave-field';
import { sendChange } from '@/utils/state/posted/send-change';
import { reloadPosted } from './open';
import type { EditSession } from './session';

/** @returns whether the list of changes is shown; false where something has to be corrected or nothing is changed */
export async function reviewChanges({ session, edit }: EditSession): Promise<boolean> {
  await tidyAll(session);
  session.ui.attemptSubmit();
  const { composed, blocker, isOutdated } = edit;
  isOutdated.value = false;
  const { issues = [], willBe = {} } = composed.value ?? {};
  edit.isReviewing.value = !blocker.value && issues.length === 0 && Object.keys(willBe).length > 0;
  return edit.isReviewing.value;
}

/** Stores the change of what the list has shown, and has the worker send it. Ignored while one is being sent. */
export async function sendEdit(editSession: EditSession): Promise<void> {
  const { session, edit } = editSession;
  const { posted, composed, blocker, isSending } = edit;
  const job = posted.value ? changeableJob(posted.value.posting) : undefined;
  if (isSending.value || blocker.value || !posted.value || !composed.value || !job) return;
  const { posting } = posted.value;
  const { was, willBe } = composed.value;
  if (Object.keys(willBe).length === 0) return;
  const composedAt = session.draft.changedAt.value;
  isSending.value = true;
  session.draft.clearFault('change');
  edit.isReviewing.value = false;
  let sentId: string | undefined;
  try {
    // What is sent waits for the company's policy as it is now.
    session.settings.profile.value = await readProfile();
    if (blocker.value) return;
    const frozen = freezeChange(willBe, session.settings.profile.value);
    const change = newChange({ kind: 'edit', posting, job, was, willBe, frozen, composedAt });
    sentId = change.id;
    edit.sentId.value = sentId;
    edit.isOutdated.value = (await sendChange(change)) === undefined;
  } catch (error) {
    session.draft.reportFault('change', error);
  } finally {
    // Where another window was first, its change is shown.
    await reloadPosted(editSession, posting.id);
    // Its own state tells what became of it.
    if (posted.value?.changes.some(({ id }) => id === sentId)) session.draft.clearFault('change');
    isSending.value = false;
  }
}
