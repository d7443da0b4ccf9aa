// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { useAfterTyping } from './use-after-typing';

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

function Found({ typed, count }: { typed: string; count: number }) {
  return <p>{useAfterTyping(typed && `${count} found`, typed)}</p>;
}

it('status after typing: is told once typing has paused, not at each key', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const said = new Set<string | null>();
  const type = async (typed: string, count: number, pause: number) => {
    await act(() => render(<Found typed={typed} count={count} />, document.body));
    await act(async () => {
      await vi.advanceTimersByTimeAsync(pause);
    });
    said.add(document.body.textContent);
  };
  await type('r', 75, 200);
  await type('re', 22, 200);
  // The same number does not end the wait.
  await type('ret', 22, 500);
  expect([...said]).toEqual(['']);
  await type('ret', 22, 200);
  expect([...said]).toEqual(['', '22 found']);
  await type('', 0, 0);
  expect(document.body.textContent).toBe('');
});
