import { storageFault } from '@/utils/database/fault';
import { loadDraft } from '@/utils/drafts/draft-store';
import { NOTHING_READ } from './apply-reading';
import { rereadPage } from './open';
import { draftOf } from './persist-draft';
import type { OtherDraft, Session } from './session';
import { otherDraft, showDraft } from './show-draft';

/**
 * Shows another draft than the one in the form, which stays one press away. The page's own is read anew, so that it is
 * as the page is now.
 */
export async function switchDraft(session: Session, chosen: OtherDraft): Promise<void> {
  if (session.isSubmitting.value || !session.reading.value) return;
  if (chosen.isOnPage) return rereadPage(session);
  const others = session.otherDrafts.value.filter((one) => one !== chosen);
  try {
    const draft = await loadDraft(chosen.page);
    const left = draftOf(session);
    if (draft && left) {
      others.unshift(otherDraft(left, !others.some(({ isOnPage }) => isOnPage)));
      await showDraft(session, draft.page, draft);
      session.reading.value = NOTHING_READ;
    }
    // One that was discarded elsewhere leaves the list.
    session.otherDrafts.value = others;
  } catch (error) {
    session.storageFault.value = storageFault(error);
  }
}
