import { loadDraft } from '@/utils/drafts/draft-store';
import { NOTHING_READ } from './apply-reading';
import { draftOf } from './draft-record';
import type { OtherDraft } from './models/page';
import { rereadPage } from './open';
import type { Session } from './session';
import { otherDraft, showDraft } from './show-draft';

/** Keeps the present draft in the list. The page's own is read again. */
export async function switchDraft(session: Session, chosen: OtherDraft): Promise<void> {
  const { page, draft, posting } = session;
  if (posting.isSubmitting.value || !page.reading.value) return;
  if (chosen.isOnPage) return rereadPage(session);
  const others = page.otherDrafts.value.filter((one) => one !== chosen);
  try {
    const stored = await loadDraft(chosen.page);
    draft.clearFault('draft');
    const left = draftOf(draft);
    if (stored && left) {
      others.unshift(otherDraft(left, !others.some(({ isOnPage }) => isOnPage)));
      await showDraft(session, stored.page, stored);
      page.reading.value = NOTHING_READ;
    }
    // Discarded in another window.
    page.otherDrafts.value = others;
  } catch (error) {
    draft.reportFault('draft', error);
  }
}
