import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText, salaryLike, titleLike } from '@/tests/support/words';
import { escapeHtml } from '@/utils/advert/escape-html';
import { cleanLines, cleanText, foldText, truncate } from './clean-text';
import { decodeEntities } from './entities';
import { beginsWithPhrase, containsWords } from './phrases';
import { plainToHtml } from './plain-to-html';

const text = fc.oneof(anyText, titleLike, salaryLike);

describe('cleanText and cleanLines', () => {
  testProperty(
    'stays as it is when tidied again, on one line and whole',
    1_000,
    fc.property(text, (words) => {
      const once = cleanText(words);
      expect(cleanText(once)).toBe(once);
      expect(once).not.toMatch(/[\n\r\t]|^ | $| {2}/);
      expect(once.isWellFormed()).toBe(true);
    }),
  );

  testProperty(
    'of several lines stays as it is too',
    600,
    fc.property(
      fc.array(text, { maxLength: 5 }),
      fc.constantFrom('\n', '\r\n', '\u2028', '\n\n', '\n \n'),
      (lines, end) => {
        const once = cleanLines(lines.join(end));
        expect(cleanLines(once)).toBe(once);
        expect(once).not.toMatch(/\n{3}|^\n|\n$/);
      },
    ),
  );

  testProperty(
    'is shortened without halving a character',
    400,
    fc.property(text, fc.integer({ min: 1, max: 40 }), (words, length) => {
      const short = truncate(cleanText(words), length);
      expect(short.length).toBeLessThanOrEqual(length);
      expect(cleanText(words).startsWith(short)).toBe(true);
      expect(short.isWellFormed()).toBe(true);
    }),
  );
});

describe('foldText', () => {
  testProperty(
    'holds the words that it is made of',
    400,
    fc.property(text, (words) => {
      const folded = foldText(words);
      expect(folded).not.toMatch(/[A-Z'’]|^ | $| {2}/);
      if (folded.length > 2) expect(containsWords(words, words)).toBe(true);
      expect(
        beginsWithPhrase(words, new Set([foldText(words.slice(0, 80)).split(' ').slice(0, 4).join(' ')])),
      ).toBe(true);
    }),
  );
});

describe('escapeHtml and decodeEntities', () => {
  testProperty(
    'is the same text once it is decoded',
    400,
    fc.property(text, (words) => {
      expect(decodeEntities(escapeHtml(words))).toBe(words);
      expect(escapeHtml(words)).not.toMatch(/[<>"]/);
    }),
  );
  const entity = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('&#', '&#x', '&#X', '&'),
        fc.oneof(fc.nat(9_999_999).map(String), fc.constantFrom('110000', '0', 'd800', '', 'amp', 'nope')),
        fc.constantFrom(';', ''),
      )
      .map((parts) => parts.join('')),
    text,
  );
  testProperty(
    'breaks nothing, however it is written',
    600,
    fc.property(fc.array(entity), (parts) => {
      expect(typeof decodeEntities(parts.join(''))).toBe('string');
    }),
  );
});

describe('plainToHtml', () => {
  const line = fc
    .tuple(fc.constantFrom('', '• ', '- ', '– ', 'o ', '·', '● '), text)
    .map((parts) => parts.join(''));
  testProperty(
    'has only its own tags, each closed',
    400,
    fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\n\n', ' '), (lines, end) => {
      const html = plainToHtml(lines.join(end));
      expect(html.replace(/<\/?(?:p|ul|li|strong|h[1-6])>|<br>/g, '')).not.toMatch(/[<>"]/);
      for (const tag of ['p', 'ul', 'li', 'strong', 'h1', 'h6']) {
        expect(html.split(`<${tag}>`).length).toBe(html.split(`</${tag}>`).length);
      }
      expect(html).not.toContain('<p></p>');
    }),
  );
});

const WORDS = [
  ' ',
  '\n',
  '• ',
  '\n ',
  '\u200b',
  '\ud83d',
  '&',
  '&amp;',
  '&#1;',
  'a ',
  '\t',
  '-',
  '\u00a0',
  '…',
];
testLongTexts('cleanText', WORDS, cleanText);
testLongTexts('cleanLines', WORDS, cleanLines);
testLongTexts('foldText', WORDS, foldText);
testLongTexts('decodeEntities', WORDS, decodeEntities);
testLongTexts('plainToHtml', WORDS, plainToHtml);
