import { siteOf } from '@/utils/drafts/address';
import type { Posting } from '@/utils/outbox/posting';
import { jobIdOf } from './answer';

/** A posting in the history, with what a search looks through. */
export interface Entry {
  posting: Posting;
  text: string;
}

/** Letters without their case and accents: `Café` is found by `cafe`. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Makes the posting searchable by title, reference, company, job id, account and site. */
export function entryOf(posting: Posting): Entry {
  const { title, reference, company, account, page } = posting;
  // Parted by a line break, which no typed word holds, so that none is found across two of them.
  const parts = [title, reference, company, jobIdOf(posting), account.label, siteOf(page)];
  return { posting, text: fold(parts.filter(Boolean).join('\n')) };
}

/** @returns the entries that hold every word of the query; all where it has none. */
export function search(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ text }) => words.every((word) => text.includes(word)));
}
