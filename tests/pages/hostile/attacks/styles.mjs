/** @import { Attack, Canary } from './attack.mjs' */

/** @type {[string, (canary: Canary) => string, Partial<Attack>?][]} */
const STYLES = [
  ['a background of a style element', ({ url }) => `<style>main{background:url(${url})}</style>`],
  ['an import', ({ url }) => `<style>@import "${url}";</style>`],
  ['an import by url()', ({ url }) => `<style>@import url(${url}) screen;</style>`],
  [
    'a font',
    ({ url }) => `<style>@font-face{font-family:x;src:url(${url})}main{font-family:x}</style><p>a</p>`,
  ],
  ['a background of an element', ({ url }) => `<p style="background:url(${url})">a</p>`],
  ['a background with escapes', ({ url }) => `<p style="background:u\\72l(${url})">a</p>`],
  ['a list’s bullet', ({ url }) => `<ul style="list-style-image:url(${url})"><li>a</li></ul>`],
  ['a border’s picture', ({ url }) => `<p style="border:9px solid;border-image:url(${url}) 9">a</p>`],
  ['a picture set', ({ url }) => `<p style="background:image-set('${url}' 1x)">a</p>`],
  [
    'a cursor',
    ({ url }) => `<p style="cursor:url(${url}),auto">a</p>`,
    { live: 'harm', harm: `getComputedStyle(it).cursor.includes('canary')` },
  ],
  ['content before an element', ({ url }) => `<style>p::before{content:url(${url})}</style><p>a</p>`],
  [
    'a field’s value, letter by letter',
    ({ url }) => `<style>input[value^="s"]{background:url(${url})}</style><input value="secret">`,
  ],
  ['a mask', ({ url }) => `<p style="mask-image:url(${url});background:red">a</p>`],
  [
    'a property with an address in it',
    ({ url }) => `<style>:root{--x:url(${url})}main{background:var(--x)}</style>`,
  ],
  ['a style sheet', ({ url }) => `<link rel="stylesheet" href="${url}">`],
  ['a style sheet in an SVG', ({ url }) => `<svg><style>main{background:url(${url})}</style></svg>`],
  ['a table’s old background', ({ url }) => `<table background="${url}"><tr><td>a</td></tr></table>`],
  [
    'an element laid over the whole popup',
    () => `<p style="position:fixed;inset:0;z-index:9999;background:#fff">a</p>`,
    { live: 'harm', harm: `getComputedStyle(it).position === 'fixed'` },
  ],
  [
    'a class of the popup’s own',
    () => `<p class="post-bar chip-check" id="root">a</p>`,
    { live: 'harm', harm: `document.getElementById('root') === it` },
  ],
  [
    'a style element in the page itself',
    ({ url }) => `<style>main{background:url(${url})}</style>`,
    { place: 'text' },
  ],
];

/** Style sheets and styles that fetch, read or cover. @type {Attack[]} */
export const styles = STYLES.map(([name, payload, more]) => ({ name, payload, ...more }));
