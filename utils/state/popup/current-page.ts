import { type Job, jobOf } from '@/utils/drafts/job';
import { pageAddress } from '@/utils/drafts/page-address';
import type { Reading } from '@/utils/reading/reading';
import type { CurrentPage } from './models/page';
import { documentIdOf } from './tab';

/** @returns what the page shows by the reading. @param address where it is, as far as the reading does not tell */
export function currentPageOf(reading: Reading, address: string): CurrentPage {
  const fields = reading.kind === 'advert' ? reading.fields : {};
  return {
    address: pageAddress(reading.address) ?? address,
    job: jobOf(fields, documentIdOf(reading)),
    title: fields.title?.value,
  };
}

/** @returns whether both tell the very same, which is the common case; the page may have been loaded anew. */
export function isUnchanged(before: Job | undefined, now: Job): boolean {
  return JSON.stringify({ ...before, document: '' }) === JSON.stringify({ ...now, document: '' });
}
