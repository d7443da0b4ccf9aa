import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText, contactLike, titleLike } from '@/tests/support/words';
import { decodeProtectedEmail, findEmail } from './email';
import { findPhone } from './phone';
import { isPlaceholder } from './placeholder';
import { readReference } from './reference';

const words = fc.oneof({ weight: 4, arbitrary: contactLike }, anyText);

describe('findEmail', () => {
  testProperty(
    'is found in itself, and is in lower case',
    600,
    fc.property(words, (text) => {
      const email = findEmail(text);
      if (email === undefined) return;
      expect(findEmail(email)).toBe(email);
      expect(email).toMatch(/^[^\s@]+@[^\s@]+\.[a-z]+$/);
    }),
  );

  testProperty(
    'is read as it was before it was hidden',
    300,
    fc.property(fc.emailAddress({ size: '-1' }), fc.nat(255), (address, key) => {
      const code = [key, ...[...address].map((sign) => sign.charCodeAt(0) ^ key)];
      const hidden = code.map((byte) => byte.toString(16).padStart(2, '0')).join('');
      expect(decodeProtectedEmail(`/cdn-cgi/l/email-protection#${hidden}`)).toBe(findEmail(address));
    }),
  );
  testProperty(
    'hidden behind anything breaks nothing',
    200,
    fc.property(words, (text) => {
      decodeProtectedEmail(`/cdn-cgi/l/email-protection#${text}`);
    }),
  );
});

describe('findPhone', () => {
  testProperty(
    'stands in the text but for the zero after +44, is found in itself, and can be dialled',
    600,
    fc.property(words, (text) => {
      const phone = findPhone(text);
      if (phone === undefined) return;
      const asDialled = text.replace(/(?<=44)[\s(.-]*0[\s).-]*(?:0[\s).-]*)?(?=[1-9])/g, ' ');
      expect(`${text}\n${asDialled}`).toContain(phone);
      expect(findPhone(phone)).toBe(phone);
      expect(phone.replace(/\D/g, '')).toMatch(/^\d{10,15}$/);
    }),
  );
});

describe('readReference', () => {
  testProperty(
    'is short, has a digit, and is read again as itself',
    600,
    fc.property(words, (text) => {
      const reference = readReference(text);
      if (reference === undefined) return;
      expect(reference.length).toBeLessThanOrEqual(40);
      expect(reference).toMatch(/\d/);
      expect(readReference(reference)).toBe(reference);
    }),
  );
});

describe('isPlaceholder', () => {
  testProperty(
    'is one in any case and with any spaces around it',
    300,
    fc.property(fc.oneof(titleLike, anyText), (text) => {
      expect(isPlaceholder('')).toBe(true);
      if (text.length < 30 && /^[ -~]*$/.test(text)) {
        expect(isPlaceholder(` ${text.toUpperCase()} `)).toBe(isPlaceholder(text));
      }
    }),
  );
});

const WORDS = [
  'a',
  'a.',
  'a@',
  'a@a.',
  '0',
  '0 ',
  '(0',
  '+',
  'ref ',
  'ref',
  'job ',
  ' ',
  '#',
  'id:',
  'ab',
  '[',
];
testLongTexts('findEmail', WORDS, findEmail);
testLongTexts('findPhone', WORDS, findPhone);
testLongTexts('readReference', WORDS, readReference);
testLongTexts('decodeProtectedEmail', WORDS, decodeProtectedEmail);
testLongTexts('isPlaceholder', WORDS, isPlaceholder);
