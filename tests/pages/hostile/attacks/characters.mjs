/** @import { Attack } from './attack.mjs' */

/** Characters that are invisible, or that reverse their neighbours. */
const UNSEEN = {
  'a right-to-left override': '\u202egnp.exe',
  'a left-to-right override': '\u202dabc',
  'embeddings that are never closed': '\u202a\u202babc',
  'isolates that are never closed': '\u2066\u2067\u2068abc',
  'direction marks': '\u200e\u200f\u061cabc',
  'zero-width spaces': 'a\u200bb\u200bc',
  'a joiner between letters': 'a\u200db\u200dc',
  'a non-joiner between letters': 'a\u200cb',
  'byte order marks': 'a\ufeffb',
  'word joiners and invisible operators': 'a\u2060b\u2061c\u2064d',
  'soft hyphens': 'a\u00adb\u00adc',
  'letters written in tags': [...'hidden']
    .map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0)))
    .join(''),
  'letters written in variation selectors': 'a\ufe00\ufe01\u{e0101}\u{e0150}b',
  'fillers of Hangul': 'a\u3164b\u115fc\u1160d\uffa0e',
  'a joiner of graphemes': 'a\u034fb',
  'Mongolian selectors': 'a\u180bb\u180ec',
  'empty Braille': 'a\u2800b',
  'vowels of Khmer that show nothing': 'a\u17b4b\u17b5c',
};

/** Bidirectional controls and invisible characters. @type {Attack[]} */
export const characters = [
  ...Object.entries(UNSEEN).map(([name, text]) => ({
    name,
    payload: () => text,
    live: /** @type {const} */ ('raw'),
    place: /** @type {const} */ ('words'),
  })),
  ...['\u202egnp.exe', 'a\u200bb', '\u{e0041}\u{e0042}'].map((text, at) => ({
    name: `unseen characters in the page’s text, ${at + 1}`,
    payload: () => text,
    live: /** @type {const} */ ('raw'),
    place: /** @type {const} */ ('text'),
  })),
];
