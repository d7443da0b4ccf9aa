import { expect, it } from 'vitest';
import { cleanText, withoutInvisible } from './clean-text';

it.each([
  ['directions', 'a\u202eb\u2066c\u200ed', 'abcd'],
  ['spaces and joiners of no width', 'a\u200bb\u200dc\u00add', 'abcd'],
  ['joiners of graphemes and selectors', 'a\u034fb\u180bc\u180fd\ufe00e\ufe0ff', 'abcdef'],
  ['selectors beyond the first plane', 'a\u{e0100}b\u{e01ef}c', 'abc'],
  ['letters written in tags', 'a\u{e0068}\u{e0069}b', 'ab'],
  ['tags behind a flag that is none', '\u{1f3f4}\u{e0068}\u{e0069}\u{e007f}', '\u{1f3f4}'],
  ['fillers and blanks', 'a\u3164b\u115fc\u1160d\uffa0e\u2800f\u17b4g', 'abcdefg'],
  ['controls of music', 'a\u{1d173}b', 'ab'],
  ['a joiner that follows a picture and joins no other', '\u{1f469}\u200da', '\u{1f469}a'],
])('clean text: takes out %s', (_name, text, expected) => {
  expect(withoutInvisible(text)).toBe(expected);
  expect(cleanText(text)).toBe(expected);
});

it.each([
  ['a family', '\u{1f469}\u200d\u{1f467}'],
  ['a heart in colour', '\u2764\ufe0f'],
  ['a heart on fire', '\u2764\ufe0f\u200d\u{1f525}'],
  ['a key of a telephone', '1\ufe0f\u20e3'],
  ['somebody of a skin colour at work', '\u{1f469}\u{1f3fd}\u200d\u2695\ufe0f'],
  ['the Saltire', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['accents and other letters', 'Bäckerei Łódź 日本 e\u0301'],
])('clean text: keeps %s', (_name, text) => {
  expect(cleanText(text)).toBe(text);
});
