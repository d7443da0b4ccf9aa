import { findDuplicates } from '@/utils/outbox/duplicates';
import type { Written } from '@/utils/outbox/new-posting';
import { duplicateQuery } from './page-postings';
import type { Models } from './session';

/**
 * Looks for earlier postings of the advert as it is about to be stored, since what was typed last may not have been
 * looked for yet, and another account may be chosen meanwhile.
 * @returns whether one has to be dismissed first; the Post bar shows it
 * @throws see `storageFault`
 */
export async function hasExactDuplicate(
  { posting }: Models<'posting'>,
  { page, account, advert }: Pick<Written, 'page' | 'account' | 'advert'>,
): Promise<boolean> {
  const subject = { key: page, accountId: account.id };
  posting.setDuplicates(await findDuplicates(duplicateQuery(advert, subject, posting)));
  return posting.duplicates.value.exact !== undefined;
}
