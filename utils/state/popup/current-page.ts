import { type Job, jobOf } from '@/utils/drafts/job';
import { pageAddress } from '@/utils/drafts/page-address';
import type { Reading } from '@/utils/reading/reading';
import { isSameData } from '@/utils/records/is-same-data';
import type { CurrentPage } from './models/page';
import { documentIdOf } from './tab';

/** @param address used where the reading has none */
export function currentPageOf(reading: Reading, address: string): CurrentPage {
  const fields = reading.kind === 'advert' ? reading.fields : {};
  return {
    address: pageAddress(reading.address) ?? address,
    job: reading.isLoading ? undefined : jobOf(fields, documentIdOf(reading)),
    title: fields.title?.value,
  };
}

/** @returns whether both fingerprints are identical apart from the document: the fast, common case */
export function isUnchanged(before: Job | undefined, now: Job): boolean {
  return isSameData({ ...before, document: '' }, { ...now, document: '' });
}
