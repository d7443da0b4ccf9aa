import { type ComponentChild, Fragment, h } from 'preact';
import { placeOf } from '@/utils/advert/link-words';
import { DESCRIPTION_TAGS } from '@/utils/rich-text/sanitise';

const TEXT_NODE = 3;
const SHOWN: ReadonlySet<string> = new Set(DESCRIPTION_TAGS);

/**
 * Draws a description anew, element by element. Its links become plain words with the host beside them: a click, a key or
 * a drag must never lead one of our own pages, where passphrases are asked for, to an address that a page has chosen.
 * @param html the sanitiser's output
 */
export function shownNodes(html: string): ComponentChild[] {
  return childrenOf(new DOMParser().parseFromString(html, 'text/html').body);
}

function childrenOf(parent: Node): ComponentChild[] {
  return [...parent.childNodes].map((node) => {
    if (node.nodeType === TEXT_NODE) return node.nodeValue;
    if (!(node instanceof Element)) return null;
    const children = childrenOf(node);
    if (node.localName === 'a') return shownLink(node.getAttribute('href') ?? '', children);
    return h(SHOWN.has(node.localName) ? node.localName : Fragment, {}, ...children);
  });
}

/** An `a` without an address: no link, as HTML has it. What we add stands last in it, for the style sheet to find. */
function shownLink(href: string, words: ComponentChild[]): ComponentChild {
  const place = placeOf(href);
  if (!place) return h(Fragment, {}, ...words);
  return h('a', {}, ...words, h('em', {}, ` (${place})`));
}
