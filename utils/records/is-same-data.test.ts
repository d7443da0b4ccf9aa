import { expect, it } from 'vitest';
import { isSameData } from './is-same-data';

it.each<[unknown, unknown]>([
  ['a', 'a'],
  [
    [1, [2, 'b']],
    [1, [2, 'b']],
  ],
  [
    { a: 1, b: { c: [null] } },
    { b: { c: [null] }, a: 1 },
  ],
  [{ a: 1, b: undefined }, { a: 1 }],
  [{}, { a: undefined }],
])('same data: %j and %j', (one, other) => {
  expect(isSameData(one, other)).toBe(true);
  expect(isSameData(other, one)).toBe(true);
});

it.each<[unknown, unknown]>([
  ['a', 'b'],
  [1, '1'],
  [undefined, null],
  [null, {}],
  [[], {}],
  [
    [1, 2],
    [2, 1],
  ],
  [[1], [1, 1]],
  [{ a: 1 }, { a: 1, b: 2 }],
  [
    { a: undefined, b: 1 },
    { a: 1, b: undefined },
  ],
  [{ a: { b: 1 } }, { a: { b: 2 } }],
])('other data: %j and %j', (one, other) => {
  expect(isSameData(one, other)).toBe(false);
  expect(isSameData(other, one)).toBe(false);
});
