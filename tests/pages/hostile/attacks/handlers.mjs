/** @import { Attack, Canary } from './attack.mjs' */

/** Elements whose handler runs by itself. @type {[string, (js: string) => string][]} */
const AT_ONCE = [
  ['an image that fails', (js) => `<img src=x: onerror=${js}>`],
  [
    'an image that loads',
    (js) => `<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>" onload=${js}>`,
  ],
  ['a frame that loads', (js) => `<iframe onload=${js}></iframe>`],
  ['details that open', (js) => `<details open ontoggle=${js}><summary>a</summary>b</details>`],
  ['a film without a source', (js) => `<video><source onerror=${js}></video>`],
  ['a sound that fails', (js) => `<audio src=x: onerror=${js}></audio>`],
  ['a style that loads', (js) => `<style onload=${js}></style>`],
  ['a style sheet that fails', (js) => `<link rel=stylesheet href=x: onerror=${js}>`],
  ['a picture button that fails', (js) => `<input type=image src=x: onerror=${js}>`],
  ['an old image’s name', (js) => `<image src=x: onerror=${js}>`],
  ['a field that asks for the focus', (js) => `<input autofocus onfocus=${js}>`],
  [
    'an animation',
    (js) => `<style>@keyframes x{}</style><b style="animation:x 1s" onanimationstart=${js}>a</b>`,
  ],
  ['an SVG’s animation', (js) => `<svg><animate onbegin=${js} attributeName=x dur=1s></svg>`],
  ['an SVG’s setting', (js) => `<svg><set onbegin=${js} attributeName=x dur=1s></svg>`],
  ['an image in an SVG', (js) => `<svg><image href=x: onerror=${js} /></svg>`],
  [
    'visibility that changes',
    (js) => `<p style="content-visibility:auto" oncontentvisibilityautostatechange=${js}>a</p>`,
  ],
  ['capitals', (js) => `<IMG SRC=x: ONERROR=${js}>`],
  ['slashes for spaces', (js) => `<img/src="x:"/onerror=${js}>`],
  ['line ends and form feeds for spaces', (js) => `<img\nsrc=x:\fonerror\t=\r${js}>`],
  [
    'a handler in numbers',
    (js) => `<img src=x: onerror="${[...js].map((c) => `&#${c.charCodeAt(0)}`).join(';')};">`,
  ],
  [
    'a handler in padded hexadecimals',
    (js) =>
      `<img src=x: onerror="${[...js].map((c) => `&#x0000${c.charCodeAt(0).toString(16)};`).join('')}">`,
  ],
  ['no space after a quoted value', (js) => `<img src="x:"onerror="${js}">`],
  ['an attribute that is there twice', (js) => `<img src=x: onerror=${js} onerror=1>`],
];

/** Handlers that are triggered by whoever reads the advert. */
const AWAITED = [
  'click',
  'auxclick',
  'contextmenu',
  'mouseover',
  'pointerenter',
  'touchstart',
  'wheel',
  'keydown',
  'copy',
  'paste',
  'dragstart',
  'scroll',
  'beforeinput',
  'drop',
  'input',
  'securitypolicyviolation',
];

/** Event handlers of many kinds. @type {Attack[]} */
export const handlers = [
  ...AT_ONCE.map(([name, write]) => ({ name, payload: (/** @type {Canary} */ { js }) => write(js) })),
  ...AWAITED.map((act) => ({
    name: `on${act}`,
    payload: (/** @type {Canary} */ { js }) => `<p data-it on${act}="${js}">a</p>`,
    act,
  })),
  {
    name: 'an unknown element',
    payload: ({ js }) => `<x-job data-it tabindex=1 onfocus=${js}>a</x-job>`,
    act: 'focus',
  },
  { name: 'a body that loads', payload: ({ js }) => `<body onload=${js}>a`, live: 'served' },
  { name: 'a handler after a slash', payload: ({ js }) => `<img/src/onerror=${js}>`, live: 'strip' },
  {
    name: 'a form that is sent',
    payload: ({ js }) => `<form onsubmit="${js};return false"><button data-it>a</button></form>`,
    act: 'submit',
  },
  {
    name: 'on a paragraph of the page itself',
    payload: ({ js }) => `<p data-it onclick=${js}>a</p>`,
    act: 'click',
    place: 'text',
  },
  { name: 'in the title', payload: ({ js }) => `<img src=x: onerror=${js}>`, place: 'title' },
  { name: 'in every short field', payload: ({ js }) => `<img src=x: onerror=${js}>`, place: 'words' },
];
