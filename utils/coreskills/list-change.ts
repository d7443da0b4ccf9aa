import type { Coreskills } from '@/utils/advert/rules';

export interface ListNames {
  coreskills: string[];
  specialisms: string[];
}

export interface ListChange {
  added: ListNames;
  gone: ListNames;
}

/** Compares two lists. A specialism that moves to another coreskill counts as removed and added. */
export function compareLists(now: Coreskills, next: Coreskills): ListChange {
  return { added: missingIn(now, next), gone: missingIn(next, now) };
}

function missingIn(list: Coreskills, other: Coreskills): ListNames {
  const names = { coreskills: new Set(Object.keys(list)), specialisms: new Set(paths(list)) };
  return {
    coreskills: Object.keys(other).filter((name) => !names.coreskills.has(name)),
    specialisms: paths(other).filter((path) => !names.specialisms.has(path)),
  };
}

const paths = (list: Coreskills): string[] =>
  Object.entries(list).flatMap(([coreskill, own]) => own.map((name) => `${coreskill} › ${name}`));
