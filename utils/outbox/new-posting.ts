import type { Advert } from '@/utils/advert/advert';
import { LONGEST_COMPANY } from '@/utils/advert/limits';
import type { FrozenRequest } from '@/utils/board/wire';
import { dedupeKeyOf } from './dedupe-key';
import type { PageValues } from './page-record';
import type { Posting, StoredAdvert } from './posting';

export interface Written {
  page: string;
  advert: Advert;
  company?: string | undefined;
  composedAt?: string | undefined;
  account: { id: string; label: string };
  frozen: FrozenRequest;
  predecessor?: string | undefined;
  /** What the careers page said when Post was pressed. */
  pageValues?: PageValues | undefined;
}

/** @returns a new posting and its text */
export function newPosting(
  { page, advert, company, composedAt, account, frozen, predecessor, pageValues }: Written,
  now: Date = new Date(),
): { posting: Posting; advert: StoredAdvert } {
  const id = crypto.randomUUID();
  const at = now.toISOString();
  const posting: Posting = {
    id,
    page,
    writtenAt: at,
    ...(composedAt === undefined ? {} : { composedAt }),
    ...summaryOf(advert),
    ...(company ? { company: company.slice(0, LONGEST_COMPANY) } : {}),
    account: { id: account.id, label: account.label },
    state: 'written',
    moves: [{ state: 'written', at }],
    ...(predecessor ? { predecessor } : {}),
  };
  return {
    posting,
    advert: { id, advert, frozen, ...(pageValues ? { page: { values: pageValues } } : {}) },
  };
}

/** @returns the parts of an advert that its posting repeats */
export function summaryOf(advert: Advert): Pick<Posting, 'title' | 'reference' | 'closingDate' | 'match'> {
  const { title, reference, closing_date: closingDate } = advert;
  return {
    title,
    ...(reference ? { reference } : {}),
    ...(closingDate ? { closingDate } : {}),
    match: dedupeKeyOf(advert),
  };
}
