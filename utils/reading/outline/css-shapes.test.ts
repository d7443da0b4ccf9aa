import { expect, it } from 'vitest';
import { clipsAll, filterHidesAll, maskHidesAll } from './css-shapes';

const BOX = { width: 400, height: 40 };

it.each([
  'inset(100%)',
  'inset(50%)',
  'inset(0px 200px)',
  'inset(20px 0px 19px)',
  'rect(0px, 0px, 0px, 0px)',
  'rect(1px, 1px, 1px, 1px)',
  'circle(0px at 50% 50%)',
  'circle(0%)',
  'ellipse(0px 20px at 0px 0px)',
  'polygon(0px 0px, 0px 0px, 0px 0px)',
  'polygon(0% 0%, 0% 100%, 0% 50%)',
])('css shapes: %s leaves nothing', (shape) => {
  expect(clipsAll(shape, BOX)).toBe(true);
});

it.each([
  'none',
  'auto',
  'inset(0px round 8px)',
  'inset(10%)',
  'rect(0px, 400px, 40px, 0px)',
  'circle(50% at 50% 50%)',
  'circle(closest-side)',
  'polygon(0px 0px, 100% 0px, 100% 100%, 0px 80%)',
  'path("M 0 0 L 9 9")',
])('css shapes: %s leaves something', (shape) => {
  expect(clipsAll(shape, BOX)).toBe(false);
});

it.each<[string, boolean]>([
  ['opacity(0)', true],
  ['opacity(0.05)', true],
  ['blur(8px)', true],
  ['blur(12.5px)', true],
  ['grayscale(1) opacity(0)', true],
  ['opacity(1)', false],
  ['opacity(0.8)', false],
  ['blur(2px)', false],
  ['drop-shadow(rgb(0, 0, 0) 6px 6px 6px)', false],
])('css shapes: the filter %s hides: %s', (filter, hides) => {
  expect(filterHidesAll(filter)).toBe(hides);
});

it.each<[string, boolean]>([
  ['linear-gradient(rgba(0, 0, 0, 0), rgba(0, 0, 0, 0))', true],
  ['linear-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0))', false],
  ['linear-gradient(rgba(0, 0, 0, 0.5), rgba(0, 0, 0, 0))', false],
  ['url("mask.svg")', false],
  ['none', false],
])('css shapes: the mask %s hides: %s', (image, hides) => {
  expect(maskHidesAll(image)).toBe(hides);
});
