/**
 * Shows that an attack got through: a script that marks the window, and an address that nothing else requests. The
 * script has neither quotes nor angle brackets, so that it can be used anywhere.
 * @typedef {{ js: string, url: string }} Canary
 *
 * How an attack is proven to work on an unprotected page; see `live.mjs`.
 * @typedef {'html' | 'write' | 'served' | 'fragment' | 'unsafe' | 'mutate' | 'judge' | 'template' | 'strip' | 'decode' | 'decode-twice'
 *   | 'concat' | 'retext' | 'harm' | 'merge' | 'assign-path' | 'raw' | 'host' | 'nodes'} Live
 *
 * Where on the page it is; `places.mjs` writes the page around it.
 * @typedef {'json-ld' | 'json-ld-escaped' | 'json-ld-escaped-twice' | 'microdata' | 'rdfa' | 'page-data' | 'text' | 'meta'
 *   | 'title' | 'words' | 'beside' | 'json' | 'state' | 'page'} Place
 *
 * @typedef {object} Attack
 * @property {string} name
 * @property {(canary: Canary) => string} payload
 * @property {Live} [live] default `html`: `element.innerHTML = payload`
 * @property {string} [act] the event that triggers it on the control page; `click` also follows a link
 * @property {string} [harm] for `harm`: an expression over `document` and the `payload`'s first element `it`, true if harm was done
 * @property {Place} [place] default `json-ld`: the description in the page's JSON-LD
 * @property {'posted' | 'listing' | 'advert' | 'told'} [ends] what the popup ends with; default `posted`. `advert`:
 *   it is shown and may be too long to post; `told`: the popup says why there is none
 * @property {string} [absent] what neither popup nor board may receive
 * @property {string} [says] the popup's message about it
 */

/** The page around each attack: an advert that can be posted as it is. */
export const TITLE = 'Warehouse Operative';
export const BEFORE = 'Pick and pack orders in our warehouse.';
export const AFTER = 'You bring a steady hand.';

/**
 * @param {number} id
 * @returns {Canary}
 */
export const canaryOf = (id) => ({ js: `top.canary=${id}`, url: `http://canary.example/${id}` });

/** Invisible characters: bidirectional controls, zero width, fillers, selectors, tags. */
export const UNSEEN = [
  '[\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0]',
  ...[
    '\\u034f',
    '\\u17b4',
    '\\u17b5',
    '[\\u{180b}-\\u{180d}]',
    '[\\u{fe00}-\\u{fe0f}]',
    '[\\u{e0000}-\\u{e0fff}]',
  ],
].join('|');
