import { readFileSync } from 'node:fs';
import shipped from 'virtual:coreskill-vocabulary';
import { expect, it } from 'vitest';
import { BUNDLED_CORESKILLS } from './list';
import { tradeWords } from './split-words';
import { suggest } from './suggest';
import { openVocabulary } from './vocabulary';

interface Row {
  coreskill: string;
  specialism: string;
  title: string;
  /** Only where no title alone could name the specialism. */
  description: string;
}

/** The coreskill is among this many first suggestions. */
const FIRST = 3;

/** Reads `# Coreskill` and, under it, `Specialism | title | description`. */
function readRows(text: string): Row[] {
  const rows: Row[] = [];
  let coreskill = '';
  for (const line of text.split('\n').filter(Boolean)) {
    if (line.startsWith('# ')) coreskill = line.slice(2);
    else if (!line.startsWith('note:')) {
      const [specialism = '', title = '', description = ''] = line.split('|').map((cell) => cell.trim());
      rows.push({ coreskill, specialism, title, description });
    }
  }
  return rows;
}

const rows = readRows(readFileSync('utils/coreskills/specialism-titles.txt', 'utf8'));
const { meanings } = openVocabulary(shipped);
const named = (coreskill: string, specialism: string) => `${coreskill} › ${specialism}`;

it('specialism titles: every specialism has one', () => {
  const all = Object.entries(BUNDLED_CORESKILLS).flatMap(([coreskill, own]) =>
    own.map((specialism) => named(coreskill, specialism)),
  );
  expect(rows.map(({ coreskill, specialism }) => named(coreskill, specialism)).sort()).toEqual(all.sort());
});

it.each(rows)(
  'specialism titles: $coreskill › $specialism: $title',
  ({ coreskill, specialism, title, description }) => {
    expect(meanings.has(tradeWords(title).join(' '))).toBe(false);
    const { ranked } = suggest({ title, description }, BUNDLED_CORESKILLS);
    const made = ranked.slice(0, FIRST).find((one) => one.coreskill === coreskill);
    expect(made?.specialisms).toContain(specialism);
  },
);
