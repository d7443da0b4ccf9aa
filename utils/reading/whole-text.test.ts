import { expect, it } from 'vitest';
import { isPartOf, isStubOf } from './whole-text';

const FIRST = '<p>We bake for two hundred shops across the north of England, every night of the year.</p>';
const SECOND =
  '<h2>What you do</h2><p>You light the ovens at ten, weigh and knead what was ordered, and load the vans.</p>';
const THIRD =
  '<h2>Who you are</h2><p>You have baked before, lift what a sack of flour weighs, and do not mind the heat.</p>';
const ABOUT = '<h2>About Crumb</h2><p>We have been at the Old Mill since 1974.</p>';
const WHOLE = FIRST + SECOND + THIRD + ABOUT;

it.each([
  ['what is cut in a sentence', `${FIRST}${SECOND}${THIRD.slice(0, -30)}</p>`],
  ['what says so', `${FIRST}<p>What you do. You light the ovens at ten, weigh and [read more]</p>`],
  ['two sections of three', FIRST + THIRD],
  ['the first paragraph', FIRST],
])('has a part of the text: %s', (_, part) => {
  expect(isPartOf(part, WHOLE)).toBe(true);
});

it.each([
  ['the whole', WHOLE, WHOLE],
  ['all but the company', FIRST + SECOND + THIRD, WHOLE],
  ['a list at the end', `${FIRST}<ul><li>Bake</li></ul>`, `${FIRST}<ul><li>Bake</li></ul>${ABOUT}`],
  ['more than is shown', WHOLE, FIRST + SECOND],
  ['another text', `<p>${'We mend clocks of any age. '.repeat(6)}</p>`, WHOLE],
  ['where nothing is shown', WHOLE, ''],
])('has no part of the text: %s', (_, part, whole) => {
  expect(isPartOf(part, whole)).toBe(false);
});

it('whole text: knows a stub by its length', () => {
  expect(isStubOf('<p>Night work.</p>', WHOLE)).toBe(true);
  expect(isStubOf(FIRST + SECOND, WHOLE)).toBe(false);
});
