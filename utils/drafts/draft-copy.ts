import type { Advert } from '@/utils/advert/advert';
import { FIELDS } from '@/utils/advert/field-list';
import { toFormValues } from '@/utils/advert/to-form-values';
import type { Draft, DraftFields } from './draft';
import { newCopyKey } from './draft-key';

export interface DraftCopy {
  advert: Advert;
  account: string;
  company?: string | undefined;
  fromBackup?: boolean | undefined;
  /** The id of the posting that the draft is to repeat. */
  predecessor?: string | undefined;
}

/** A draft without a page. All values count as edited; a due closing date is left out. */
export function toDraftCopy(copied: DraftCopy, today: string, now: Date = new Date()): Draft {
  const { advert, account, company, predecessor } = copied;
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
    ...(predecessor ? { predecessor } : {}),
    changedAt: now.toISOString(),
  };
}
