// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Combobox } from './Combobox';

const CORESKILLS = [{ key: 'Retail', name: 'Retail' }];
const find = () => CORESKILLS;
const ignore = () => undefined;

afterEach(() => render(null, document.body));

test('combobox: what is typed or pasted replaces a suggestion that arrived after the click into the field', async () => {
  const chosen = signal<string[]>([]);
  const announcement = signal('');
  const field = () => (
    <Combobox
      id="coreskill"
      label="Coreskill"
      find={find}
      chosen={chosen.value}
      multiple={false}
      describedBy=""
      invalid={false}
      required
      announcement={announcement}
      onChoose={ignore}
      onLeave={ignore}
    />
  );
  await act(() => render(field(), document.body));
  const input = document.querySelector('input');
  if (!input) throw new Error('no input');
  await act(() => input.focus());
  chosen.value = ['Retail'];
  await act(() => render(field(), document.body));
  expect(input.value).toBe('Retail');
  input.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, inputType: 'insertText', data: 'L' }));
  expect([input.selectionStart, input.selectionEnd]).toEqual([0, 'Retail'.length]);
});

const list = (multiple: boolean, chosen: readonly string[], onChoose: (keys: string[]) => void = ignore) => (
  <Combobox
    id="list"
    label="List"
    find={find}
    chosen={chosen}
    multiple={multiple}
    describedBy=""
    invalid={false}
    required
    announcement={signal('')}
    onChoose={onChoose}
    onLeave={ignore}
  />
);

test('combobox: Backspace in the empty box removes the last choice, and a held one that has emptied it none', async () => {
  const onChoose = vi.fn();
  await act(() => render(list(true, ['Retail'], onChoose), document.body));
  const press = (repeat: boolean) =>
    act(() => {
      const event = new KeyboardEvent('keydown', { key: 'Backspace', repeat, bubbles: true });
      document.querySelector('input')?.dispatchEvent(event);
    });
  await press(true);
  expect(onChoose).not.toHaveBeenCalled();
  await press(false);
  expect(onChoose).toHaveBeenCalledWith([]);
});

test.each([
  [['Retail'], 'true'],
  [[], 'false'],
])('combobox: where several may be chosen, an option says whether it is: %j', async (chosen, selected) => {
  await act(() => render(list(true, chosen), document.body));
  expect(document.querySelector('[role=option]')?.getAttribute('aria-selected')).toBe(selected);
});
