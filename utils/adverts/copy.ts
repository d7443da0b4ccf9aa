import browser from 'webextension-polyfill';
import { copyInto } from '@/utils/drafts/copy';
import { saveDraft } from '@/utils/drafts/store';
import type { Posting } from '@/utils/outbox/posting';
import { loadSentAdvert } from '@/utils/outbox/store';
import { copyAddress } from './address';
import { type Drafts, loadDrafts } from './drafts';

/**
 * Copies a posting's advert into a new draft, and opens that in a tab of its own.
 * @param today ISO date, London
 * @returns whether there was anything to copy
 */
export async function copyPosting(
  drafts: Drafts,
  { id, account, company }: Posting,
  today: string,
): Promise<boolean> {
  const kept = await loadSentAdvert(id);
  if (!kept) return false;
  const draft = copyInto({ advert: kept.advert, account: account.id, company }, today);
  await saveDraft(draft);
  await loadDrafts(drafts);
  await browser.tabs.create({ url: browser.runtime.getURL(copyAddress(draft.page)) });
  return true;
}
