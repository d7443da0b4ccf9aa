import { readListMarker } from '@/utils/advert/list-marker';

const LEVEL = /mso-list:[^;]*\blevel(\d)/iu;
const IGNORED = /mso-list:\s*ignore/iu;
const SYMBOLS = /font-family:\s*["']?(?:symbol|wingdings|webdings)/iu;
const NUMBER = /^\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/iu;
/** A capital with a full stop is as likely the initial of a name. */
const INITIAL = /^[A-Z]\.$/u;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi'.split(' ');
const LINE_BLOCKS = new Set(['P', 'DIV']);

interface Item {
  element: Element;
  level: number;
  isNumbered: boolean;
  /** A word processor's own sign, or one that is nothing but a list's. */
  isSure: boolean;
  /** What is printed before its words. */
  marker: string;
}

interface MarkedItem extends Item {
  /** A number, a letter, a Roman number, or the sign itself: a deeper list has another than the one around it. */
  kind: string;
}

/** Makes lists of each run of paragraphs that look like a list's items: Word's, with levels, and those with printed dots or numbers. */
export function listMarkedParagraphs(root: Element): void {
  for (const parent of [root, ...root.querySelectorAll('div, section, article, td')]) {
    splitMarkedLines(parent);
    let run: Item[] = [];
    const endRun = () => {
      for (const items of splitRun(run)) {
        if (items.some(({ isSure, kind }) => isSure || hasSeveral(items, kind))) toList(items);
      }
      run = [];
    };
    for (const child of [...parent.children]) {
      const item = isTextBlock(child) ? readItem(child) : undefined;
      if (item) run.push(item);
      else if (hasWords(child)) endRun();
    }
    endRun();
  }
}

/** Moves a list that is a direct child of a list into the item before it, as Google Docs and LibreOffice mean it. */
export function nestLists(root: Element): void {
  for (const list of root.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const before = list.previousElementSibling;
    if (before?.tagName === 'LI') before.append(list);
  }
}

const isTextBlock = (element: Element) =>
  LINE_BLOCKS.has(element.tagName) && !element.querySelector('p, div, ul, ol, table');

const hasWords = (element: Element) => (element.textContent ?? '').trim() !== '' || element.tagName === 'HR';

const hasSeveral = (items: readonly MarkedItem[], kind: string) =>
  items.filter((item) => item.kind === kind).length > 1;

/** One dash is punctuation, one number a date, one letter an initial: a line that begins with such a number is no item. */
function splitRun(run: readonly Item[]): MarkedItem[][] {
  const marked = withKinds(run);
  const items = marked ?? run.map((item) => ({ ...item, kind: kindOf(item) }));
  const parts: MarkedItem[][] = [[]];
  for (const item of items) {
    const isItem = !item.isNumbered || item.isSure || (marked && hasSeveral(marked, item.kind));
    if (isItem) parts.at(-1)?.push(item);
    else parts.push([]);
  }
  return parts;
}

const kindOf = ({ marker, isNumbered }: Item) =>
  !isNumbered ? marker.trim() : /\d/u.test(marker) ? '1' : 'a';

/** @returns undefined where printed numbers do not run on from 1, letters from a, and Roman numbers from i */
function withKinds(run: readonly Item[]): MarkedItem[] | undefined {
  const last = { number: 0, letter: 0, roman: 0 };
  const marked: MarkedItem[] = [];
  for (const item of run) {
    const kind = !item.isNumbered || item.isSure ? kindOf(item) : countOn(last, item.marker.trim());
    if (!kind) return undefined;
    marked.push({ ...item, kind });
  }
  return marked;
}

/** Counts a marker that goes on; those of deeper lists then begin again. @returns its kind */
function countOn(last: Record<'number' | 'letter' | 'roman', number>, printed: string): string | undefined {
  const sign = printed.replace(/[().]/gu, '');
  if (Number(sign) === last.number + 1) {
    Object.assign(last, { number: last.number + 1, letter: 0, roman: 0 });
    return '1';
  }
  if (INITIAL.test(printed)) return undefined;
  if (sign.toLowerCase() === LETTERS[last.letter]) {
    Object.assign(last, { letter: last.letter + 1, roman: 0 });
    return 'a';
  }
  if (sign.toLowerCase() !== ROMAN[last.roman]) return undefined;
  last.roman += 1;
  return 'i';
}

function readItem(element: Element): Item | undefined {
  const style = element.getAttribute('style') ?? '';
  const level = Number(LEVEL.exec(style)?.[1] ?? 1);
  const ignored = [...element.querySelectorAll('span')].find((one) =>
    IGNORED.test(one.getAttribute('style') ?? ''),
  );
  if (ignored) {
    const marker = ignored.textContent ?? '';
    return {
      element,
      level,
      marker,
      isSure: true,
      isNumbered: NUMBER.test(`${marker.trim()} `) && !isLetterO(marker),
    };
  }
  const text = element.textContent ?? '';
  const symbol = element.querySelector('span');
  if (
    symbol &&
    SYMBOLS.test(symbol.getAttribute('style') ?? '') &&
    text.startsWith(symbol.textContent ?? ' ')
  ) {
    const marker = /^\s*\S\s*/u.exec(text)?.[0] ?? '';
    return { element, level, marker, isSure: true, isNumbered: false };
  }
  const dot = readListMarker(text);
  if (dot)
    return { element, level, marker: text.slice(0, dot.length), isSure: dot.isSure, isNumbered: false };
  const number = NUMBER.exec(text)?.[0];
  return number === undefined
    ? undefined
    : { element, level, marker: number, isSure: LEVEL.test(style), isNumbered: true };
}

/** Courier's o is Word's hollow dot. */
const isLetterO = (marker: string) => marker.trim() === 'o';

function toList(items: readonly MarkedItem[]): void {
  const open: { list: Element; level: number }[] = [];
  const kinds: string[] = [];
  for (const item of items) {
    const level = item.level > 1 ? item.level : levelByMarker(item.kind, kinds);
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let top = open.at(-1);
    if (!top || top.level < level) {
      const list = document.createElement(item.isNumbered ? 'ol' : 'ul');
      const parent = top?.list.lastElementChild;
      if (parent) parent.append(list);
      else items[0]?.element.before(list);
      top = { list, level };
      open.push(top);
    }
    cutStart(item.element, item.marker.length);
    const entry = document.createElement('li');
    entry.append(...item.element.childNodes);
    top.list.append(entry);
  }
  for (const { element } of items) element.remove();
}

/** Without levels, another kind of marker begins a deeper list, and an earlier kind goes back to its own. */
function levelByMarker(kind: string, kinds: string[]): number {
  const known = kinds.indexOf(kind);
  if (known < 0) kinds.push(kind);
  else kinds.length = known + 1;
  return kinds.length;
}

/** Lines of one paragraph become paragraphs where several begin with a marker. */
function splitMarkedLines(parent: Element): void {
  for (const block of [...parent.children]) {
    if (!isTextBlock(block) || !block.querySelector(':scope > br')) continue;
    const lines: Element[] = [document.createElement('p')];
    for (const node of block.childNodes) {
      if (node.nodeName === 'BR') lines.push(document.createElement('p'));
      else lines.at(-1)?.append(node.cloneNode(true));
    }
    if (lines.filter((line) => readItem(line)).length >= 2) block.replaceWith(...lines);
  }
}

/** Cuts characters from an element's start. */
function cutStart(element: Element, length: number): void {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = length;
  while (left > 0 && texts.nextNode()) {
    const text = texts.currentNode.nodeValue ?? '';
    texts.currentNode.nodeValue = text.slice(left);
    left -= text.length;
  }
}
