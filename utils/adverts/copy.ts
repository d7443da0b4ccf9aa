import browser from 'webextension-polyfill';
import { copyAddress } from '@/utils/drafts/address';
import { copyInto } from '@/utils/drafts/copy';
import { saveDraft } from '@/utils/drafts/store';
import { type Drafts, loadDrafts } from '@/utils/open-drafts/open-drafts';
import type { Posting } from '@/utils/outbox/posting';
import { loadSentAdvert } from '@/utils/outbox/store';

/**
 * Copies a posting's advert into a new draft, and opens that in a tab of its own.
 * @param today ISO date, London
 * @returns whether there was anything to copy
 */
export async function copyPosting(
  drafts: Drafts,
  { id, account, company, fromBackup }: Posting,
  today: string,
): Promise<boolean> {
  const kept = await loadSentAdvert(id);
  if (!kept) return false;
  const draft = copyInto({ advert: kept.advert, account: account.id, company, fromBackup }, today);
  await saveDraft(draft);
  await loadDrafts(drafts);
  await browser.tabs.create({ url: browser.runtime.getURL(copyAddress(draft.page)) });
  return true;
}
