import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchBrowser } from '../browser/launch.mjs';
import { searchProfile } from '../browser/profile-files.mjs';
import { SANDBOX } from '../commands/build.mjs';
import { expect, test } from './support/fixtures';

const PHRASE = 'correct horse battery';
const PASSWORD = 'sandbox-pass';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;

const region = (page: Page, name: string) => page.getByRole('region', { name });

async function openSettings({ context, extensionId }: Browser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
}

async function setPassphrase(settings: Page, phrase = PHRASE): Promise<void> {
  const security = region(settings, 'Security');
  await security.getByLabel('Passphrase', { exact: true }).fill(phrase);
  await security.getByLabel('Repeat the passphrase').fill(phrase);
  await security.getByRole('button', { name: /^(Set|Change) the passphrase$/ }).click();
  await expect(security).toContainText('are unlocked now');
}

async function addAccount(settings: Page, endpoint: string, password = PASSWORD): Promise<void> {
  await settings.getByLabel('Name', { exact: true }).fill('Acme HR');
  await settings.getByLabel('API user name').fill('sandbox-user');
  await settings.getByLabel('API password').fill(password);
  await settings.getByRole('button', { name: 'Save' }).first().click();
  await expect(settings.getByText('Acme HR was saved')).toBeVisible();
  await settings.getByLabel('Posting address').fill(endpoint);
  await region(settings, 'Board').getByRole('button', { name: 'Save' }).click();
  await expect(region(settings, 'Board').getByText('Saved', { exact: true })).toBeVisible();
}

test('lock: an advert waits and says so, and is posted once the accounts are unlocked', async ({
  extension,
  openPopup,
  board,
}) => {
  const settings = await openSettings(extension);
  await setPassphrase(settings);
  await addAccount(settings, `${board.url}/api/job`);
  await expect(region(settings, 'Accounts')).toContainText('User name encrypted');
  await region(settings, 'Security').getByRole('button', { name: 'Lock now' }).click();
  await expect(region(settings, 'Security')).toContainText('Your accounts are locked');

  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('Your accounts are locked.');
  expect(board.requests()).toEqual([]);
  await popup.postBar.getByLabel('Passphrase').fill('something else');
  await popup.postBar.getByRole('button', { name: 'Unlock' }).click();
  await expect(popup.postBar).toContainText('That isn’t the passphrase');
  await popup.postBar.getByLabel('Passphrase').fill(PHRASE);
  await popup.postBar.getByRole('button', { name: 'Unlock' }).click();
  await expect(popup.postBar).toContainText('Posted.');
  expect(board.jobs()).toHaveLength(1);
});

test('lock: a forgotten passphrase costs user names and passwords, and nothing else @thorough', async ({
  extension,
  openPopup,
  board,
}) => {
  const settings = await openSettings(extension);
  await setPassphrase(settings);
  await addAccount(settings, `${board.url}/api/job`);
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.fill('Title', 'Night Warehouse Operative');
  await popup.close();
  await page.close();
  await region(settings, 'Security').getByRole('button', { name: 'Lock now' }).click();
  await settings.getByRole('button', { name: 'I’ve forgotten it: remove user names and passwords' }).click();
  await settings.getByRole('button', { name: 'Remove them' }).click();
  await expect(region(settings, 'Security')).toContainText('Without a passphrase');
  await expect(region(settings, 'Accounts')).toContainText('No user name yet');
  await expect(settings.getByLabel('Posting address')).toHaveValue(`${board.url}/api/job`);
  const { popup: again } = await openPopup('/jobs/warehouse-operative');
  await expect(again.field('Title')).toHaveValue('Night Warehouse Operative');
});

test('check account: the board is asked only at a press, with a request that can’t create an advert @thorough', async ({
  extension,
  board,
  seeded: _,
}) => {
  const settings = await openSettings(extension);
  const accounts = region(settings, 'Accounts');
  expect(board.requests()).toEqual([]);
  await accounts.getByRole('button', { name: 'Check Ardlunan HR at the board' }).click();
  await expect(accounts).toContainText('The board accepts this user name and password. Nothing was posted.');
  expect(board.requests()).toMatchObject([
    { body: { username: 'sandbox-user', password: '•••' }, status: 422 },
  ]);
  expect(Object.keys(board.requests()[0]?.body ?? {})).toEqual(['username', 'password']);

  board.behave({ kind: 'wrong-credentials', times: 1 });
  await accounts.getByRole('button', { name: 'Check Ardlunan HR at the board' }).click();
  await expect(accounts).toContainText('The board doesn’t accept this user name and password');
  board.behave({ kind: 'proxy-forbidden', times: 1 });
  await accounts.getByRole('button', { name: 'Check Ardlunan HR at the board' }).click();
  await expect(accounts).toContainText('reply doesn’t say whether they are right');
  expect(board.jobs()).toEqual([]);
});

test.describe('lock: passwords on disk', () => {
  let profile: string;
  test.beforeEach(() => {
    profile = mkdtempSync(path.join(os.tmpdir(), 'jobcourier-profile-'));
  });
  test.afterEach(() => rmSync(profile, { recursive: true, force: true }));

  /** Types a password into the settings of a browser, and closes it. */
  async function saveIn(endpoint: string, password: string, isLocked: boolean): Promise<void> {
    const browser = await launchBrowser({ extension: SANDBOX, profile });
    const settings = await openSettings(browser);
    if (isLocked) await setPassphrase(settings);
    await addAccount(settings, endpoint, password);
    await browser.close();
  }

  test('a password saved under a passphrase is not found, and one saved without is @thorough', async ({
    board,
  }) => {
    test.slow();
    const password = 'Zq7-unmistakable-4411';
    await saveIn(`${board.url}/api/job`, password, true);
    const { searched, found } = searchProfile(profile, password);
    expect(searched).toBeGreaterThan(20);
    expect(found).toEqual([]);
    expect(searchProfile(profile, PHRASE).found).toEqual([]);

    // Proves the search: without a passphrase it finds the password.
    rmSync(profile, { recursive: true, force: true });
    await saveIn(`${board.url}/api/job`, password, false);
    expect(searchProfile(profile, password).found).not.toEqual([]);
  });
});
