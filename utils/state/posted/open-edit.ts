import browser from 'webextension-polyfill';
import { todayInLondon } from '@/utils/advert/dates';
import type { Profile } from '@/utils/board/profile';
import { draftAddress } from '@/utils/drafts/address';
import { createEditDraft, discardSentEdit } from '@/utils/drafts/edit-draft';
import { type ChangeBlocker, changeBlocker } from '@/utils/outbox/change-blocker';
import type { PageValues } from '@/utils/outbox/page-record';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosted } from './load-posted';
import { withWholePay } from './page-differences';
import { markAsTaken } from './page-moved-on';

/** `deleted`: the posting is gone. */
export type EditBlocker = ChangeBlocker | 'deleted';

/**
 * Opens the form with a posted advert as it is at the board, in a new tab.
 * @param pageValues what the page says now and the recruiter takes into the edit
 * @returns why it cannot be edited; undefined if it was opened
 * @throws what `storageFault` names
 */
export async function openEdit(
  { id }: Posting,
  profile: Profile,
  pageValues: PageValues = {},
): Promise<EditBlocker | undefined> {
  const posted = await loadPosted(id);
  if (!posted) return 'deleted';
  const { posting, stored, changes: earlier, current } = posted;
  const blocker = changeBlocker(posting, stored, earlier, { profile, today: todayInLondon() });
  if (blocker) return blocker;
  if (!current) return 'no-text';
  const taken = withWholePay(current, pageValues);
  // The worker may have failed to: what was sent would count as typed anew.
  const sentEdit = earlier.findLast(({ kind, state }) => kind === 'edit' && state === 'accepted');
  if (sentEdit) await discardSentEdit(sentEdit);
  const key = await createEditDraft(posting, current, taken);
  // Before the window opens, which compares the edit with it.
  if (Object.keys(taken).length > 0) await markAsTaken(posting.id, current, taken);
  await browser.tabs.create({ url: browser.runtime.getURL(draftAddress(key)) });
  return undefined;
}
