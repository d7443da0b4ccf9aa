import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { compactVocabulary, type DataFile } from './vocabulary-files.ts';

const FOLDER = 'assets/coreskills';

const dataFile = (name: string): DataFile => ({ name, text: readFileSync(name, 'utf8') });

/** Vite plugin that compiles the vocabulary of job titles at build time. */
export function coreskillVocabulary(): Plugin {
  const id = 'virtual:coreskill-vocabulary';
  const make = () => {
    const names = readdirSync(`${FOLDER}/vocabulary`).sort();
    const files = names.map((name) => dataFile(`${FOLDER}/vocabulary/${name}`));
    return compactVocabulary(files, dataFile(`${FOLDER}/words.txt`));
  };
  let made: string | undefined;
  return {
    name: 'coreskill-vocabulary',
    resolveId: (asked) => (asked === id ? id : undefined),
    load(asked) {
      if (asked !== id) return undefined;
      made ??= `export default ${JSON.stringify(make())};`;
      return made;
    },
  };
}
