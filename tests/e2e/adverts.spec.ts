import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Board } from '../board/types.d.mts';
import type { Popup } from '../browser/popup.mjs';
import { expect, test } from './support/fixtures';

const WAREHOUSE = '/jobs/warehouse-operative';

type OpenPopup = (address: string) => Promise<{ popup: Popup }>;

async function postOne(openPopup: OpenPopup): Promise<void> {
  const { popup } = await openPopup(WAREHOUSE);
  await popup.post();
  await expect(popup.postBar).toContainText('Posted.');
  await popup.close();
}

/** Posts an advert whose outcome is unknown. */
async function postUnknown(openPopup: OpenPopup, board: Board, stored: boolean): Promise<void> {
  board.behave({ kind: 'server-error', status: 500, stored, times: 1 });
  const { popup } = await openPopup(WAREHOUSE);
  await popup.post();
  await expect(popup.postBar).toContainText('We don’t know');
  await popup.close();
}

const rows = (page: Page) =>
  page
    .getByRole('list', { name: 'Postings' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link') });

async function exported(page: Page, format: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^jobcourier-history-\\d{4}-\\d\\d-\\d\\d\\.${format.toLowerCase()}$`, 'u'),
  );
  return readFile(await download.path(), 'utf8');
}

test('history: a posting is found, with its answer and what was sent', async ({
  openPopup,
  openAdverts,
  board,
  site,
  seeded: _,
}) => {
  await postOne(openPopup);
  const [job] = board.jobs();
  const page = await openAdverts('history');
  await expect(page.getByRole('link', { name: 'History (1)' })).toHaveAttribute('aria-current', 'page');
  await page.getByLabel('Search').fill('nothing like it');
  await expect(page.getByText('0 found of 1')).toBeVisible();
  await page.getByLabel('Search').fill(`WAREHÓUSE ${job?.id}`);
  await expect(page.getByText('1 found of 1')).toBeVisible();
  await rows(page).getByRole('link').click();

  const details = page.getByRole('dialog', { name: 'Warehouse Operative' });
  await expect(details).toContainText('as Ardlunan HR');
  await expect(details).toContainText(`Posted. Job ${job?.id}`);
  await expect(details).toContainText('You pressed Post, today');
  await expect(details.getByRole('link', { name: `${site.url}${WAREHOUSE}` })).toBeVisible();
  await details.getByText('What was sent, without user name and password').click();
  await expect(details).toContainText(`"endpoint": "${board.url}/api/job"`);
  await expect(details).toContainText('"core_skill": "Logistics / Distribution"');
  expect(await page.content()).not.toContain('sandbox-pass');

  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  await expect(rows(page).getByRole('link')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#history');
});

test('history: a posting is copied into a new draft @thorough', async ({
  extension,
  openPopup,
  openAdverts,
  seeded: _,
}) => {
  await postOne(openPopup);
  const page = await openAdverts('history');
  await rows(page).getByRole('link').click();
  const [copy] = await Promise.all([
    extension.context.waitForEvent('page'),
    page.getByRole('button', { name: 'Copy into a new draft' }).click(),
  ]);
  expect(decodeURIComponent(copy.url())).toMatch(/\/popup\.html\?draft=copy:[\da-f-]+$/u);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /^Drafts/ }).click();
  const draft = page.getByRole('listitem').filter({ hasText: 'a copy' });
  await expect(draft).toContainText('Warehouse Operative');
  await expect(draft).toContainText('Changed today');
  await expect(draft.getByRole('link', { name: 'Open Warehouse Operative' })).toHaveAttribute(
    'href',
    /^\/popup\.html\?draft=copy/u,
  );
});

test('history: a posting is deleted after one question, and the page no longer counts as posted @thorough', async ({
  openPopup,
  openAdverts,
  seeded: _,
}) => {
  await postOne(openPopup);
  const page = await openAdverts('history');
  await rows(page).getByRole('link').click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('You’ll get no duplicate warning for it')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Delete', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('Nothing has been posted yet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'History (0)' })).toBeVisible();

  const { popup } = await openPopup(WAREHOUSE);
  await expect(popup.postBar).not.toContainText('Posted');
});

test('discarded draft: it is restored with what was typed @thorough', async ({
  openPopup,
  openAdverts,
  clickIcon,
}) => {
  const { page: tab, popup } = await openPopup(WAREHOUSE);
  await popup.fill('Title', 'Night Warehouse Operative');
  await popup.close();
  const page = await openAdverts('drafts');
  const draft = page.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
  await expect(draft).toContainText('Night Warehouse Operative');
  await page.getByRole('button', { name: 'Discard Night Warehouse Operative' }).click();
  await page.getByRole('button', { name: 'Discard it' }).click();
  await expect(draft).toContainText('Discarded.');
  await expect(page.getByRole('link', { name: 'Drafts (0)' })).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('button', { name: 'Discard Night Warehouse Operative' })).toBeVisible();
  await page.close();
  const again = await clickIcon(tab);
  await expect(again.field('Title')).toHaveValue('Night Warehouse Operative');
});

test('outbox: the recruiter resolves an unknown outcome as posted @thorough', async ({
  openPopup,
  openAdverts,
  board,
  seeded: _,
}) => {
  await postUnknown(openPopup, board, true);
  const page = await openAdverts('outbox');
  await expect(page.getByRole('link', { name: 'Outbox (1)' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Look for it on the board' })).toHaveAttribute(
    'href',
    `${board.url}/`,
  );
  await page.getByRole('button', { name: 'I found it' }).click();
  await page.getByLabel('Job id, if you know it').fill('5f3a');
  await page.getByRole('button', { name: 'Mark as posted' }).click();
  await expect(page.getByRole('list', { name: 'Outbox' })).toContainText('Posted. Job 5f3a');
  await expect(page.getByRole('link', { name: 'Outbox (0)' })).toBeVisible();
  expect(board.requests()).toHaveLength(1);
});

test('outbox: the recruiter resolves an unknown outcome as not posted, and it is sent again once, even when pressed repeatedly @thorough', async ({
  openPopup,
  openAdverts,
  board,
  seeded: _,
}) => {
  await postUnknown(openPopup, board, false);
  const page = await openAdverts('outbox');
  await page.getByRole('button', { name: 'I didn’t find it: send again' }).click();
  await page.getByRole('button', { name: 'Not there: send it again' }).dblclick();
  await expect(page.getByText('It was sent again.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Outbox (0)' })).toBeVisible();
  expect(board.requests()).toHaveLength(2);
  expect(board.jobs()).toHaveLength(1);
  await page.getByRole('link', { name: /^History/ }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('history: export as CSV and JSON, without any password @thorough', async ({
  openPopup,
  openAdverts,
  board,
  seeded: _,
}) => {
  await postOne(openPopup);
  const [job] = board.jobs();
  const page = await openAdverts('history');
  await expect(page.getByText('1 posting', { exact: true })).toBeVisible();
  await expect(page.getByText('Live (1)')).toBeVisible();
  const csv = await exported(page, 'CSV');
  expect(csv).toMatch(
    /^\uFEFFDate,State,Title,Company,Reference,Job id,Version at the board,Account,Page,Answer,Comes down\r\n/u,
  );
  expect(csv.split('\r\n')[1]).toContain(`Posted,Warehouse Operative,`);
  expect(csv).toContain(`,${job?.id},`);

  const json = await exported(page, 'JSON');
  expect(JSON.parse(json)).toMatchObject([
    {
      state: 'Posted',
      title: 'Warehouse Operative',
      reference: 'ARD-1042',
      jobId: job?.id,
      advert: { location: 'DD2 3XQ' },
      sent: { endpoint: `${board.url}/api/job`, body: { core_skill: 'Logistics / Distribution' } },
    },
  ]);
  for (const file of [csv, json]) {
    expect(file).not.toContain('sandbox-pass');
    expect(file).not.toContain('sandbox-user');
    expect(file).not.toContain('"password"');
  }
});
