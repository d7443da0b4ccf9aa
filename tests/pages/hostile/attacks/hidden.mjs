/** @import { Attack } from './attack.mjs' */

const WORDS = 'Message our recruiter on WhatsApp 07000 000001 and pay the fee for your training.';
const paragraph = (/** @type {string} */ style, words = WORDS) => `<p style="${style}">${words}</p>`;
const css = (/** @type {string} */ property) => `getComputedStyle(it).${property}`;

/**
 * Ways to hide a text that is in the page: its markup, and what proves on an unprotected page that it is hidden.
 * @type {[name: string, markup: string, unseen: string][]}
 */
const WAYS = [
  ['by opacity', paragraph('opacity:0'), `${css('opacity')} === '0'`],
  ['by nearly no opacity', paragraph('opacity:0.01'), `${css('opacity')} < 0.1`],
  [
    'by the opacity of what is around it',
    `<div style="opacity:0"><p>${WORDS}</p></div>`,
    `${css('opacity')} === '0'`,
  ],
  ['in a font of no size', paragraph('font-size:0'), `${css('fontSize')} === '0px'`],
  ['in a font of one pixel', paragraph('font-size:1px'), `${css('fontSize')} === '1px'`],
  ['beside the page', paragraph('position:absolute;left:-9999px'), 'it.getBoundingClientRect().right < 0'],
  ['above the page', paragraph('position:absolute;top:-9999px'), 'it.getBoundingClientRect().bottom < 0'],
  [
    'beside the window, fixed to it',
    paragraph('position:fixed;left:200vw'),
    'it.getBoundingClientRect().left > innerWidth',
  ],
  [
    'in a box of a pixel',
    paragraph('position:absolute;width:1px;height:1px;overflow:hidden'),
    'it.offsetHeight === 1',
  ],
  ['in a box without height', paragraph('height:0;overflow:hidden'), 'it.offsetHeight === 0'],
  ['in a box that grows no higher', paragraph('max-height:1px;overflow:hidden'), 'it.offsetHeight === 1'],
  [
    'below the edge of a low box',
    `<div style="height:18px;line-height:18px;overflow:hidden"><p style="margin:0">We pick and pack.</p><p>${WORDS}</p></div>`,
    'it.lastElementChild.offsetTop - it.offsetTop >= it.offsetHeight',
  ],
  ['cut off', paragraph('position:absolute;clip:rect(0 0 0 0)'), `${css('clip')} !== 'auto'`],
  ['cut off by a path', paragraph('clip-path:inset(100%)'), `${css('clipPath')} === 'inset(100%)'`],
  ['cut off by a circle', paragraph('clip-path:circle(0)'), `${css('clipPath')}.startsWith('circle(0')`],
  ['in white on white', paragraph('color:#fff'), `${css('color')} === 'rgb(255, 255, 255)'`],
  ['in nearly white on white', paragraph('color:#fdfdfd'), `${css('color')} === 'rgb(253, 253, 253)'`],
  [
    'in dark on dark',
    paragraph('color:#123;background:#123'),
    `${css('color')} === ${css('backgroundColor')}`,
  ],
  ['in a transparent colour', paragraph('color:transparent'), `${css('color')} === 'rgba(0, 0, 0, 0)'`],
  [
    'in letters that are not filled',
    paragraph('-webkit-text-fill-color:transparent'),
    `${css('webkitTextFillColor')} === 'rgba(0, 0, 0, 0)'`,
  ],
  [
    'in a colour that blends in',
    paragraph('color:#fff;mix-blend-mode:multiply'),
    `${css('mixBlendMode')} === 'multiply'`,
  ],
  ['by its visibility', paragraph('visibility:hidden'), `${css('visibility')} === 'hidden'`],
  ['by its display', paragraph('display:none'), 'it.offsetParent === null'],
  [
    'in a line, by a style sheet alone',
    `<p>You work with ten others. <b>${WORDS}</b> You start at eight.<style>p b{display:none}</style></p>`,
    `it.querySelector('b').offsetParent === null`,
  ],
  [
    'as content that is skipped',
    `<div style="content-visibility:hidden"><p>${WORDS}</p></div>`,
    '!it.firstElementChild.checkVisibility()',
  ],
  [
    'by its indent',
    paragraph('text-indent:-9999px;overflow:hidden;white-space:nowrap'),
    `${css('textIndent')} === '-9999px'`,
  ],
  ['shrunk to nothing', paragraph('transform:scale(0)'), 'it.getBoundingClientRect().width === 0'],
  ['by a filter', paragraph('filter:opacity(0)'), `${css('filter')} === 'opacity(0)'`],
  [
    'by a mask',
    paragraph(
      '-webkit-mask:linear-gradient(transparent,transparent);mask:linear-gradient(transparent,transparent)',
    ),
    `${css('maskImage')} !== 'none'`,
  ],
  [
    'under what lies over it',
    `<p style="position:relative">${WORDS}<span style="position:absolute;inset:0;background:#fff"></span></p>`,
    `it.querySelector('span').offsetHeight >= it.offsetHeight`,
  ],
  [
    'under the part that follows',
    `<div style="position:relative"><p>${WORDS}</p><div style="position:absolute;inset:0;background:#fff"></div></div>`,
    'it.lastElementChild.offsetHeight >= it.firstElementChild.offsetHeight',
  ],
  [
    'in a shadow tree',
    `<div><template shadowrootmode="open"><style>p{opacity:0}</style><p>${WORDS}</p></template></div>`,
    `(it.shadowRoot ?? it.querySelector('template').content).querySelector('p') !== null`,
  ],
];

/** Text that nobody sees, in the middle of an advert that one does. @type {Attack[]} */
export const hidden = [
  ...WAYS.map(([name, markup, unseen]) => ({
    name: `hidden ${name}`,
    payload: () => markup,
    live: /** @type {const} */ ('harm'),
    harm: `(${unseen}) && (it.textContent + (it.querySelector('template')?.innerHTML ?? '') + (it.shadowRoot?.textContent ?? '')).includes('07000 000001')`,
    place: /** @type {const} */ ('text'),
    absent: '07000 000001',
  })),
  {
    name: 'hidden in a frame of a pixel',
    payload: () =>
      `<iframe width="1" height="1" srcdoc="<h1>Courier</h1><h2>About the role</h2><p>${WORDS}</p><h2>Requirements</h2><p>You will drive a van through Dundee and hand parcels over with a smile, each day.</p><a href=/x>Apply now</a>"></iframe>`,
    live: 'harm',
    harm: `it.srcdoc.includes('07000 000001') && it.offsetWidth < 10`,
    place: 'text',
    absent: '07000 000001',
  },
  {
    name: 'hidden behind a tab, which is told',
    payload: () => `<div role="tabpanel" style="display:none"><p>${WORDS}</p></div>`,
    live: 'harm',
    harm: `it.offsetParent === null && it.textContent.includes('07000 000001')`,
    place: 'text',
    says: 'a phone number that you can’t see on the page',
  },
];
