import type { Advert } from '@/utils/advert/advert';
import { FIELDS } from '@/utils/advert/fields';
import { toFormValues } from '@/utils/advert/to-form-values';
import type { Draft, DraftFields } from './draft';
import { newCopyKey } from './draft-key';

/** What a copy is made of. */
export interface DraftCopy {
  advert: Advert;
  /** The account's id. */
  account: string;
  company?: string | undefined;
  /** Whether the posting came from a backup file, so that its values are to be looked at. */
  fromBackup?: boolean | undefined;
}

/**
 * Copies an advert into a draft that belongs to no page. Every value counts as the recruiter's own, so that nothing
 * takes its place, or as one from a backup file; a closing date that has come is left out, since nobody could post it.
 * @param today ISO date, London
 */
export function toDraftCopy(copied: DraftCopy, today: string, now: Date = new Date()): Draft {
  const { advert, account, company } = copied;
  const values = toFormValues(advert);
  if (advert.closing_date && advert.closing_date <= today) delete values.closing_date;
  const fields: DraftFields = {};
  for (const { id } of FIELDS) {
    const value = values[id];
    if (value === undefined) continue;
    fields[id] = copied.fromBackup
      ? { value, source: 'backup', check: true }
      : { value, source: 'recruiter' };
  }
  return {
    page: newCopyKey(),
    fields,
    account,
    ...(company ? { company } : {}),
    changedAt: now.toISOString(),
  };
}
