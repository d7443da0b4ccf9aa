import { foldAccents } from '@/utils/advert/fold-line';
import { hostOf } from '@/utils/drafts/address';
import { removalDayOf } from '@/utils/outbox/advert-life';
import type { Posting } from '@/utils/outbox/posting';
import { jobIdOf } from './answer';

export interface Entry {
  posting: Posting;
  text: string;
  /** See `removalDay`; kept, because a clock in London is slow to ask. */
  removalDay: string | undefined;
}

/** Indexes a posting by title, reference, company, job id, account and site. */
export function entryOf(posting: Posting): Entry {
  const { title, reference, company, account, page } = posting;
  // Separated by line breaks, so that a word cannot match across two parts.
  const parts = [title, reference, company, jobIdOf(posting), account.label, hostOf(page)];
  return { posting, text: foldAccents(parts.filter(Boolean).join('\n')), removalDay: removalDayOf(posting) };
}

/** @returns the entries with every word of the query; all where it has none */
export function searchPostings(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = foldAccents(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ text }) => words.every((word) => text.includes(word)));
}
