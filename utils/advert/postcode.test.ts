import { expect, it } from 'vitest';
import { parsePostcode } from './postcode';

it.each([
  ['g21al', 'G2 1AL'],
  ['G2 1AL', 'G2 1AL'],
  [' eh1  2ng ', 'EH1 2NG'],
  ['G2\u00a01AL', 'G2 1AL'],
  ['sw1a1aa', 'SW1A 1AA'],
  ['eh1', 'EH1'],
  ['g2', 'G2'],
  ['SW1A', 'SW1A'],
])('postcode: reads %j as %s', (text, postcode) => {
  expect(parsePostcode(text)).toBe(postcode);
});

it.each([
  '',
  'G',
  'Glasgow',
  'Glasgow G2 1AL',
  'G2 1',
  'G2 1A',
  'G2 1AL, G3 8AG',
  'D02 X285',
  '90210',
  'G2 1AL.',
])('postcode: refuses %j', (text) => {
  expect(parsePostcode(text)).toBeUndefined();
});
