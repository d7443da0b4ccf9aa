/** @import { Attack, Canary } from './attack.mjs' */

/** Ways to write a script's address that a browser understands. @type {[string, (js: string) => string][]} */
const SCRIPTS = [
  ['plain', (js) => `<a href="javascript:${js}">a</a>`],
  ['in mixed letters', (js) => `<a href="JaVaScRiPt:${js}">a</a>`],
  ['with a tab in the scheme', (js) => `<a href="java\tscript:${js}">a</a>`],
  ['with a line end in the scheme', (js) => `<a href="java\nscript:${js}">a</a>`],
  ['with a tab written as an entity', (js) => `<a href="jav&#x09;ascript:${js}">a</a>`],
  ['with named entities', (js) => `<a href="java&NewLine;script&colon;${js}">a</a>`],
  [
    'all in numbers',
    (js) => `<a href="${[...`javascript:${js}`].map((c) => `&#${c.charCodeAt(0)};`).join('')}">a</a>`,
  ],
  ['after control characters', (js) => `<a href="\u0001\u001f javascript:${js}">a</a>`],
  ['after spaces and line ends', (js) => `<a href=" \n\t javascript:${js}">a</a>`],
  ['with a host and a comment', (js) => `<a href="javascript://s1jobs.com/%0a${js}">a</a>`],
  ['that looks like a web address', (js) => `<a href="javascript:'https://s1jobs.com/';${js}">a</a>`],
  ['with an escaped word', (js) => `<a href="javascript:%74op.canary${js.slice('top.canary'.length)}">a</a>`],
  ['on a map’s area', (js) => `<map name=m><area data-it href="javascript:${js}"></map>`],
  ['on a link in SVG', (js) => `<svg><a href="javascript:${js}"><text data-it y=9>a</text></a></svg>`],
  [
    'on an old link in SVG',
    (js) => `<svg><a xlink:href="javascript:${js}"><text data-it y=9>a</text></a></svg>`,
  ],
  [
    'that an animation sets',
    (js) => `<svg><a><set attributeName=href to="javascript:${js}" /><text data-it y=9>a</text></a></svg>`,
  ],
  ['that opens in this very window', (js) => `<a target=_self href="javascript:${js}">a</a>`],
  ['for an element of a kind', (js) => `<a is="x-link" href="javascript:${js}">a</a>`],
  ['of a base', (js) => `<base href="http://a.example/"><a href="javascript:${js}">a</a>`],
];

/** Script addresses that need no press. @type {[string, (canary: Canary) => string][]} */
const AT_ONCE = [
  ['a frame’s script address', ({ js }) => `<iframe src="javascript:${js}"></iframe>`],
  [
    'an object’s page in its address',
    ({ url }) => `<object data="data:text/html,<img src=${url}>"></object>`,
  ],
  ['a frame’s page in its address', ({ url }) => `<iframe src="data:text/html,<img src=${url}>"></iframe>`],
  [
    'a frame’s page in letters and numbers',
    ({ url }) => `<iframe src="data:text/html;base64,${btoa(`<img src=${url}>`)}"></iframe>`,
  ],
  ['an embedded picture with a page', ({ url }) => `<embed src="data:text/html,<img src=${url}>">`],
];

/** Schemes that other programs may handle. */
const SCHEMES = {
  'vbscript:': 'vbscript:msgbox(1)',
  'file:': 'file:///etc/passwd',
  'intent:': 'intent://scan/#Intent;scheme=zxing;end',
  'ms-word:': 'ms-word:ofe|u|http://canary.example/x.docm',
  'view-source:': 'view-source:http://canary.example/',
  'filesystem:': 'filesystem:http://canary.example/temporary/x',
  'blob:': 'blob:http://canary.example/00000000-0000-0000-0000-000000000000',
  'chrome-extension:': 'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x.html',
  'data:': 'data:text/html,<script>alert(1)</script>',
};

/** Addresses of scripts and other schemes, with and without disguise. @type {Attack[]} */
export const addresses = [
  ...SCRIPTS.map(([name, write]) => ({
    name: `a script’s address, ${name}`,
    payload: (/** @type {Canary} */ { js }) => write(js),
    act: 'click',
  })),
  ...AT_ONCE.map(([name, payload]) => ({ name, payload })),
  ...Object.entries(SCHEMES).map(([scheme, address]) => ({
    name: `a link to ${scheme}`,
    payload: () => `<a href="${address}">a</a>`,
    live: /** @type {const} */ ('harm'),
    harm: `it.protocol === '${scheme}'`,
  })),
  {
    name: 'a script’s address in the page itself',
    payload: ({ js }) => `<p><a href="javascript:${js}">a</a></p>`,
    act: 'click',
    place: 'text',
  },
  {
    name: 'a link whose address ends its own attribute',
    payload: ({ js }) => `<a href='http://a.example/"><img src=x: onerror=${js}>'>a</a>`,
    live: 'concat',
  },
];
