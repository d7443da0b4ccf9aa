import type { Page } from '@playwright/test';
import type { Popup } from '../browser/popup.mjs';
import { expect, test } from './support/fixtures';

const before = (popup: Popup) => popup.page.getByRole('region', { name: 'Posted before' });

async function post(popup: Popup): Promise<void> {
  await popup.post();
  await expect(popup.postBar).toContainText('Posted.');
  await popup.close();
}

/** What an employer does weeks later. */
const changeSalary = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('dd, script[type="application/ld+json"]'))
      part.textContent = (part.textContent ?? '').replace('24,000', '25,500').replace('24000', '25500');
  });

test('page moved on: its new salary is told, and one press opens an edit with it', async ({
  openPopup,
  clickIcon,
  extension,
  board,
  seeded: _,
}) => {
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await post(popup);
  const unchanged = await clickIcon(page);
  await expect(before(unchanged)).toContainText('You posted this advert today');
  await expect(before(unchanged)).not.toContainText('The page has changed');
  await unchanged.close();

  await changeSalary(page);
  const again = await clickIcon(page);
  await expect(before(again)).toContainText('Salary from: £24,000 then, £25,500 now');
  const [edit] = await Promise.all([
    extension.context.waitForEvent('page'),
    before(again).getByRole('button', { name: 'Update the advert' }).click(),
  ]);
  expect(decodeURIComponent(edit.url())).toMatch(/\/popup\.html\?draft=edit:/u);
  expect(board.requests()).toHaveLength(1);
});

test('check-up: what was found on the page is asked about there, and a key leaves the advert as it is @thorough', async ({
  openPopup,
  clickIcon,
  openAdverts,
  board,
  seeded: _,
}) => {
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await post(popup);
  await changeSalary(page);
  const again = await clickIcon(page);
  await expect(before(again)).toContainText('£25,500 now');
  await again.close();

  const adverts = await openAdverts('check-up');
  await expect(adverts.getByText('0 of 1 decided')).toBeVisible();
  await expect(
    adverts.getByRole('listitem').filter({ hasText: 'Salary from: £24,000 then, £25,500 now' }),
  ).toBeFocused();
  await adverts.keyboard.press('l');
  await expect(adverts.getByText('1 of 1 decided')).toBeVisible();
  await adverts.reload();
  await expect(adverts.getByText('Nothing needs a decision')).toBeVisible();
  expect(board.requests()).toHaveLength(1);
});
