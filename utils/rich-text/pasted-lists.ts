import { readListMarker } from '@/utils/advert/list-marker';

const LEVEL = /mso-list:[^;]*\blevel(\d)/iu;
const IGNORED = /mso-list:\s*ignore/iu;
const SYMBOLS = /font-family:\s*["']?(?:symbol|wingdings|webdings)/iu;
const NUMBER = /^\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/iu;
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

/** Makes lists of each run of paragraphs that look like a list's items: Word's, with levels, and those with printed dots or numbers. */
export function listMarkedParagraphs(root: Element): void {
  for (const parent of [root, ...root.querySelectorAll('div, section, article, td')]) {
    splitMarkedLines(parent);
    let run: Item[] = [];
    const endRun = () => {
      if (run.some(({ isSure }) => isSure) || isSeries(run)) toList(run);
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

/** One dash is punctuation, one number a date: two of a kind in a row are a list, if numbers count. */
function isSeries(run: readonly Item[]): boolean {
  const numbers = run.flatMap(({ marker, isNumbered }) => (isNumbered ? (/\d+/u.exec(marker) ?? []) : []));
  if (numbers.some((number, at) => Number(number) !== at + 1)) return false;
  return run.some((one, at) => run.some((other, index) => index > at && kindOf(one) === kindOf(other)));
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

function toList(items: readonly Item[]): void {
  const open: { list: Element; level: number }[] = [];
  const kinds: string[] = [];
  for (const item of items) {
    const level = item.level > 1 ? item.level : levelByMarker(item, kinds);
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

/** Numbers, letters, or the sign itself. */
function kindOf({ marker, isNumbered }: Item): string {
  if (!isNumbered) return marker.trim();
  return /\d/u.test(marker) ? '1' : 'a';
}

/** Without levels, another kind of marker begins a deeper list, and an earlier kind goes back to its own. */
function levelByMarker(item: Item, kinds: string[]): number {
  const kind = kindOf(item);
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
