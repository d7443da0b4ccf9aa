import browser from 'webextension-polyfill';
import { todayInLondon } from '@/utils/advert/dates';
import type { FormValues } from '@/utils/advert/fields';
import type { Profile } from '@/utils/board/profile';
import { copyAddress } from '@/utils/drafts/address';
import { createEditDraft } from '@/utils/drafts/edit-draft';
import { type ChangeBlocker, changeBlocker } from '@/utils/outbox/change-blocker';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosted } from './load-posted';

/** `deleted`: the posting is gone. */
export type EditBlocker = ChangeBlocker | 'deleted';

/**
 * Opens the form with a posted advert as it is at the board, in a new tab.
 * @param changes values that are to be changed, as what the page says now
 * @returns why it cannot be edited; undefined if it was opened
 * @throws what `storageFault` names
 */
export async function openEdit(
  { id }: Posting,
  profile: Profile,
  changes: FormValues = {},
): Promise<EditBlocker | undefined> {
  const posted = await loadPosted(id);
  if (!posted) return 'deleted';
  const { posting, sent, changes: earlier, current } = posted;
  const blocker = changeBlocker(posting, sent, earlier, { profile, today: todayInLondon() });
  if (blocker) return blocker;
  if (!current) return 'no-text';
  const key = await createEditDraft(posting, current, changes);
  await browser.tabs.create({ url: browser.runtime.getURL(copyAddress(key)) });
  return undefined;
}
