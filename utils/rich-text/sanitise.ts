import DOMPurify from 'dompurify';
import { reshapeHtml } from './reshape';

/** The tags that a posted description may have; `a` keeps its `href`. */
export const DESCRIPTION_TAGS = ['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'h2', 'h3', 'h4', 'a'] as const;

/** More than any advert holds; what is beyond is not looked at, so that no page can stall the popup. */
const LONGEST_INPUT = 500_000;

const LINKS = /^(?:https?:|mailto:)/iu;

/** Tags whose meaning `reshape` carries over into the small set; all others lose the tag and keep the text. */
const READ_TAGS = [
  ...DESCRIPTION_TAGS,
  ...[
    'h1',
    'h5',
    'h6',
    'b',
    'i',
    'div',
    'section',
    'article',
    'header',
    'main',
    'blockquote',
    'pre',
    'address',
  ],
  ...[
    'table',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'td',
    'th',
    'caption',
    'dl',
    'dt',
    'dd',
    'figure',
    'figcaption',
    'hr',
  ],
];

/**
 * Makes any HTML, hostile or not, into the small set of harmless tags that a description is shown and posted in:
 * `h1` becomes `h2`, `b` and `i` become `strong` and `em`, a table row becomes a paragraph.
 * @returns sanitised HTML, empty where there is no text in it
 */
export function sanitiseDescription(html: string): string {
  const fragment = DOMPurify.sanitize(html.slice(0, LONGEST_INPUT), {
    ALLOWED_TAGS: READ_TAGS,
    ALLOWED_ATTR: ['href'],
    ALLOWED_URI_REGEXP: LINKS,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  const reshaped = reshapeHtml(fragment);
  // Once more over the result: what is shown and sent is the sanitiser's own output, nobody else's.
  return DOMPurify.sanitize(reshaped, {
    ALLOWED_TAGS: [...DESCRIPTION_TAGS],
    ALLOWED_ATTR: ['href'],
    ALLOWED_URI_REGEXP: LINKS,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  }).trim();
}
