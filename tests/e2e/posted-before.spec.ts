import type { Page, Worker } from '@playwright/test';
import type { Popup } from '../browser/popup.mjs';
import { expect, test } from './support/fixtures';

const before = (popup: Popup) => popup.page.getByRole('region', { name: 'Posted before' });

async function post(popup: Popup): Promise<void> {
  await popup.post();
  await expect(popup.postBar).toContainText('Posted.');
}

/** What the toolbar icon shows over the tab in front. */
const badge = (worker: Worker) =>
  worker.evaluate(async () => {
    const { tabs, action } = Reflect.get(globalThis, 'chrome');
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return action.getBadgeText({ tabId: tab?.id });
  });

test('a page whose advert was posted says so first, and posting it again is a step of its own', async ({
  openPopup,
  clickIcon,
  board,
  seeded: _,
}) => {
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await post(popup);
  await expect(before(popup)).toHaveCount(0);
  await popup.close();

  const again = await clickIcon(page);
  await expect(before(again)).toContainText(`You posted this advert today as job ${board.jobs()[0]?.id}`);
  await expect(before(again)).toContainText('It runs until');
  await expect(again.postBar.getByRole('button', { name: /^Post to/ })).toHaveCount(0);
  await again.page.keyboard.press('Control+Enter');
  expect(board.requests()).toHaveLength(1);

  await before(again).getByRole('button', { name: 'Post again' }).click();
  await expect(before(again)).toHaveCount(0);
  await again.pressPost();
  await expect(again.postBar).toContainText('Posted.');
  expect(board.jobs()).toHaveLength(2);
});

test('the same reference is known again under another address, and another account is not told of it', async ({
  openPopup,
  board,
  extension,
  seeded: _,
}) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await post(popup);
  await popup.close();

  const { popup: again } = await openPopup('/jobs/warehouse-operative?from=newsletter');
  await expect(before(again)).toContainText('You posted this advert today as job');
  await expect(again.postBar).toContainText('This advert was posted before');
  await again.fill('Reference', 'ARD-9999');
  await expect(before(again)).toContainText('another advert with this title and town');
  await expect(again.postBar.getByRole('button', { name: /^Post to/ })).toBeVisible();
  await again.close();

  const worker = await extension.worker();
  await worker.evaluate(async () => {
    const { storage } = Reflect.get(globalThis, 'chrome');
    const { accounts } = await storage.local.get('accounts');
    await storage.local.set({ accounts: [...accounts, { id: 'b', label: 'Other', username: 'other' }] });
  });
  const { popup: third } = await openPopup('/jobs/warehouse-operative');
  await expect(before(third)).toContainText('You posted this advert today as job');
  await third.page.getByLabel('Account to post through').selectOption({ label: 'Other' });
  await expect(before(third)).toHaveCount(0);
  expect(board.jobs()).toHaveLength(1);
});

test('the icon is ticked over a page that is posted, until the tab moves on', async ({
  openPopup,
  clickIcon,
  extension,
  site,
  seeded: _,
}) => {
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await post(popup);
  await popup.close();
  const worker = await extension.worker();
  const move: [string, (page: Page) => Promise<unknown>][] = [
    ['to another page', (tab) => tab.goto(`${site.url}/about`)],
    [
      'within an application of one page',
      (tab) => tab.evaluate(() => history.pushState({}, '', '/jobs/other')),
    ],
  ];
  for (const [name, go] of move) {
    await test.step(name, async () => {
      await page.goto(`${site.url}/jobs/warehouse-operative`);
      await (await clickIcon(page)).close();
      await expect.poll(() => badge(worker)).toBe('✓');
      await go(page);
      await expect.poll(() => badge(worker)).toBe('');
    });
  }
});

test('the icon tells what became of a posting that ended while the popup was closed', async ({
  openPopup,
  clickIcon,
  extension,
  board,
  seeded: _,
}) => {
  const worker = await extension.worker();
  board.behave({ kind: 'delay', ms: 1_500, times: 1 });
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('Posting…');
  await popup.close();
  await expect.poll(() => badge(worker)).toBe('✓');
  await page.goto(page.url().replace('warehouse-operative', 'staff-nurse'));
  const other = await clickIcon(page);
  await expect.poll(() => badge(worker)).toBe('');
  await other.close();
});
