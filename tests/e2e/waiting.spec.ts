import type { Page } from '@playwright/test';
import { endPauses, openExtensionTab } from '../browser/extension-tab.mjs';
import { type KeptBrowser, launchKept } from '../browser/kept.mjs';
import { Popup } from '../browser/popup.mjs';
import { seedAccount } from '../browser/seed.mjs';
import { clickToolbar } from '../browser/toolbar.mjs';
import { SANDBOX } from '../commands/build.mjs';
import { expect, test } from './support/fixtures';

test('waiting: an advert posted offline is sent once the network is back @thorough', async ({
  openPopup,
  board,
  extension: { context },
  seeded: _,
}) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await context.setOffline(true);
  await popup.post();
  await expect(popup.postBar).toContainText('You are offline. It will be posted when you are back.');
  expect(board.requests()).toEqual([]);
  await context.setOffline(false);
  await expect(popup.postBar).toContainText('Posted.');
  expect(board.jobs()).toHaveLength(1);
});

test('waiting: a cancelled advert is not posted @thorough', async ({
  openPopup,
  board,
  extension: { context },
  seeded: _,
}) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await context.setOffline(true);
  await popup.post();
  await popup.postBar.getByRole('button', { name: 'Don’t post it' }).click();
  await expect(popup.postBar).toContainText('You cancelled it before it was sent');
  await context.setOffline(false);
  await popup.pressPost();
  await expect(popup.postBar).toContainText('Posted.');
  expect(board.requests()).toHaveLength(1);
});

test('rate limit: after a 429 nothing is sent for the account during the pause, then one advert after the other @thorough', async ({
  openPopup,
  clickIcon,
  board,
  extension,
  seeded: _,
}) => {
  board.behave({ kind: 'rate-limit', as: 'html', times: 1 });
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('s1jobs limits how fast adverts can be posted');
  await expect(popup.postBar).toContainText(/0:5\d|1:00/);
  await popup.close();

  const { popup: other } = await openPopup('/jobs/staff-nurse');
  await other.fill('Postcode', 'DD5 2XW');
  await other.post();
  await expect(other.postBar).toContainText('s1jobs limits how fast adverts can be posted');
  expect(board.requests()).toHaveLength(1);
  await other.close();

  const extensionTab = await openExtensionTab(extension);
  await endPauses(extensionTab);
  await extensionTab.close();
  await page.bringToFront();
  const again = await clickIcon(page);
  await expect(again.postBar).toContainText('Posted.');
  await expect.poll(() => board.jobs().length).toBe(2);
  expect(board.requests()).toHaveLength(3);
});

test('waiting: without permission for the board the advert waits, and the settings ask for it @thorough', async ({
  openPopup,
  board,
  extension,
  seeded: _,
}) => {
  const extensionTab = await openExtensionTab(extension);
  await extensionTab.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({
      profile: { endpoint: 'https://board.example/api/job' },
    }),
  );
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('The browser doesn’t let Jobcourier reach s1jobs');
  expect(board.requests()).toEqual([]);
  const settings = await popup.pressAndFollow(popup.postBar.getByRole('button', { name: 'Settings' }));
  const section = settings.getByRole('region', { name: 'Board', exact: true });
  await expect(section).toContainText('doesn’t let Jobcourier reach board.example yet');
  await expect(section.getByRole('button', { name: 'Allow it' })).toBeVisible();
  await section.getByLabel('Posting address').fill(`${board.url}/api/job`);
  await expect(section.getByRole('button', { name: 'Allow it' })).toHaveCount(0);
});

test('waiting: an advert is not posted when the board’s address has changed since @thorough', async ({
  openPopup,
  board,
  extension,
  seeded: _,
}) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await extension.context.setOffline(true);
  await popup.post();
  await expect(popup.postBar).toContainText('You are offline');
  const worker = await extension.worker();
  await worker.evaluate(
    (endpoint) => Reflect.get(globalThis, 'chrome').storage.local.set({ profile: { endpoint } }),
    `${board.url}/api/other`,
  );
  await extension.context.setOffline(false);
  await expect(popup.postBar).toContainText('The board’s address has changed since you pressed Post');
  expect(board.requests()).toEqual([]);
  await worker.evaluate(
    (endpoint) => Reflect.get(globalThis, 'chrome').storage.local.set({ profile: { endpoint } }),
    `${board.url}/api/job`,
  );
  await popup.pressPost();
  await expect(popup.postBar).toContainText('Posted.');
  expect(board.requests()).toHaveLength(1);
});

test('waiting: after a browser restart the advert is sent as it was when Post was pressed', async ({
  board,
  site,
}) => {
  test.slow();
  const browser = await launchKept(SANDBOX);
  try {
    await seedAccount(browser.browser(), board);
    const settings = await openSettings(browser);
    await region(settings).getByLabel('Passphrase', { exact: true }).fill(PHRASE);
    await region(settings).getByLabel('Repeat the passphrase').fill(PHRASE);
    await region(settings).getByRole('button', { name: 'Set the passphrase' }).click();
    await region(settings).getByRole('button', { name: 'Lock now' }).click();
    await expect(region(settings)).toContainText('Your accounts are locked');
    const { context, extensionId } = browser.browser();
    const page = await context.newPage();
    await page.goto(`${site.url}/jobs/warehouse-operative`);
    const popup = await new Popup(await clickToolbar(context, page, extensionId)).filled();
    await popup.post();
    await expect(popup.postBar).toContainText('Your accounts are locked');

    await browser.restart();
    const worker = await browser.browser().worker();
    await worker.evaluate(
      (endpoint) =>
        Reflect.get(globalThis, 'chrome').storage.local.set({
          profile: { endpoint, keys: { title: 'job_title' }, extra: [{ key: 'fee', value: 'Pay £200' }] },
          defaults: { linkToPage: false, application_email: 'cv@evil.example' },
        }),
      `${board.url}/api/job`,
    );
    const again = await openSettings(browser);
    await region(again).getByLabel('Passphrase').fill(PHRASE);
    await region(again).getByRole('button', { name: 'Unlock' }).click();
    await expect.poll(() => board.jobs().length).toBe(1);
    expect(board.requests()[0]?.body).toMatchObject({ title: 'Warehouse Operative', reference: 'ARD-1042' });
    expect(JSON.stringify(board.requests()[0]?.body)).not.toMatch(/fee|evil|job_title/);
  } finally {
    await browser.close();
  }
});

const PHRASE = 'correct horse battery';

const region = (page: Page) => page.getByRole('region', { name: 'Security' });

async function openSettings(browser: KeptBrowser): Promise<Page> {
  const { context, extensionId } = browser.browser();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#security`);
  return page;
}
