const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Finds names by any of their words, in any order: every word of the query must start a word of the name.
 * @returns the matching names: those that start with the query first, else in their own order; all of them for
 * an empty query.
 */
export function searchNames(names: readonly string[], query: string): string[] {
  const sought = fold(query);
  const words = sought.split(' ').filter(Boolean);
  const hits = names.filter((name) => {
    const own = fold(name).split(' ');
    return words.every((word) => own.some((part) => part.startsWith(word)));
  });
  const first = (name: string) => fold(name).startsWith(sought);
  return [...hits.filter(first), ...hits.filter((name) => !first(name))];
}
