/** @import { Attack, Canary } from './attack.mjs' */

/** @type {[string, (canary: Canary) => string, Partial<Attack>?][]} */
const FOREIGN = [
  ['an SVG’s own handler', ({ js }) => `<svg onload=${js}></svg>`, { live: 'served' }],
  ['a handler deep in an SVG', ({ js }) => `<svg><g><g><svg onload=${js}></g></g></svg>`],
  ['HTML inside an SVG', ({ js }) => `<svg><foreignObject><img src=x: onerror=${js}></foreignObject></svg>`],
  ['HTML inside an SVG’s words', ({ js }) => `<svg><desc><img src=x: onerror=${js}></desc></svg>`],
  ['HTML inside an SVG’s title', ({ js }) => `<svg><title><img src=x: onerror=${js}></title></svg>`],
  ['HTML that breaks out of an SVG', ({ js }) => `<svg><p><img src=x: onerror=${js}></p></svg>`],
  ['a style in an SVG that is none', ({ js }) => `<svg><style><img src=x: onerror=${js}></style></svg>`],
  [
    'a frame inside an SVG',
    ({ js }) => `<svg><foreignObject><iframe onload=${js}></iframe></foreignObject></svg>`,
  ],
  ['a picture that an SVG fetches', ({ url }) => `<svg><image href="${url}" width=9 height=9 /></svg>`],
  [
    'a picture that an SVG’s filter fetches',
    ({ url }) =>
      `<svg width=9 height=9><filter id=f><feImage href="${url}" /></filter><rect width=9 height=9 filter="url(#f)" /></svg>`,
  ],
  [
    'a link that an SVG’s animation fills',
    ({ js }) =>
      `<svg><a><animate attributeName=href values="javascript:${js}" /><text data-it y=9>a</text></a></svg>`,
    { act: 'click' },
  ],
  ['HTML inside mathematics', ({ js }) => `<math><mtext><img src=x: onerror=${js}></mtext></math>`],
  ['HTML that breaks out of mathematics', ({ js }) => `<math><b><img src=x: onerror=${js}></b></math>`],
  [
    'a style in mathematics that is none',
    ({ js }) => `<math><style><img src=x: onerror=${js}></style></math>`,
  ],
  [
    'HTML in an annotation',
    ({ js }) =>
      `<math><annotation-xml encoding="text/html"><img src=x: onerror=${js}></annotation-xml></math>`,
  ],
  [
    'an SVG in an annotation',
    ({ js }) => `<math><annotation-xml><svg onload=${js}></svg></annotation-xml></math>`,
    { live: 'served' },
  ],
  ['a press on mathematics', ({ js }) => `<math data-it onclick=${js}>a</math>`, { act: 'click' }],
  [
    'mathematics in SVG in mathematics',
    ({ js }) => `<math><mi><svg><desc><math><mi><img src=x: onerror=${js}>`,
  ],
  [
    'an SVG in the page itself',
    ({ js }) => `<svg><desc><img src=x: onerror=${js}></desc></svg>`,
    { place: 'text' },
  ],
];

/** SVG and MathML. @type {Attack[]} */
export const foreign = FOREIGN.map(([name, payload, more]) => ({ name, payload, ...more }));
