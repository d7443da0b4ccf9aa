import { buildOutline } from '../../outline/build-outline';
import { cleanText } from '../../values/clean-text';
import { LONGEST_TEXT } from '../job-posting/json';

/** schema.org properties whose value is an address. Otherwise a link's text is the value. */
const ADDRESSES = new Set(['url', 'sameAs', 'target', 'urlTemplate', 'mainEntityOfPage', 'logo', 'image']);
const SOURCES = new Set(['audio', 'embed', 'iframe', 'img', 'source', 'track', 'video']);

/**
 * Reads a property's value (HTML Standard, "Microdata", 5.2.4; HTML+RDFa 1.1, 3.1). As pages require, `content` counts
 * on any element, and a link gives its text unless the property is an address. What is struck out has
 * no value.
 */
export function readPropertyValue(element: Element, name: string): string | undefined {
  if (element.closest('del, s, strike')) return undefined;
  const tag = element.localName;
  const read = (attribute: string) => element.getAttribute(attribute)?.slice(0, LONGEST_TEXT);
  const content = read('content');
  if (content !== undefined || tag === 'meta') return content;
  if (SOURCES.has(tag)) return read('src');
  if (tag === 'a' || tag === 'area' || tag === 'link') {
    const href = read('href');
    if (href !== undefined && (tag !== 'a' || ADDRESSES.has(name))) return href;
  }
  if (tag === 'object') return read('data');
  if (tag === 'data' || tag === 'meter') return read('value') ?? elementLines(element);
  if (tag === 'time') return read('datetime') ?? elementLines(element);
  return (name === 'title' && ownWords(element)) || elementLines(element);
}

/** "Baker at", "Baker –". */
const LEADS_ON = / (?:at|in|\W)$/;

/** Without the employer and the place that a title may hold, which are properties of their own. */
function ownWords(element: Element): string {
  const inner = element.querySelector('[itemprop], [property]');
  if (!inner) return '';
  const range = element.ownerDocument.createRange();
  range.setStart(element, 0);
  range.setEndBefore(inner);
  return cleanText(range.toString()).replace(LEADS_ON, '');
}

/** `textContent` would join lines without spaces. */
function elementLines(element: Element): string {
  if (element.childElementCount === 0) return (element.textContent ?? '').slice(0, LONGEST_TEXT);
  const { blocks } = buildOutline(element, false);
  return blocks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LONGEST_TEXT);
}
