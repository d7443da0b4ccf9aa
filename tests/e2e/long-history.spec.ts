import type { Page } from '@playwright/test';
import { seedPostings } from '../browser/seed-postings.mjs';
import { expect, test } from './support/fixtures';
import { putRaw } from './support/raw-database';

const COUNT = 2_000;
/** Far more than a window shows, and far fewer than there are. */
const MOST_ROWS = 60;

const rows = (page: Page) =>
  page
    .getByRole('list', { name: 'Postings' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link') });

async function openLong(openAdverts: (part: 'history') => Promise<Page>): Promise<Page> {
  const page = await openAdverts('history');
  await expect(page.getByText('Nothing has been posted yet')).toBeVisible();
  await seedPostings(page, COUNT);
  await page.reload();
  await expect(page.getByText('2,000 postings')).toBeVisible();
  return page;
}

test('long history: only visible rows are rendered, and a search finds one posting @thorough', async ({
  openAdverts,
}) => {
  const page = await openLong(openAdverts);
  await expect(rows(page).first()).toContainText('Warehouse Operative, Dundee 0');
  for (const part of [0.25, 0.5, 1]) {
    await page.evaluate((share) => window.scrollTo(0, document.body.scrollHeight * share), part);
    await expect(rows(page).nth(MOST_ROWS / 4)).toBeAttached();
    expect(await rows(page).count()).toBeLessThan(MOST_ROWS);
  }
  await expect(rows(page).last()).toContainText('1999');
  await expect(rows(page).last()).toHaveAttribute('aria-setsize', '2002');
  await expect(rows(page).last()).toHaveAttribute('aria-posinset', '2002');

  await page.getByLabel('Search').fill('ref-1234');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Café Supervisor, Arbroath 1234');
  await expect(page.getByText('1 found of 2,000')).toBeVisible();
  await page.getByLabel('Search').fill('cafe perth');
  await expect(rows(page).first()).toContainText('Café Supervisor, Perth');
});

test('long history: keys move through the whole list, and the row keeps the focus while scrolled away @thorough', async ({
  openAdverts,
}) => {
  const page = await openLong(openAdverts);
  const focused = page.locator('.history-list a:focus');
  await page.getByLabel('Search').focus();
  await page.keyboard.press('Tab');
  await expect(focused).toContainText('Dundee 0');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toContainText('Perth 1');
  await page.keyboard.press('End');
  await expect(focused).toContainText('1999');
  await page.keyboard.press('PageUp');
  await expect(focused).not.toContainText('1999');
  await page.keyboard.press('Home');
  await expect(focused).toContainText('Dundee 0');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(rows(page).last()).toContainText('1999');
  await expect(focused).toContainText('Dundee 0');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /Dundee 0$/ })).toBeVisible();
});

test('history: a link to one posting opens it, and Back leads to the list @thorough', async ({
  openAdverts,
}) => {
  const page = await openLong(openAdverts);
  await page.goto(page.url().replace('#history', '#posting=seed-1500'));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('job-15o');
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
});

test('history: all finished postings are deleted after one question @thorough', async ({ openAdverts }) => {
  const page = await openLong(openAdverts);
  await page.getByRole('button', { name: 'Delete all' }).click();
  await page.getByRole('button', { name: 'Delete 2,000' }).click();
  await expect(page.getByText('Nothing has been posted yet')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing has been posted yet')).toBeVisible();
});

test('history: an unreadable record is quarantined, with a message @thorough', async ({ openAdverts }) => {
  const page = await openLong(openAdverts);
  await putRaw(page, {
    postings: [{ id: 'broken', writtenAt: '2026-01-02T12:00:00.000Z' }, { id: 'undated' }],
  });
  await page.reload();
  await expect(page.getByText('2,000 postings')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('2 records couldn’t be read');
});
