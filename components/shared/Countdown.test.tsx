// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { Countdown } from './Countdown';

afterEach(() => render(null, document.body));

it('countdown: screen readers get the time of day in London', () => {
  render(<Countdown until="2026-07-01T10:05:00Z" />, document.body);
  expect(document.querySelector('.sr-only')?.textContent).toBe('not before 11:05');
});
