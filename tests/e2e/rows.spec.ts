import type { Page } from '@playwright/test';
import { Popup } from '../browser/popup.mjs';
import { clickToolbar } from '../browser/toolbar.mjs';
import { test as base, expect } from './support/fixtures';

/** The smallest window that the whole form of a complete advert fits in. */
const SIZE = { width: 440, height: 510 };

/** Runs in the popup: overrides its size, which the browser follows. A popup has no viewport that could be set. */
function askForSize({ width, height }: typeof SIZE) {
  for (const { style } of [document.documentElement, document.body]) {
    style.width = `${width}px`;
    style.height = `${height}px`;
  }
}

interface Pressed {
  popup: Popup;
  /** Presses a button of the popup. */
  press(name: RegExp): Promise<void>;
}

/** The popup as a recruiter finds it, with its rows at rest. */
const test = base.extend<{ open(address: string): Promise<Pressed> }>({
  open: async ({ seeded: { context, extensionId }, site }, use) => {
    await use(async (address) => {
      const page = await context.newPage();
      await page.goto(new URL(address, site.url).href);
      const popup = await new Popup(await clickToolbar(context, page, extensionId)).ready();
      await popup.page.evaluate(askForSize, SIZE);
      await expect.poll(() => popup.page.evaluate(() => innerHeight)).toBe(SIZE.height);
      return {
        popup,
        press: (name) => popup.page.getByRole('button', { name }).click(),
      };
    });
  },
});

const measure = (page: Page) =>
  page.evaluate(() => {
    const { scrollHeight = 0, clientHeight = 0, scrollTop = 0 } = document.querySelector('main') ?? {};
    const post = document.querySelector('footer button')?.getBoundingClientRect();
    const isPostInSight = post !== undefined && post.top > 0 && post.bottom <= innerHeight;
    return { isHigher: scrollHeight > clientHeight, scrollTop, isPostInSight };
  });

/** Runs in the popup before its scripts: where the rows are when they are first drawn. */
function rememberFirstPlaces() {
  const watch = new MutationObserver(() => {
    const heads = [...document.querySelectorAll('main h2')];
    if (heads.length === 0) return;
    watch.disconnect();
    Reflect.set(
      globalThis,
      'firstPlaces',
      heads.map((head) => head.getBoundingClientRect().top),
    );
  });
  watch.observe(document, { childList: true, subtree: true });
}

test('rows: a page that states everything is posted with two presses after the icon’s, nothing scrolls and nothing jumps', async ({
  open,
  addInitScript,
  board,
}) => {
  await addInitScript(rememberFirstPlaces);
  const { popup, press } = await open('/jobs/warehouse-operative');
  expect(await measure(popup.page)).toEqual({ isHigher: false, scrollTop: 0, isPostInSight: true });
  const [before, now] = await popup.page.evaluate(() => [
    Reflect.get(globalThis, 'firstPlaces'),
    [...document.querySelectorAll('main h2')].map((head) => head.getBoundingClientRect().top),
  ]);
  expect(now).toEqual(before);
  for (const words of [
    'Title Warehouse Operative',
    'Pay £24,000 to £26,500 a year',
    'Coreskill Logistics / Distribution › Warehouse Operative',
    'Reference ARD-1042',
  ]) {
    await expect(popup.page.getByRole('heading', { name: words })).toBeVisible();
  }

  await press(/^That’s right/);
  expect(board.jobs()).toEqual([]);
  await press(/^Post to /);
  await expect(popup.postBar).toContainText('Posted.');
  expect(board.jobs()[0]?.advert).toMatchObject({
    title: 'Warehouse Operative',
    core_skill: 'Logistics / Distribution',
    specialism: 'Warehouse Operative',
  });
});

test('rows: a page without a postcode needs one typed value and three presses after the icon’s', async ({
  open,
  board,
}) => {
  const { popup, press } = await open('/jobs/sales-ledger-clerk');
  await press(/^Where/);
  await expect(popup.field('Postcode')).toBeFocused();
  await popup.page.keyboard.press('Control+a');
  await popup.page.keyboard.type('ph15xz');
  await press(/^That’s right/);
  expect(board.jobs()).toEqual([]);
  await press(/^Post to /);
  await expect(popup.postBar).toContainText('Posted.');
  expect(board.jobs()[0]?.advert).toMatchObject({ location: 'PH1 5XZ', core_skill: 'Accountancy' });
});

test('rows: by keyboard a row opens at its field, closes with Escape, and Tab goes on to the next row @thorough', async ({
  open,
}) => {
  const { popup } = await open('/jobs/warehouse-operative');
  const { keyboard } = popup.page;
  const title = popup.rowHead('Title');
  await title.focus();
  await keyboard.press('Enter');
  await expect(title).toHaveAttribute('aria-expanded', 'true');
  await expect(popup.field('Title')).toBeFocused();
  await keyboard.press('End');
  await keyboard.type('  at night');
  await keyboard.press('Tab');
  await expect(popup.rowHead('Where')).toBeFocused();
  await expect(title).toHaveAttribute('aria-expanded', 'true');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Escape');
  await expect(title).toBeFocused();
  await expect(title).toHaveAccessibleName('Title Warehouse Operative at night');

  await popup.rowHead('Coreskill').focus();
  await keyboard.press('Enter');
  await expect(popup.field('Coreskill')).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(popup.field('Coreskill')).toHaveAttribute('aria-expanded', 'true');
  // The innermost is closed first.
  await keyboard.press('Escape');
  await expect(popup.field('Coreskill')).toHaveAttribute('aria-expanded', 'false');
  await expect(popup.field('Coreskill')).toBeFocused();
  await keyboard.press('Escape');
  await expect(popup.rowHead('Coreskill')).toBeFocused();
  await expect(popup.field('Coreskill')).toHaveCount(0);
});

test('rows: Post opens the closed row of a fault and focuses its field @thorough', async ({ open }) => {
  const { popup, press } = await open('/jobs/warehouse-operative');
  await popup.openRow('Title');
  await popup.page.keyboard.press('Control+a');
  await popup.page.keyboard.press('Backspace');
  await popup.page.keyboard.press('Escape');
  await expect(popup.rowHead('Title')).toHaveAccessibleName('Title Missing');
  await press(/^Post to /);
  await expect(popup.field('Title')).toBeFocused();
  await expect(popup.field('Title')).toHaveAccessibleDescription(/Enter the job title/);
});
