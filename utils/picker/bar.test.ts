// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { PICKER_WORDS, pickOne } from '@/utils/copy/en-GB/pointed';
import { type Bar, drawBar } from './bar';

let bar: Bar;

beforeEach(() => {
  document.body.replaceChildren();
  const words = { ...PICKER_WORDS, hint: pickOne('Pay') };
  bar = drawBar(document, words, { onDone: () => undefined, onCancel: () => undefined });
});

const status = () => document.querySelector('[role=status]')?.textContent;

it('picker’s bar: says what is to be picked for as long as it stands, also to screen readers', () => {
  bar.say('“Staff Nurse”');
  bar.outline([], []);
  bar.outline([], []);
  expect(document.body.textContent).toContain('Click the words for pay.');
  const hint = document.getElementById(document.body.getAttribute('aria-describedby') ?? '');
  expect(hint?.textContent).toContain('Click the words for pay.');
  // Arrow keys reach it.
  expect(document.body.getAttribute('role')).toBe('application');
});

it('picker’s bar: its live region is there before its first words, so that these are announced', () => {
  bar.say('“Staff Nurse”');
  expect(status()).toBe('');
  bar.outline([], []);
  expect(status()).toBe('');
  bar.outline([], []);
  expect(status()).toBe('“Staff Nurse”');
});
