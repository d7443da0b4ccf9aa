import type { Coreskills } from '@/utils/advert/rules';

/** What can be picked: a coreskill, or a specialism under its coreskill. */
export interface Entry {
  /** Unlike any other entry's: a specialism's is its whole path, since names stand under several coreskills. */
  key: string;
  coreskill: string;
  specialism?: string;
}

/** Every coreskill, each followed by its specialisms. */
export function entriesOf(coreskills: Coreskills): Entry[] {
  return Object.entries(coreskills).flatMap(([coreskill, specialisms]) => [
    { key: coreskill, coreskill },
    ...specialisms.map((specialism) => ({ key: entryKey(coreskill, specialism), coreskill, specialism })),
  ]);
}

/** @returns an entry's key: a coreskill's is its name. */
export function entryKey(coreskill: string, specialism?: string): string {
  return specialism === undefined ? coreskill : `${coreskill} › ${specialism}`;
}
