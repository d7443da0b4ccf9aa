import browser from 'webextension-polyfill';
import { copyAddress } from '@/utils/drafts/address';
import { toDraftCopy } from '@/utils/drafts/draft-copy';
import { saveDraft } from '@/utils/drafts/draft-store';
import type { Posting } from '@/utils/outbox/posting';
import { loadSentAdvert } from '@/utils/outbox/posting-store';
import { type DraftListModel, loadDrafts } from '@/utils/state/draft-list/open-drafts';

/** Opens a copy of the advert in a new tab. @returns whether there was anything to copy */
export async function copyPosting(
  drafts: DraftListModel,
  { id, account, company, fromBackup }: Posting,
  today: string,
): Promise<boolean> {
  const sentAdvert = await loadSentAdvert(id);
  if (!sentAdvert) return false;
  const draft = toDraftCopy({ advert: sentAdvert.advert, account: account.id, company, fromBackup }, today);
  await saveDraft(draft);
  await loadDrafts(drafts);
  await browser.tabs.create({ url: browser.runtime.getURL(copyAddress(draft.page)) });
  return true;
}
