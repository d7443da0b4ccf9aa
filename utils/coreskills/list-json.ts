import { EMPTY_SPECIALISM, NO_LIST } from '@/utils/copy/en-GB/coreskill-files';
import { type ListFault, type ListRow, type ListRows, normalise } from './list-rows';

interface Token {
  text: string;
  line: number;
}

const TOKEN = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|[{}[\]:,]|[^\s{}[\]:,"]+|"|\s+/giu;

/** Only the first such fault is reported, since the rest of the file cannot be interpreted. */
class WrongForm extends Error {
  constructor(readonly line: number) {
    super('Not the form of a list');
  }
}

/** Reads `{"Coreskill": ["Specialism", …], …}`. `JSON.parse` reports no lines and drops repeated coreskills. */
export function rowsOfJson(text: string): ListRows {
  const tokens = tokensOf(text);
  const rows: ListRow[] = [];
  const faults: ListFault[] = [];
  try {
    listed(tokens, '{', '}', () => {
      const { line, name } = nameOf(tokens);
      sign(tokens, ':');
      const before = rows.length;
      listed(tokens, '[', ']', () => {
        const entry = nameOf(tokens);
        if (!entry.name) faults.push({ line: entry.line, words: EMPTY_SPECIALISM });
        else rows.push({ line: entry.line, coreskill: name, specialism: entry.name });
      });
      if (rows.length === before) rows.push({ line, coreskill: name, specialism: '' });
    });
    sign(tokens, '');
  } catch (error) {
    if (!(error instanceof WrongForm)) throw error;
    faults.push({ line: error.line, words: NO_LIST });
  }
  return { rows, faults };
}

function tokensOf(text: string): Token[] {
  let line = 1;
  const tokens: Token[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.trim()) tokens.push({ text: token, line });
    else line += token.match(/\r\n|\r|\n/g)?.length ?? 0;
    // Searching for the end of each unclosed string would take quadratic time.
    if (token === '"') break;
  }
  tokens.push({ text: '', line });
  return tokens.reverse();
}

/** Reads items with commas between an opening and a closing token. */
function listed(tokens: Token[], open: string, close: string, item: () => void): void {
  sign(tokens, open);
  if (tokens.at(-1)?.text !== close) {
    do item();
    while (tokens.at(-1)?.text === ',' && tokens.pop());
  }
  sign(tokens, close);
}

function sign(tokens: Token[], wanted: string): void {
  const token = tokens.pop();
  if (token?.text !== wanted) throw new WrongForm(token?.line ?? 1);
}

function nameOf(tokens: Token[]): { line: number; name: string } {
  const { text, line } = tokens.pop() ?? { text: '', line: 1 };
  if (text.length < 2 || !text.startsWith('"')) throw new WrongForm(line);
  const name: unknown = JSON.parse(text);
  return { line, name: normalise(String(name)) };
}
