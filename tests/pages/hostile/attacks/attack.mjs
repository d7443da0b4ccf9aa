// @ts-check

/**
 * What tells that an attack got through: a script that marks the window, and an address that nobody else asks for. The
 * script has neither quotes nor angle brackets, so that it can stand anywhere.
 * @typedef {{ js: string, url: string }} Canary
 *
 * How an attack is shown to be live in a page without protection; `live.mjs` has each of them.
 * @typedef {'html' | 'write' | 'served' | 'fragment' | 'unsafe' | 'mutate' | 'judge' | 'template' | 'strip' | 'decode' | 'decode-twice'
 *   | 'concat' | 'retext' | 'harm' | 'merge' | 'assign-path' | 'raw' | 'host' | 'nodes'} Live
 *
 * Where on the page it stands; `places.mjs` writes the page around it.
 * @typedef {'json-ld' | 'json-ld-escaped' | 'json-ld-escaped-twice' | 'microdata' | 'rdfa' | 'page-data' | 'text' | 'meta'
 *   | 'title' | 'words' | 'beside' | 'json' | 'state' | 'page'} Place
 *
 * @typedef {object} Attack
 * @property {string} name
 * @property {(canary: Canary) => string} payload
 * @property {Live} [live] `html` where it is not said: `element.innerHTML = payload`
 * @property {string} [act] the event that sets it off in the control page; `click` follows a link, too
 * @property {string} [harm] for `harm`: an expression over `document` and the `payload`'s first element `it`, true where harm is done
 * @property {Place} [place] `json-ld` where it is not said: the description of the page's JSON-LD
 * @property {'posted' | 'listing' | 'advert' | 'told'} [ends] what the popup comes to; `posted` where it is not said. `advert`:
 *   it is shown and may be too long to post; `told`: the popup says why there is none
 * @property {string} [absent] what the popup never shows and the board never gets
 * @property {string} [says] what the popup tells the recruiter of it
 */

/** What the page says around each attack: an advert that can be posted as it stands. */
export const TITLE = 'Warehouse Operative';
export const BEFORE = 'Pick and pack orders in our warehouse.';
export const AFTER = 'You bring a steady hand.';

/**
 * @param {number} id
 * @returns {Canary}
 */
export const canaryOf = (id) => ({ js: `top.canary=${id}`, url: `http://canary.example/${id}` });

/** What nobody sees: bidirectional controls, characters of no width, fillers, selectors, tags. */
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
