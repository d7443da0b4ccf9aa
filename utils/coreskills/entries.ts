import type { Coreskills } from '@/utils/advert/rules';

export interface CoreskillEntry {
  /** A specialism's key is its whole path, since names recur under several coreskills. */
  key: string;
  coreskill: string;
  specialism?: string;
}

/** @returns every coreskill, each followed by its specialisms */
export function listEntries(coreskills: Coreskills): CoreskillEntry[] {
  return Object.entries(coreskills).flatMap(([coreskill, specialisms]) => [
    { key: coreskill, coreskill },
    ...specialisms.map((specialism) => ({ key: entryKey(coreskill, specialism), coreskill, specialism })),
  ]);
}

export function entryKey(coreskill: string, specialism?: string): string {
  return specialism === undefined ? coreskill : `${coreskill} › ${specialism}`;
}
