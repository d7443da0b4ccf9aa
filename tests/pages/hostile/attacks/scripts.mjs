/** @import { Attack } from './attack.mjs' */

/** @type {[string, Attack['payload']][]} */
const FORMS = [
  ['a script element', ({ js }) => `<script>${js}</script>`],
  ['a script from elsewhere', ({ url }) => `<script src="${url}"></script>`],
];

/** @type {[string, NonNullable<Attack['place']>, NonNullable<Attack['live']>][]} */
const WHERE = [
  ['the description in JSON-LD', 'json-ld', 'fragment'],
  ['the description in JSON-LD, escaped', 'json-ld-escaped', 'fragment'],
  ['the description in JSON-LD, escaped twice', 'json-ld-escaped-twice', 'fragment'],
  ['microdata', 'microdata', 'fragment'],
  ['RDFa', 'rdfa', 'fragment'],
  ['the page’s state', 'page-data', 'fragment'],
  ['the text', 'text', 'fragment'],
  ['the head’s description', 'meta', 'fragment'],
  ['the title', 'title', 'fragment'],
];

/** Script elements in every place that the reader reads. @type {Attack[]} */
export const scripts = [
  ...WHERE.flatMap(([where, place, live]) =>
    FORMS.map(([form, payload]) => ({ name: `${form} in ${where}`, payload, place, live })),
  ),
  { name: 'a module', payload: ({ js }) => `<script type="module">${js}</script>`, live: 'fragment' },
  { name: 'in capitals', payload: ({ js }) => `<SCRIPT>${js}</SCRIPT>`, live: 'fragment' },
  {
    name: 'with a slash after its name',
    payload: ({ js }) => `<script/x>${js}</script/x>`,
    live: 'fragment',
  },
  { name: 'a script of SVG', payload: ({ js }) => `<svg><script>${js}</script></svg>`, live: 'write' },
  {
    name: 'a script of SVG with a link',
    payload: ({ url }) => `<svg><script href="${url}" /></svg>`,
    live: 'write',
  },
  {
    name: 'broken by a script that is taken out',
    payload: ({ js }) => `<scr<script></script>ipt>${js}</script>`,
    live: 'strip',
  },
  {
    name: 'with an end tag that has words',
    payload: ({ js }) => `<script>${js}</script end>`,
    live: 'strip',
  },
  {
    name: 'escaped by a page that decodes it',
    payload: ({ js }) => `&lt;img src=x onerror=${js}&gt;`,
    live: 'decode',
  },
  {
    name: 'escaped twice',
    payload: ({ js }) => `&amp;lt;img src=x onerror=${js}&amp;gt;`,
    live: 'decode-twice',
  },
  {
    name: 'in a template’s shadow',
    payload: ({ js }) =>
      `<div><template shadowrootmode="open"><script>${js}</script><img src=x onerror=${js}></template></div>`,
    live: 'unsafe',
  },
];
