import type { Page } from '@playwright/test';
import { Popup } from '../browser/popup.mjs';
import { expect, test } from './support/fixtures';

/** Presses what lets a row's words be picked, which closes the popup. */
async function startPicking(popup: Popup, row: string): Promise<void> {
  await popup.openRow(row);
  const button = popup.page.getByRole('button', { name: new RegExp(`^Pick the ${row} on the page`, 'i') });
  await popup.pressAndLeave(button);
}

/** A true click on the middle of the page's first words like these. */
async function clickWords(page: Page, words: string): Promise<void> {
  const box = await page.getByText(words).first().boundingBox();
  if (!box) throw new Error(`${words} are not on the page`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** The popup that opens by itself once something was picked. */
function popupAgain(page: Page): Promise<Page> {
  return page.context().waitForEvent('page', { predicate: (one) => one.url().includes('/popup.html') });
}

test('pick: words of the page become a row’s values, and the page stays as it was', async ({ openPopup }) => {
  const { page, popup } = await openPopup('/jobs/staff-nurse');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const kinds = [
      'pointermove',
      'pointerdown',
      'mousedown',
      'mouseup',
      'click',
      'keydown',
      'keyup',
      'wheel',
    ];
    for (const kind of kinds) addEventListener(kind, () => seen.push(kind), true);
    const words = document.createElement('p');
    words.textContent = 'Bank rate: £14.20 to £16.80 an hour';
    document.querySelector('h1')?.after(words);
  });
  const before = await page.content();
  await startPicking(popup, 'Pay');
  const opened = popupAgain(page);
  await clickWords(page, 'Bank rate');
  const again = new Popup(await opened);
  await again.filled();
  await expect(again.field('Salary from')).toHaveValue('14.20');
  await expect(again.field('Salary to')).toHaveValue('16.80');
  await expect(again.field('Paid')).toHaveValue('hourly');
  await expect(again.page.getByText('picked by you').first()).toBeVisible();
  expect(await page.content()).toBe(before);
  expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([]);
});

test('pick: arrow keys and Enter take an element, Escape takes none @thorough', async ({ openPopup }) => {
  const { page, popup } = await openPopup('/jobs/staff-nurse');
  const before = await page.content();
  await startPicking(popup, 'Title');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  const opened = popupAgain(page);
  await page.keyboard.press('Enter');
  const again = await new Popup(await opened).filled();
  await expect(again.field('Title')).toHaveValue('Staff Nurse');
  await expect(again.page.getByText('picked by you').first()).toBeVisible();
  await startPicking(again, 'Reference');
  const ended = popupAgain(page);
  await page.keyboard.press('Escape');
  const last = await new Popup(await ended).filled();
  await expect(last.page.getByText('picked by you')).toHaveCount(1);
  expect(await page.content()).toBe(before);
});

test('pick: a second one takes over, and one whose page is loaded again is told by the next form @thorough', async ({
  openPopup,
  clickIcon,
}) => {
  const { page, popup } = await openPopup('/jobs/staff-nurse');
  await startPicking(popup, 'Pay');
  await startPicking(await clickIcon(page), 'Title');
  await expect(page.locator(':root > [popover]')).toHaveCount(1);
  await page.reload();
  const again = await clickIcon(page);
  await expect(again.page.getByRole('alert')).toHaveText(
    /^Nothing was picked for the title: the page was left/,
  );
});

test('pick: several blocks make the text @thorough', async ({ openPopup }) => {
  const { page, popup } = await openPopup('/jobs/staff-nurse');
  await startPicking(popup, 'Text');
  // Without links, whose addresses are written out.
  const [first, second] = await page.locator('main p:not(:has(a))').all();
  await clickWords(page, (await first?.innerText()) ?? '');
  await clickWords(page, (await second?.innerText()) ?? '');
  const opened = popupAgain(page);
  await page.keyboard.press('Control+Enter');
  const again = await new Popup(await opened).filled();
  const text = again.page.locator('.rich-text');
  await expect(text).toContainText(((await first?.innerText()) ?? '').slice(0, 40));
  await expect(text).toContainText(((await second?.innerText()) ?? '').slice(0, 40));
});

test('pick: a part within one that is taken is taken once, and the bar’s own words take nothing @thorough', async ({
  openPopup,
}) => {
  const { page, popup } = await openPopup('/jobs/staff-nurse');
  await startPicking(popup, 'Text');
  const first = page.locator('main p:not(:has(a))').first();
  const words = (await first.innerText()).slice(0, 40);
  await clickWords(page, words);
  const bar = page.locator(':root > [popover]');
  const { width, height } = await bar.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  // Beside the bar's buttons.
  await page.mouse.move(width / 2, height - 60);
  await page.mouse.click(width / 2, height - 60);
  await clickWords(page, words);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const opened = popupAgain(page);
  await page.keyboard.press('Control+Enter');
  const again = new Popup(await opened);
  await again.filled();
  const text = await again.page.locator('.rich-text').innerText();
  expect(text.split(words)).toHaveLength(2);
});

test('pick: words under the bar are not taken by a click on it', async ({ openPopup }) => {
  const { page, popup } = await openPopup('/jobs/staff-nurse');
  await page.evaluate(() => {
    const footer = document.createElement('p');
    footer.textContent = 'We use cookies';
    footer.style.cssText = 'position: fixed; inset: auto 0 0 0; height: 200px; margin: 0; background: #eee';
    document.body.append(footer);
  });
  await startPicking(popup, 'Title');
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  // Above the bar, then on its words.
  await page.mouse.move(width / 2, height - 190);
  await page.mouse.move(width / 2, height - 30, { steps: 5 });
  await page.mouse.click(width / 2 - 40, height - 60);
  await expect(page.locator(':root > [popover]')).toHaveCount(1);
  // The button's own key ends it.
  await page.keyboard.press('Tab');
  const ended = popupAgain(page);
  await page.keyboard.press('Enter');
  const again = await new Popup(await ended).filled();
  await expect(again.page.getByText('picked by you')).toHaveCount(0);
});
