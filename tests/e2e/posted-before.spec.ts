import type { Page } from '@playwright/test';
import { openExtensionTab, readBadge } from '../browser/extension-tab.mjs';
import type { Popup } from '../browser/popup.mjs';
import { expect, test, UNTIL_ANSWERED } from './support/fixtures';

const before = (popup: Popup) => popup.page.getByRole('region', { name: 'Posted before' });

async function post(popup: Popup): Promise<void> {
  await popup.post();
  await expect(popup.postBar).toContainText('Posted.');
}

test('posted before: the page says so first, and posting again is a separate step', async ({
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

test('posted before: the reference is recognised under another address, but not for another account @thorough', async ({
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

  const extensionTab = await openExtensionTab(extension);
  await extensionTab.evaluate(async () => {
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

test('icon tick: shown over a posted page until the tab navigates @thorough', async ({
  openPopup,
  clickIcon,
  extension,
  site,
  seeded: _,
}) => {
  const extensionTab = await openExtensionTab(extension);
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await post(popup);
  await popup.close();
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
      const again = await clickIcon(page);
      // The popup ticks the icon after the form is filled, and not if it is closed before.
      await expect.poll(() => readBadge(extensionTab)).toBe('✓');
      await again.close();
      await go(page);
      await expect.poll(() => readBadge(extensionTab)).toBe('');
    });
  }
});

test('icon badge: shows the outcome of a posting that ended while the popup was closed @thorough', async ({
  openPopup,
  clickIcon,
  extension,
  board,
  seeded: _,
}) => {
  const extensionTab = await openExtensionTab(extension);
  board.behave({ kind: 'delay', ms: UNTIL_ANSWERED, times: 1 });
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('Posting…');
  await expect.poll(() => board.requests().length).toBe(1);
  await popup.close();
  board.answerDelayed();
  await expect.poll(() => readBadge(extensionTab)).toBe('✓');
  await page.goto(page.url().replace('warehouse-operative', 'staff-nurse'));
  const other = await clickIcon(page);
  await expect.poll(() => readBadge(extensionTab)).toBe('');
  await other.close();
});
