import { useMemo } from 'preact/hooks';
import type { ComboboxItem } from '@/components/ui/Combobox';
import { type Loaded, useLazyModule } from '@/components/ui/use-lazy-module';
import type { Coreskills } from '@/utils/advert/rules';
import { type CoreskillEntry, entryKey } from '@/utils/coreskills/entries';

const loadSearch = () => import('@/utils/coreskills/search-coreskills');
const loadMeanings = () => import('@/utils/coreskills/suggest');

interface Search {
  find(query: string): readonly ComboboxItem[];
  /** Its code, which may fail to load. */
  parts: readonly Loaded<unknown>[];
}

/**
 * Searches entries. Gives default suggestions until its code is loaded, and for an empty query. @param list also
 * matches queries like job titles: "staff nurse"
 */
export function useSearch(entries: readonly CoreskillEntry[], atRest = entries, list?: Coreskills): Search {
  const searchPart = useLazyModule(loadSearch);
  const meaningsPart = useLazyModule(loadMeanings, list !== undefined);
  const { code } = searchPart;
  const meanings = meaningsPart.code;
  const find = useMemo(() => {
    const index = code?.indexOf(entries);
    const search = (query: string): readonly CoreskillEntry[] => {
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
    return (query: string) => search(query).map(toItem);
  }, [code, meanings, entries, atRest, list]);
  return { find, parts: [searchPart, meaningsPart] };
}

function toItem({ key, coreskill, specialism }: CoreskillEntry): ComboboxItem {
  const name = specialism ?? coreskill;
  return key === name ? { key, name } : { key, name, path: coreskill };
}
