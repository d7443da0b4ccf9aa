import type { CompactVocabulary } from './vocabulary-files.ts';

export interface Meaning {
  coreskill: string;
  /** Empty where the phrase means only the coreskill. */
  specialism: string;
  kind: 'job' | 'topic' | 'hint';
  weight: number;
}

export interface Vocabulary {
  /** By phrase: its normalised words, separated by spaces. */
  meanings: ReadonlyMap<string, readonly Meaning[]>;
  words: ReadonlySet<string>;
  heads: ReadonlySet<string>;
  ignored: ReadonlySet<string>;
  same: ReadonlyMap<string, readonly string[]>;
}

const KINDS: Readonly<Record<string, Meaning['kind']>> = { j: 'job', t: 'topic', h: 'hint' };

/** Parses the shipped form. */
export function openVocabulary({ phrases, heads, ignored, same }: CompactVocabulary): Vocabulary {
  const meanings = new Map<string, Meaning[]>();
  let coreskill = '';
  let specialism = '';
  for (const line of phrases.split('\n')) {
    if (line.startsWith('#')) {
      [coreskill = '', specialism = ''] = line.slice(1).split('|');
      continue;
    }
    const [group = '', ...list] = line.split(';');
    const kind = KINDS[group.charAt(0)] ?? 'hint';
    const meaning: Meaning = { coreskill, specialism, kind, weight: Number(group.slice(1)) };
    for (const phrase of list) {
      const known = meanings.get(phrase);
      if (known) known.push(meaning);
      else meanings.set(phrase, [meaning]);
    }
  }
  const words = new Set([...meanings.keys()].flatMap((phrase) => phrase.split(' ')));
  return {
    meanings,
    words,
    heads: new Set(heads.split(' ')),
    ignored: new Set(ignored.split(' ')),
    same: new Map(same.split(' ').map(pair)),
  };
}

function pair(entry: string): [string, string[]] {
  const [written = '', meant = ''] = entry.split('=');
  return [written, meant.split('_')];
}
