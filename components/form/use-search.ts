import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Coreskills } from '@/utils/advert/rules';
import { type Entry, keyOf } from '@/utils/coreskills/entries';

/** So few hits on the list's own names leave room for what the words mean. */
const FEW = 5;

/**
 * A search over entries, which must be the same array while the list is. Its code is loaded once the form is drawn;
 * until then, and where no word is typed, it finds what is offered at rest.
 * @param list where given, the coreskills that the words speak for as a job's title does follow what the list's own
 * names give: "staff nurse" stands in none of them
 */
export function useSearch(
  entries: readonly Entry[],
  atRest = entries,
  list?: Coreskills,
): (query: string) => readonly Entry[] {
  const [code, setCode] = useState<typeof import('@/utils/coreskills/search')>();
  const [meanings, setMeanings] = useState<typeof import('@/utils/coreskills/suggest')>();
  useEffect(() => {
    import('@/utils/coreskills/search').then(setCode);
  }, []);
  useEffect(() => {
    if (list) import('@/utils/coreskills/suggest').then(setMeanings);
  }, [list]);
  return useMemo(() => {
    const index = code?.indexOf(entries);
    return (query) => {
      if (!code || !index || !/[\p{L}\p{N}]/u.test(query)) return atRest;
      const hits = code.search(index, query);
      if (!meanings || !list || hits.length >= FEW) return hits;
      const meant = meanings
        .suggest({ title: query }, list)
        .ranked.flatMap(({ coreskill, specialisms }) => [
          ...specialisms.slice(0, 1).map((specialism) => keyOf(coreskill, specialism)),
          keyOf(coreskill),
        ]);
      const others = entries.filter((entry) => meant.includes(entry.key) && !hits.includes(entry));
      return [...hits, ...others.sort((one, other) => meant.indexOf(one.key) - meant.indexOf(other.key))];
    };
  }, [code, meanings, entries, atRest, list]);
}
