import { listMarkedParagraphs } from './pasted-lists';

/** No line of a document is longer, and shorter ones are headings or the ends of paragraphs. */
const LONGEST_LINE = 130;
const LEAST_LINE = 45;
const FULL = 0.75;

const MARKED = /^\s*(?:[•·‣▪●○◦■□–—*-]|o|\(?(?:\d{1,2}|[a-z])[.)])\s+\S/u;
/** Words end in these and compounds do not: a hyphen before one was put in at the line’s end. */
const ENDINGS = new Set(
  (
    'able ably al ally ance ances ation ations ative ble bly cal cally cial cially cian cians cies cy ed ence ences ency ent ents er ers ' +
    'ful fully ial ible ic ical ics ies ing ings ion ions ious ise ised ising ism ist ists ities ity ive ively ly ment ments mental ness ' +
    'ory ous ously sion sions tant tants tial tially tic tion tional tionally tions tious tive tively tor tors ture tures ty ual ually'
  ).split(' '),
);
const EMPHASIS = /(^|\s)([*_])(?=\S)([^*_\n]*[^*_\s])\2(?=[\s.,:;!?]|$)/gu;

/**
 * Plain text as it looks: paragraphs whose lines were broken to fit a page are whole again, printed dots and numbers are lists,
 * and a messenger's *bold* and _italic_ are bold and italic.
 * @returns an element that is not part of the page
 */
export function pastedText(text: string): HTMLElement {
  const holder = document.createElement('div');
  const lines = text
    .replace(/\r\n?/gu, '\n')
    .replace(/\u00ad\n?/gu, '')
    .replace(/[\u00a0\t]/gu, ' ')
    .split('\n');
  for (const line of joinWrapped(lines)) {
    if (!line.trim()) continue;
    const paragraph = document.createElement('p');
    writeEmphasis(paragraph, line.trim());
    holder.append(paragraph);
  }
  listMarkedParagraphs(holder);
  return holder;
}

function joinWrapped(lines: readonly string[]): string[] {
  const longest = Math.max(...lines.map((line) => line.trim().length));
  const isFull = (line: string) => line.trim().length >= Math.max(LEAST_LINE, longest * FULL);
  const isWrapped =
    longest <= LONGEST_LINE &&
    lines.some((line, at) => isFull(line) && /^\s*\p{Ll}/u.test(lines[at + 1] ?? ''));
  if (!isWrapped) return [...lines];
  const words = new Set(wordsOf(lines.join('\n')));
  const joined: string[] = [];
  let continues = false;
  for (const line of lines) {
    const before = joined.at(-1);
    if (continues && before !== undefined && line.trim() && !MARKED.test(line)) {
      joined[joined.length - 1] = joinLines(before.trimEnd(), line.trim(), words);
    } else {
      joined.push(line);
    }
    continues = isFull(line);
  }
  return joined;
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** A hyphen too many is seen; a compound without its own looks like the company's mistake. */
function joinLines(before: string, after: string, words: ReadonlySet<string>): string {
  const isBroken = /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after);
  if (!isBroken) return `${before} ${after}`;
  const start = wordsOf(before).at(-1) ?? '';
  const [end = ''] = wordsOf(after);
  const isOneWord = ENDINGS.has(end) || words.has(start + end);
  return (isOneWord ? before.slice(0, -1) : before) + after;
}

function writeEmphasis(paragraph: HTMLElement, line: string): void {
  let end = 0;
  for (const { 0: whole, 1: before = '', 2: sign, 3: words = '', index } of line.matchAll(EMPHASIS)) {
    const element = document.createElement(sign === '*' ? 'strong' : 'em');
    element.append(words);
    paragraph.append(line.slice(end, index) + before, element);
    end = index + whole.length;
  }
  paragraph.append(line.slice(end));
}
