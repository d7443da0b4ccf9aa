import DOMPurify from 'dompurify';
import { reshapeHtml } from './reshape';

export const DESCRIPTION_TAGS = ['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'h2', 'h3', 'h4', 'a'] as const;

/** Longer than any advert; no page can block the popup. */
const LONGEST_INPUT = 500_000;

const LINKS = /^(?:https?:|mailto:)/iu;

/** `reshape` converts these; others become text. */
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

/** A text is filled in, shown, compared and posted: it is sanitised once. Its result stays as it is. */
const MOST_CACHED = 4;
const cache = new Map<string, string>();

/** @returns safe HTML, empty where it has no text */
export function sanitiseDescription(html: string): string {
  const known = cache.get(html);
  if (known !== undefined) return known;
  const safe = sanitise(html);
  cache.set(html, safe).set(safe, safe);
  for (const oldest of [...cache.keys()].slice(0, -MOST_CACHED)) cache.delete(oldest);
  return safe;
}

function sanitise(html: string): string {
  const fragment = DOMPurify.sanitize(html.slice(0, LONGEST_INPUT), {
    ALLOWED_TAGS: READ_TAGS,
    ALLOWED_ATTR: ['href'],
    ALLOWED_URI_REGEXP: LINKS,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  const reshaped = reshapeHtml(fragment);
  // Only the sanitiser's own output is shown and sent.
  return DOMPurify.sanitize(reshaped, {
    ALLOWED_TAGS: [...DESCRIPTION_TAGS],
    ALLOWED_ATTR: ['href'],
    ALLOWED_URI_REGEXP: LINKS,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  }).trim();
}
