import browser from 'webextension-polyfill';
import { draftAddress } from '@/utils/drafts/address';
import { toDraftCopy } from '@/utils/drafts/draft-copy';
import { saveDraft } from '@/utils/drafts/draft-store';
import type { Posting } from '@/utils/outbox/posting';
import { type DraftListModel, loadDrafts } from '@/utils/state/draft-list/draft-list';
import { advertToCopy } from './advert-to-copy';

/** Opens a copy of the advert, as it was changed last, in a new tab. @returns whether there was anything to copy */
export async function copyPosting(
  drafts: DraftListModel,
  { id, account, company, fromBackup }: Posting,
  today: string,
): Promise<boolean> {
  const advert = await advertToCopy(id);
  if (!advert) return false;
  const draft = toDraftCopy({ advert, account: account.id, company, fromBackup }, today);
  await saveDraft(draft);
  await loadDrafts(drafts);
  await browser.tabs.create({ url: browser.runtime.getURL(draftAddress(draft.page)) });
  return true;
}
