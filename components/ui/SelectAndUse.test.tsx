// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { SelectAndUse } from './SelectAndUse';

afterEach(() => render(null, document.body));

it('list with a button: going through the options uses none of them, the button uses the chosen one', async () => {
  const onUse = vi.fn();
  const options = [
    { value: 'G1', label: 'G1' },
    { value: 'G2', label: 'G2' },
  ];
  render(
    <SelectAndUse label="More of Glasgow" heading="more" options={options} onUse={onUse} />,
    document.body,
  );
  const list = document.querySelector('select');
  const button = () => document.querySelector('button');
  expect(button()).toBeNull();
  for (const { value } of options) {
    await act(() => {
      if (list) list.value = value;
      list?.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
  expect(onUse).not.toHaveBeenCalled();
  expect(button()?.textContent).toBe('Use G2');
  button()?.click();
  expect(onUse.mock.calls).toEqual([['G2']]);
});
