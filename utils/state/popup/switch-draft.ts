import { loadDraft } from '@/utils/drafts/draft-store';
import { NOTHING_READ } from './apply-reading';
import { draftOf } from './draft-record';
import type { OtherDraft } from './models/page';
import { rereadPage } from './open';
import { replaceDraft } from './replace-draft';
import type { Session } from './session';
import { otherDraft } from './show-draft';

/** Keeps the present draft in the list. The page's own is read again. */
export async function switchDraft(session: Session, chosen: OtherDraft): Promise<void> {
  const { page, posting } = session;
  if (posting.isSubmitting.value || !page.reading.value) return;
  if (chosen.isOnPage) return rereadPage(session);
  await page.inTurn(() => showChosen(session, chosen.draftKey));
}

async function showChosen(session: Session, key: string): Promise<void> {
  const { page, draft } = session;
  // Pressed twice.
  if (draft.key.value === key) return;
  try {
    const stored = await loadDraft(key);
    draft.clearFault('draft');
    const others = page.otherDrafts.value.filter((one) => one.draftKey !== key);
    const left = draftOf(draft);
    if (stored && left) {
      others.unshift(otherDraft(left, !others.some(({ isOnPage }) => isOnPage)));
      page.isDraftChosen.value = true;
      await replaceDraft(session, key, stored, { reading: NOTHING_READ });
    }
    // Discarded in another window.
    page.otherDrafts.value = others;
  } catch (error) {
    draft.reportFault('draft', error);
  }
}
