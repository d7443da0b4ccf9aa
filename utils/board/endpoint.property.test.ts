import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { addressLike } from '@/tests/support/addresses';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText } from '@/tests/support/words';
import { originPattern, parseEndpoint } from './endpoint';

describe('the board’s address', () => {
  testProperty(
    'is safe to send a password to, and is taken again as it is written',
    1_000,
    fc.property(fc.oneof({ weight: 4, arbitrary: addressLike }, anyText), (text) => {
      const url = parseEndpoint(text);
      if (typeof url === 'string') {
        expect(['not-an-address', 'not-https', 'has-login', 'not-a-host']).toContain(url);
        return;
      }
      expect(url.protocol === 'https:' || ['localhost', '127.0.0.1'].includes(url.hostname)).toBe(true);
      expect(url.username + url.password).toBe('');
      expect(parseEndpoint(url.href)).toEqual(url);
      expect(originPattern(url)).toMatch(/^https?:\/\/[a-z\d.-]+\/\*$/);
    }),
  );
});

testLongTexts('an address', ['a', '.', 'https://', ' ', '@', '%', ':'], (text) => [
  parseEndpoint(text),
  parseEndpoint(`https://${text}`),
]);
