// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { type Bar, drawBar } from './bar';

const WORDS = {
  label: 'Pick words',
  hint: 'Click the words for pay.',
  nothing: 'No words here.',
  taken: '{count} chosen.',
  done: 'Done',
  cancel: 'Cancel',
};

let bar: Bar;

beforeEach(() => {
  document.body.replaceChildren();
  bar = drawBar(document, WORDS, { onDone: () => undefined, onCancel: () => undefined });
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
