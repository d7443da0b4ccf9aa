import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ComboboxItem } from '@/components/ui/Combobox';
import type { Coreskills } from '@/utils/advert/rules';
import { type Entry, entryKey } from '@/utils/coreskills/entries';

/**
 * Searches entries. Gives default suggestions until its code is loaded, and for an empty query. @param list also
 * matches queries like job titles: "staff nurse"
 */
export function useSearch(
  entries: readonly Entry[],
  atRest = entries,
  list?: Coreskills,
): (query: string) => readonly ComboboxItem[] {
  const [code, setCode] = useState<typeof import('@/utils/coreskills/search-coreskills')>();
  const [meanings, setMeanings] = useState<typeof import('@/utils/coreskills/suggest')>();
  useEffect(() => {
    import('@/utils/coreskills/search-coreskills').then(setCode);
  }, []);
  useEffect(() => {
    if (list) import('@/utils/coreskills/suggest').then(setMeanings);
  }, [list]);
  return useMemo(() => {
    const index = code?.indexOf(entries);
    const search = (query: string): readonly Entry[] => {
      if (!code || !index || !/[\p{L}\p{N}]/u.test(query)) return atRest;
      const hits = code.searchCoreskills(index, query);
      if (!meanings || !list || hits.length > 0) return hits;
      const meant = meanings
        .suggest({ title: query }, list)
        .ranked.flatMap(({ coreskill, specialisms }) => [
          ...specialisms.slice(0, 1).map((specialism) => entryKey(coreskill, specialism)),
          entryKey(coreskill),
        ]);
      const found = entries.filter(({ key }) => meant.includes(key));
      return found.sort((one, other) => meant.indexOf(one.key) - meant.indexOf(other.key));
    };
    return (query) => search(query).map(toItem);
  }, [code, meanings, entries, atRest, list]);
}

function toItem({ key, coreskill, specialism }: Entry): ComboboxItem {
  const name = specialism ?? coreskill;
  return key === name ? { key, name } : { key, name, path: coreskill };
}
