// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { selectedWords } from './selection';

beforeEach(() => {
  document.body.innerHTML = '<p>Pay</p><input value="secret words"><textarea>written here</textarea>';
});

const focusOn = (selector: string, type?: string) => {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (type) field?.setAttribute('type', type);
  field?.focus();
  field?.setSelectionRange(0, 7);
};

it('selection: of the page’s text, tidied', () => {
  // happy-dom’s selection has no text.
  vi.spyOn(document, 'getSelection').mockReturnValue({
    toString: () => ' £12.60 \u200b an hour \n',
  } as Selection);
  expect(selectedWords(document)).toEqual({ selection: '£12.60 an hour' });
});

it('selection: of a field’s text', () => {
  focusOn('textarea');
  expect(selectedWords(document)).toEqual({ selection: 'written' });
  focusOn('input', 'text');
  expect(selectedWords(document)).toEqual({ selection: 'secret' });
});

it('selection: never of a password, whatever else is selected', () => {
  focusOn('input', 'password');
  vi.spyOn(document, 'getSelection').mockReturnValue({ toString: () => 'secret' } as Selection);
  expect(selectedWords(document)).toEqual({});
});

it('selection: nothing where nothing is selected', () => {
  vi.spyOn(document, 'getSelection').mockReturnValue(null);
  expect(selectedWords(document)).toEqual({});
});
