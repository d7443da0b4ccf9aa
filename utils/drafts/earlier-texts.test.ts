import { expect, it } from 'vitest';
import { EARLIER_TEXTS_BOUNDS } from './draft';
import { addEarlierText } from './earlier-texts';

it('earlier texts: each is kept once, the latest last, and nothing empty', () => {
  expect(addEarlierText(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
  expect(addEarlierText(['a', 'b'], 'a')).toEqual(['b', 'a']);
  const texts = ['a', 'b'];
  expect(addEarlierText(texts, 'b')).toBe(texts);
  expect(addEarlierText(texts, '')).toBe(texts);
});

it('earlier texts: the oldest go where they are too many or too long, and a text beyond all bounds is left out', () => {
  const { count, characters } = EARLIER_TEXTS_BOUNDS;
  const many = Array.from({ length: count }, (_, number) => `${number}`);
  expect(addEarlierText(many, 'new')).toEqual([...many.slice(1), 'new']);
  const half = 'x'.repeat(characters / 2);
  expect(addEarlierText(['old', half], 'y'.repeat(characters / 2))).toEqual([
    half,
    'y'.repeat(characters / 2),
  ]);
  expect(addEarlierText(['a'], 'z'.repeat(characters + 1))).toEqual(['a']);
});
