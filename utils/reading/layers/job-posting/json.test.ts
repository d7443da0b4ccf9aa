import { expect, it } from 'vitest';
import { type Json, toList } from './json';

it('toList takes no more than a thousand values from lists that hold each other', () => {
  let list: Json = 'Leeds';
  for (let depth = 0; depth < 5; depth += 1) list = Array.from<Json>({ length: 10 }).fill(list);
  const taken = toList(list);
  expect(new Set(taken)).toEqual(new Set(['Leeds']));
  expect(taken.length).toBeLessThanOrEqual(1_000);
  const circle: Json[] = ['Leeds'];
  circle.push(circle, circle, 'York');
  expect(new Set(toList(circle))).toEqual(new Set(['Leeds', 'York']));
});
