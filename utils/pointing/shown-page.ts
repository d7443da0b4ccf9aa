import browser from 'webextension-polyfill';
import { NO_PAGE, SAMPLE } from '@/utils/drafts/draft-key';
import { type Job, jobOf } from '@/utils/drafts/job';
import { pageAddress } from '@/utils/drafts/page-address';
import { isSamplePage } from '@/utils/drafts/sample-page';
import { readingSchema } from '@/utils/reading/reading';
import { isValid } from '@/utils/validation/is-valid';

export interface ShownPage {
  /** As in draft keys. */
  address: string;
  /** Undefined where the page names none, or cannot be read. */
  job?: Job;
  selection?: string;
}

/** Reads which job a tab shows, in the worker. @param url the tab's address, for pages that cannot be read */
export async function readShownPage(tabId: number, url: string | undefined): Promise<ShownPage> {
  const [injected] = await browser.scripting
    .executeScript({ target: { tabId }, files: ['/reader.js'], injectImmediately: true })
    // The page is closed to extensions.
    .catch(() => []);
  const address = pageAddress(url) ?? (isSamplePage(url) ? SAMPLE : NO_PAGE);
  if (!isValid(injected?.result, readingSchema)) return { address };
  const reading = injected.result;
  const isWhole = reading.kind === 'advert' && !reading.isLoading;
  const job = isWhole ? jobOf(reading.fields, injected.documentId) : undefined;
  return {
    address: pageAddress(reading.address) ?? address,
    ...(job ? { job } : {}),
    ...(reading.selection ? { selection: reading.selection } : {}),
  };
}
