import { expect, it } from 'vitest';
import { isPartOf } from './whole-text';

const FIRST = '<p>We bake for two hundred shops across the north of England, every night of the year.</p>';
const SECOND =
  '<p>You light the ovens at ten, weigh and knead what was ordered, and load the vans by five.</p>';
const THIRD = '<p>You have baked before, lift what a sack of flour weighs, and do not mind the heat.</p>';
const WHOLE = FIRST + SECOND + THIRD;

it.each([
  ['what is cut after some words', `${FIRST}<p>You light the ovens at ten, weigh and [read more]</p>`],
  ['two sections of three', FIRST + THIRD],
  ['the same in one line', `${FIRST.slice(3, -4)} ${SECOND.slice(3, -4)}`],
  ['a few words of an abstract', '<p>Night work.</p>'],
])('is part of a text: %s', (_, part) => {
  expect(isPartOf(part, WHOLE)).toBe(true);
});

it.each([
  ['the whole', WHOLE, WHOLE],
  ['more than is shown', WHOLE, FIRST + SECOND],
  ['another text of the same length', `<p>${'We mend clocks of any age. '.repeat(6)}</p>`, WHOLE],
  ['nothing', WHOLE, ''],
])('is no part of a text: %s', (_, part, whole) => {
  expect(isPartOf(part, whole)).toBe(false);
});
