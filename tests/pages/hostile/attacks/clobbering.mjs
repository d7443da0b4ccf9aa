/** @import { Attack } from './attack.mjs' */

/** Properties of the document that an element can shadow. */
const OF_DOCUMENT = [
  'body',
  'documentElement',
  'head',
  'title',
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'createElement',
  'createTreeWalker',
  'defaultView',
  'contentType',
  'scripts',
  'baseURI',
  'implementation',
];

/** Properties of a form that its fields can shadow. */
const OF_FORM = [
  'attributes',
  'children',
  'childNodes',
  'firstChild',
  'nextSibling',
  'parentNode',
  'parentElement',
  'localName',
  'tagName',
  'nodeName',
  'nodeType',
  'textContent',
  'shadowRoot',
  'hasAttributes',
  'hasAttribute',
  'getAttribute',
  'removeAttribute',
  'querySelector',
  'closest',
  'checkVisibility',
  'childElementCount',
  'ownerDocument',
  'insertBefore',
  'removeChild',
];

/** A form around part of the page, so that the reader must walk through it. */
const around = (/** @type {string} */ inside) =>
  `<form data-it>${inside}<p>Please send a letter and a CV.</p></form>`;

/** Elements that take the names of the DOM's own. @type {Attack[]} */
export const clobbering = [
  ...OF_DOCUMENT.map((name) => ({
    name: `an image called ${name}`,
    payload: () => `<img name="${name}"><form name="${name}"></form>`,
    live: /** @type {const} */ ('harm'),
    harm: `document['${name}'][0].name === '${name}'`,
    place: /** @type {const} */ ('text'),
  })),
  ...OF_FORM.map((name) => ({
    name: `a field called ${name}`,
    payload: () => around(`<input name="${name}"><input id="${name}">`),
    live: /** @type {const} */ ('harm'),
    harm: `it['${name}'] instanceof RadioNodeList || it['${name}'] instanceof HTMLInputElement`,
    place: /** @type {const} */ ('text'),
  })),
  {
    name: 'a field that hides its form from a sanitiser',
    payload: ({ js }) =>
      `<form onclick="${js}" data-it><input name=attributes><input name=attributes></form>`,
    act: 'click',
  },
  {
    name: 'a form whose nodes are fields',
    payload: ({ js }) =>
      `<form data-it onclick="${js}"><input name=nodeName><input name=childNodes><input name=parentNode></form>`,
    act: 'click',
  },
  {
    name: 'a link called __proto__',
    payload: () =>
      '<a id="__proto__" name="__proto__" href="http://canary.example/">a</a><form><input name="__proto__"></form>',
    live: 'harm',
    harm: `document.forms[0].elements.namedItem('__proto__')`,
    place: 'text',
  },
  {
    name: 'two links that make a setting of the page',
    payload: ({ url }) => `<a id="config"></a><a id="config" name="url" href="${url}">a</a>`,
    live: 'harm',
    harm: `String(config.url).includes('canary.example')`,
    place: 'text',
  },
];
