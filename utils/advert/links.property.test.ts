import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { addressLike } from '@/tests/support/addresses';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText } from '@/tests/support/words';
import { parseLink, toYouTubeShareLink } from './links';

const written = fc.oneof({ weight: 4, arbitrary: addressLike }, anyText);

describe('a link', () => {
  testProperty(
    'is a web address without a log-in, and is one again as it is written',
    800,
    fc.property(written, (text) => {
      const link = parseLink(text);
      if (!link) return;
      expect(link.href).toMatch(/^https?:\/\/[^/]/);
      expect(link.username + link.password).toBe('');
      expect(parseLink(link.href)?.href).toBe(link.href);
    }),
  );

  testProperty(
    'to a video has one form, which is a link to it too',
    800,
    fc.property(written, (text) => {
      const share = toYouTubeShareLink(text);
      if (share === undefined) return;
      expect(share).toMatch(/^https:\/\/youtu\.be\/[\w-]{11}$/);
      expect(toYouTubeShareLink(share)).toBe(share);
    }),
  );
});

const WORDS = ['a', 'a.', '.', '/', '%', 'https://', ' ', '@', 'a:'];
testLongTexts('a link', WORDS, (text) => [parseLink(text), parseLink(`https://${text}`)]);
testLongTexts('a video', WORDS, (text) => toYouTubeShareLink(`https://youtu.be/${text}`));
