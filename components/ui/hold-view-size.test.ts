// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { holdViewSize } from './hold-view-size';

const { style } = document.documentElement;

afterEach(() => {
  vi.unstubAllGlobals();
  style.removeProperty('--view-width');
  style.removeProperty('--view-height');
});

const resize = (width: number, height: number) => {
  vi.stubGlobal('innerWidth', width);
  vi.stubGlobal('innerHeight', height);
  window.dispatchEvent(new Event('resize'));
};

const held = () => ['--view-width', '--view-height'].map((name) => style.getPropertyValue(name));

it("popup’s size: gives the layout the window's size, and follows it", () => {
  resize(25, 25);
  holdViewSize();
  expect(held()).toEqual(['25px', '25px']);
  resize(440, 510);
  expect(held()).toEqual(['440px', '510px']);
});
