import DOMPurify from 'dompurify';
import { listMarkedParagraphs, nestLists } from './pasted-lists';

const BLOCKS = 'p, div, ul, ol, table, h1, h2, h3, h4, h5, h6';
const BOLD = /font-weight:\s*(?:bold|[6-9]00)/iu;
const NOT_BOLD = /font-weight:\s*(?:normal|400)/iu;
const ITALIC = /font-style:\s*italic/iu;

/**
 * Tidies what is pasted from a word processor, before the editor reads it: printed dots become lists (Word), and
 * bold text is what looks bold, not what a `<b>` is wrapped around (Google Docs).
 * @param html from the clipboard, untrusted
 * @returns harmless HTML
 */
export function tidyPastedHtml(html: string): string {
  const holder = document.createElement('div');
  holder.append(
    DOMPurify.sanitize(html, {
      ADD_ATTR: ['style'],
      FORBID_TAGS: ['style', 'img', 'svg', 'math'],
      RETURN_DOM_FRAGMENT: true,
    }),
  );
  for (const element of holder.querySelectorAll('b, strong')) {
    const isWrapper = element.querySelector(BLOCKS) || NOT_BOLD.test(element.getAttribute('style') ?? '');
    if (isWrapper) element.replaceWith(...element.childNodes);
  }
  for (const span of holder.querySelectorAll('span')) {
    const style = span.getAttribute('style') ?? '';
    if (BOLD.test(style)) wrapContent(span, 'strong');
    if (ITALIC.test(style)) wrapContent(span, 'em');
  }
  nestLists(holder);
  listMarkedParagraphs(holder);
  return holder.innerHTML;
}

function wrapContent(element: Element, tag: 'strong' | 'em'): void {
  const wrapper = document.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}
