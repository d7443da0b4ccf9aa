import type { View } from '../../browser/firefox/view.mjs';
import { until } from '../../browser/until.mjs';
import { expect, test } from './fixtures';

/** The size of a popup at a zoom above 150 % in Firefox, in CSS pixels. */
const ZOOMED = { width: 257, height: 350 };

/** Elements whose text or box is cut off. */
function cutParts(page: View, selectors: string[]): Promise<string[]> {
  return page.run((parts) => {
    return parts.filter((selector) => {
      const element = document.querySelector(selector);
      if (!element) return true;
      const { left, right, top, bottom, width } = element.getBoundingClientRect();
      return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || width === 0;
    });
  }, selectors);
}

/** Runs in the popup: overrides its size, which Firefox follows. */
function askForSize({ width, height }: typeof ZOOMED) {
  for (const { style } of [document.documentElement, document.body]) {
    style.width = `${width}px`;
    style.height = `${height}px`;
  }
}

test('zoom: outcome, Post and Preview stay visible in the smallest popup @thorough', async ({
  openPopup,
  board,
}) => {
  board.behave({ kind: 'cut', times: 1 });
  const popup = await openPopup('/jobs/warehouse-operative');
  await popup.view.run(askForSize, ZOOMED);
  await until('the popup to be small', () => popup.view.run((width) => innerWidth === width, ZOOMED.width));
  const bar = ['.post-status', '.post-actions > :last-child'];
  expect(await cutParts(popup.view, [...bar, '.post-actions .button-primary'])).toEqual([]);
  await popup.post();
  await popup.says('We don’t know');
  expect(await cutParts(popup.view, bar)).toEqual([]);
  // The form keeps a readable height.
  expect(await popup.view.run(() => document.querySelector('main')?.clientHeight ?? 0)).toBeGreaterThan(90);
});

test('zoom: the settings are no wider than the window at 200 and 300 % @thorough', async ({
  openSettings,
  firefox,
}) => {
  const settings = await openSettings('board');
  await settings.click({ name: 'The board’s field names' });
  for (const [zoom, width] of [
    [2, 700],
    [3, 500],
  ] as const) {
    await firefox.setZoom(zoom);
    await until('the zoom', () => settings.run((limit) => innerWidth < limit, width));
    const { scrollWidth, clientWidth } = await settings.run(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth, `at ${zoom * 100} %`).toBeLessThanOrEqual(clientWidth);
  }
  await firefox.setZoom(1);
});

test('close buttons: the popup’s list and dialogs can be closed without Escape @thorough', async ({
  openPopup,
}) => {
  const popup = await openPopup('/jobs/warehouse-operative');
  await popup.view.click({ name: 'Show every coreskill' });
  await popup.view.wait('[role=option]');
  await popup.view.click({ name: 'Close the list' });
  await until('the list to close', async () => !(await popup.view.has('[role=option]')));
  for (const name of ['Preview', 'Show drafts of other pages']) {
    await popup.view.click({ name });
    await popup.view.wait('dialog[open]');
    await popup.view.click({ name: 'Close', within: 'dialog[open]' });
    await until(`${name} to close`, async () => !(await popup.view.has('dialog[open]')));
  }
  expect(await popup.value('Title')).toBe('Warehouse Operative');
});
