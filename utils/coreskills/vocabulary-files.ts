import { wordsOf } from './words.ts';

/** How much a word counts where its line gives no weight: see `assets/coreskills/README.md`. */
const WEIGHTS: Readonly<Record<string, number>> = { jobs: 10, topics: 6, hints: 2 };

/** A data file: its name is told in errors. */
export interface DataFile {
  name: string;
  text: string;
}

/** The vocabulary in the form that is shipped. */
export interface CompactVocabulary {
  /** A line each coreskill, specialism, kind and weight: `coreskill|specialism|j, t or h|weight|phrase;phrase`. */
  phrases: string;
  /** Words that end a title without saying the trade, such as "manager". */
  heads: string;
  /** Words that say nothing about the work: seniority, hours, marketing. */
  ignored: string;
  /** `written=meant` by spaces: abbreviations of single words. */
  same: string;
}

/**
 * Puts the data files into the form that is shipped. Run when the extension is built.
 * @throws an Error that names file and line, where a line is not understood
 */
export function compactVocabulary(vocabulary: readonly DataFile[], words: DataFile): CompactVocabulary {
  const groups = new Map<string, Set<string>>();
  for (const file of vocabulary) readVocabulary(file, groups);
  const phrases = [...groups].map(([group, own]) => `${group}|${[...own].sort().join(';')}`).join('\n');
  return { phrases, ...readWords(words) };
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

function readVocabulary(file: DataFile, groups: Map<string, Set<string>>): void {
  let coreskill = '';
  let specialism = '';
  for (const { line, fail } of lines(file)) {
    const heading = /^(##?) (.+)$/u.exec(line);
    if (heading) {
      const [, level, name = ''] = heading;
      if (level === '#') [coreskill, specialism] = [name, ''];
      else specialism = name;
      continue;
    }
    const [, kind = '', list = ''] = /^(\w+):(.*)$/u.exec(line) ?? [];
    const usual = WEIGHTS[kind];
    if (!coreskill || usual === undefined) return fail();
    for (const entry of list.split(',')) addEntry(entry, [coreskill, specialism, kind.charAt(0)], usual);
  }

  function addEntry(entry: string, place: readonly string[], usual: number): void {
    const [written = '', weight] = entry.split('=');
    const phrase = wordsOf(written).join(' ');
    if (!phrase) return;
    const group = [...place, Number(weight ?? usual)].join('|');
    groups.set(group, (groups.get(group) ?? new Set()).add(phrase));
  }
}

function readWords(file: DataFile): Pick<CompactVocabulary, 'heads' | 'ignored' | 'same'> {
  const sets = { heads: new Set<string>(), ignored: new Set<string>(), same: new Set<string>() };
  for (const { line, fail } of lines(file)) {
    const [, kind = '', list = ''] = /^(\w+):(.*)$/u.exec(line) ?? [];
    if (kind === 'heads' || kind === 'ignored') {
      for (const word of wordsOf(list)) sets[kind].add(word);
    } else if (kind === 'same') {
      const [meant = '', others = ''] = list.split('=');
      for (const other of wordsOf(others)) sets.same.add(`${other}=${wordsOf(meant).join('_')}`);
    } else if (!line.startsWith('#')) return fail();
  }
  const [heads = '', ignored = '', same = ''] = Object.values(sets).map((set) => [...set].join(' '));
  return { heads, ignored, same };
}
