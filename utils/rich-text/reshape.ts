import { escapeHtml } from '@/utils/advert/escape-html';
import { cleanLine } from '@/utils/advert/invisible';
import { saysOtherAddress } from '@/utils/advert/link-words';
import { toPostedLink } from '@/utils/advert/links';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

const RENAMED: Readonly<Record<string, string>> = {
  H1: 'h2',
  H2: 'h2',
  H3: 'h3',
  H4: 'h4',
  H5: 'h4',
  H6: 'h4',
  B: 'strong',
  STRONG: 'strong',
  I: 'em',
  EM: 'em',
};

const MARKS = new Set(['B', 'STRONG', 'I', 'EM', 'A']);

/** Deeper nesting becomes text: a hostile page must not exhaust the stack. */
const DEEPEST = 60;

/**
 * Rebuilds sanitised nodes with the description's few tags; other blocks and table rows become paragraphs.
 * @returns HTML; `root` is unchanged
 */
export function reshapeHtml(root: ParentNode & Node): string {
  return blocks(root, DEEPEST);
}

function blocks(parent: Node, depth: number): string {
  let written = '';
  let loose = '';
  const flush = () => {
    written += paragraph(loose);
    loose = '';
  };
  for (const node of parent.childNodes) {
    if (isElement(node) && !isInline(node)) {
      flush();
      written += block(node, depth);
    } else {
      loose += inline(node, depth);
    }
  }
  flush();
  return written;
}

function block(element: Element, depth: number): string {
  const name = element.tagName;
  if (depth === 0) return paragraph(escapeHtml(cleanLine(element.textContent ?? '')));
  if (name === 'UL' || name === 'OL') return list(element, depth);
  if (name === 'TR') return paragraph(cells(element, depth));
  if (name === 'HR') return '';
  if (name === 'LI') {
    const content = item(element, depth);
    return content && `<ul>${content}</ul>`;
  }
  const heading = RENAMED[name];
  if (heading) {
    const words = trim(inlines(element, depth));
    return hasText(words) ? `<${heading}>${words}</${heading}>` : '';
  }
  return blocks(element, depth - 1);
}

function list(element: Element, depth: number): string {
  const name = element.tagName.toLowerCase();
  const items = [...element.children].map((child) =>
    child.tagName === 'LI' ? item(child, depth) : hasText(block(child, depth - 1)) ? item(child, depth) : '',
  );
  return items.some(Boolean) ? `<${name}>${items.join('')}</${name}>` : '';
}

function item(element: Element, depth: number): string {
  let words = '';
  let lists = '';
  for (const node of element.childNodes) {
    if (isElement(node) && (node.tagName === 'UL' || node.tagName === 'OL')) lists += list(node, depth - 1);
    else if (isElement(node) && !isInline(node))
      words += `${words && '<br>'}${trim(inlines(node, depth - 1))}`;
    else words += inline(node, depth);
  }
  return hasText(words) || lists ? `<li>${trim(words)}${lists}</li>` : '';
}

function cells(row: Element, depth: number): string {
  return [...row.children]
    .map((cell) => trim(inlines(cell, depth - 1)))
    .filter(hasText)
    .join(' ');
}

function inlines(element: Element, depth: number): string {
  if (depth <= 0) return escapeHtml(cleanLine(element.textContent ?? ''));
  let words = '';
  for (const node of element.childNodes) {
    const separate = isElement(node) && !isInline(node) && hasText(words) ? '<br>' : '';
    words += separate + inline(node, depth - 1);
  }
  return words;
}

function inline(node: Node, depth: number): string {
  if (node.nodeType === TEXT_NODE) return escapeHtml(cleanLine(node.nodeValue ?? '').replace(/\s+/gu, ' '));
  if (!isElement(node)) return '';
  if (node.tagName === 'BR') return '<br>';
  const words = inlines(node, depth);
  if (!hasText(words)) return words && ' ';
  if (node.tagName === 'A') {
    const href = toPostedLink(node.getAttribute('href') ?? '');
    return href && !saysOtherAddress(readAround(node), href)
      ? `<a href="${escapeHtml(href)}">${words}</a>`
      : words;
  }
  const name = isInline(node) ? RENAMED[node.tagName] : undefined;
  return name ? `<${name}>${words}</${name}>` : words;
}

/** An address may begin or end outside its link, and be marked up in parts. */
function readAround(link: Element): string {
  const before = besideOf(link, 'previousSibling').slice(-200).split(/\s/u).at(-1);
  const [after] = besideOf(link, 'nextSibling').slice(0, 200).split(/\s/u);
  return `${before}${link.textContent}${after}`;
}

/** @returns what the line has on one side of the link, at least as far as the next space */
function besideOf(link: Node, side: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  let node = link;
  while (text.length < 200 && !/\s/u.test(text)) {
    const next = node[side];
    const reached = next ?? node.parentNode;
    if (!reached || (reached.nodeType !== TEXT_NODE && !MARKS.has(reached.nodeName))) break;
    const words = next ? next.textContent : '';
    text = side === 'nextSibling' ? text + words : words + text;
    node = reached;
  }
  return text;
}

function paragraph(words: string): string {
  return trim(words)
    .split(/(?:<br>\s*){2,}/u)
    .filter(hasText)
    .map((part) => `<p>${trim(part)}</p>`)
    .join('');
}

/** The lookbehind prevents quadratic backtracking in a long run. */
function trim(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/^(?: |<br>)+|(?<! |<br>)(?: |<br>)+$/gu, '');
}

function hasText(words: string): boolean {
  return /\S/u.test(words.replace(/<[^>]*>/gu, '').replace(/&nbsp;/gu, ' '));
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

function isInline(element: Element): boolean {
  return element.tagName === 'BR' || MARKS.has(element.tagName);
}
