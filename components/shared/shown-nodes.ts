import { type ComponentChild, Fragment, h } from 'preact';
import { hostOrMailbox } from '@/utils/advert/link-words';
import { DESCRIPTION_TAGS } from '@/utils/rich-text/sanitise';

const TEXT_NODE = 3;
const SHOWN: ReadonlySet<string> = new Set(DESCRIPTION_TAGS);

/**
 * Renders a description with inert links, followed by their host. Our pages ask for passphrases, so nothing may lead
 * from them to an address of a page's choice. @param html the sanitiser's output
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

/** An `a` without `href` is no link (HTML Standard). The style sheet expects the host last. */
function shownLink(href: string, words: ComponentChild[]): ComponentChild {
  const place = hostOrMailbox(href);
  if (!place) return h(Fragment, {}, ...words);
  return h('a', {}, ...words, h('em', {}, ` (${place})`));
}
