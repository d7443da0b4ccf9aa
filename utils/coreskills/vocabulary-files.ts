import { type Entry, prunePhrases } from './prune-phrases.ts';
import { tradeWords } from './split-words.ts';

/** Default weights: see `assets/coreskills/README.md`. */
const WEIGHTS: Readonly<Record<string, number>> = { jobs: 10, topics: 6, hints: 2 };

export interface DataFile {
  name: string;
  text: string;
}

export interface CompactVocabulary {
  /** `#coreskill|specialism`, then a line per kind (j, t, h) and weight: `j10;phrase;phrase`. */
  phrases: string;
  /** General last words of a title, such as "manager". */
  heads: string;
  /** Words that say nothing about the work: seniority, hours, marketing. */
  ignored: string;
  /** `written=meant`, separated by spaces: abbreviations of single words. */
  same: string;
}

/** Compiles the data files at build time. @throws an Error that names file and line, where a line is invalid */
export function compactVocabulary(vocabulary: readonly DataFile[], words: DataFile): CompactVocabulary {
  const entries = vocabulary.flatMap(readVocabulary);
  const { heads, ignored, same } = readWords(words);
  const general = new Set([...heads.split(' '), ...ignored.split(' ')]);
  return { phrases: grouped(prunePhrases(entries, general)), heads, ignored, same };
}

function grouped(entries: readonly Entry[]): string {
  const places = new Map<string, Map<string, Set<string>>>();
  for (const { coreskill, specialism, kind, weight, phrase } of entries) {
    const place = `#${coreskill}|${specialism}`;
    const groups = places.get(place) ?? new Map<string, Set<string>>();
    places.set(place, groups);
    const group = `${kind}${weight}`;
    groups.set(group, (groups.get(group) ?? new Set()).add(phrase));
  }
  const lines = [...places].flatMap(([place, groups]) => [
    place,
    ...[...groups].map(([group, own]) => [group, ...[...own].sort()].join(';')),
  ]);
  return lines.join('\n');
}

function* lines({ name, text }: DataFile): Generator<{ line: string; fail: () => never }> {
  for (const [index, whole] of text.split(/\r?\n/u).entries()) {
    const line = whole.trim();
    const fail = () => {
      throw new Error(`${name}, line ${index + 1}: not understood: ${line}`);
    };
    if (line && !line.startsWith('note:')) yield { line, fail };
  }
}

function readVocabulary(file: DataFile): Entry[] {
  const entries: Entry[] = [];
  let coreskill = '';
  let specialism = '';
  for (const { line, fail } of lines(file)) {
    const [, level, name = ''] = /^(##?) (.+)$/u.exec(line) ?? [];
    if (level === '#') [coreskill, specialism] = [name, ''];
    else if (level) specialism = name;
    if (level) continue;
    const [, kind = '', list = ''] = /^(\w+):(.*)$/u.exec(line) ?? [];
    const usual = WEIGHTS[kind];
    if (!coreskill || usual === undefined) return fail();
    for (const written of list.split(',')) {
      const [words = '', own] = written.split('=');
      const weight = rounded(Number(own ?? usual));
      const phrase = tradeWords(words).join(' ');
      if (Number.isNaN(weight)) return fail();
      if (phrase) entries.push({ coreskill, specialism, kind: kind.charAt(0), weight, phrase });
    }
  }
  return entries;
}

/** Steps of two make fewer, longer lines, which take less room. */
const rounded = (weight: number): number => (weight > 6 ? Math.min(14, Math.round(weight / 2) * 2) : weight);

function readWords(file: DataFile): Pick<CompactVocabulary, 'heads' | 'ignored' | 'same'> {
  const sets = { heads: new Set<string>(), ignored: new Set<string>(), same: new Set<string>() };
  for (const { line, fail } of lines(file)) {
    const [, kind = '', list = ''] = /^(\w+):(.*)$/u.exec(line) ?? [];
    if (kind === 'heads' || kind === 'ignored') {
      for (const word of tradeWords(list)) sets[kind].add(word);
    } else if (kind === 'same') {
      const [meant = '', others = ''] = list.split('=');
      for (const other of tradeWords(others)) sets.same.add(`${other}=${tradeWords(meant).join('_')}`);
    } else if (!line.startsWith('#')) return fail();
  }
  const [heads = '', ignored = '', same = ''] = Object.values(sets).map((set) => [...set].join(' '));
  return { heads, ignored, same };
}
