import type { Page } from '@playwright/test';
import { readStorage } from '../browser/extension-tab.mjs';
import { expect, test } from './support/fixtures';

type Extension = { context: { newPage(): Promise<Page> }; extensionId: string };

async function openSettings({ context, extensionId }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
}

async function addAccount(settings: Page, name: string, username: string, password: string): Promise<void> {
  await settings.getByRole('button', { name: 'Add an account' }).click();
  await settings.getByLabel('Name', { exact: true }).fill(name);
  await settings.getByLabel('API user name').fill(username);
  await settings.getByLabel('API password').fill(password);
  await settings.getByRole('button', { name: 'Save' }).first().click();
  await expect(settings.getByText(`${name} was saved`)).toBeVisible();
}

test('settings: sections show that they are loading, or that they failed to load @thorough', async ({
  extension,
  addInitScript,
}) => {
  await addInitScript(() => {
    const local = Reflect.get(globalThis, 'chrome')?.storage?.local;
    if (!local) return;
    const refused = new Promise((_resolve, reject) => {
      Object.assign(globalThis, { refuse: () => reject(new Error('IO error')) });
    });
    local.get = () => refused;
  });
  const settings = await openSettings(extension);
  const names = ['Accounts', 'Defaults', 'Board', 'Coreskills', 'Security'];
  const status = (name: string) => settings.getByRole('region', { name, exact: true }).getByRole('status');
  for (const name of names) await expect(status(name)).toHaveText('Loading…');
  await settings.evaluate(() => Reflect.get(globalThis, 'refuse')());
  for (const name of names)
    await expect(status(name)).toContainText('The browser couldn’t read these settings');
});

test('accounts: a new account can post, and its password is never shown again @thorough', async ({
  extension,
  openPopup,
  board,
}) => {
  const settings = await openSettings(extension);
  await settings.getByLabel('Name', { exact: true }).fill('Acme HR');
  await settings.getByRole('button', { name: 'Save' }).first().click();
  await expect(settings.getByText('Enter the API user name that the board gave you')).toBeVisible();
  await expect(settings.getByLabel('API user name')).toBeFocused();
  await settings.getByLabel('API user name').fill('sandbox-user');
  await settings.getByLabel('API password').fill('sandbox-pass');
  await settings.getByRole('button', { name: 'Save' }).first().click();
  await expect(settings.getByText('Acme HR was saved')).toBeVisible();

  await settings.getByLabel('Posting address').fill(`${board.url}/api/job`);
  await settings
    .getByRole('region', { name: 'Board', exact: true })
    .getByRole('button', { name: 'Save' })
    .click();
  await expect(
    settings.getByRole('region', { name: 'Board', exact: true }).getByText('Saved', { exact: true }),
  ).toBeVisible();

  await settings.getByRole('button', { name: 'Change Acme HR' }).click();
  await expect(settings.getByLabel(/New API password/)).toHaveValue('');
  expect(await settings.content()).not.toContain('sandbox-pass');

  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('Posted.');
});

test('accounts: changed, made the default and removed @thorough', async ({
  extension,
  seeded: _,
  openPopup,
}) => {
  const settings = await openSettings(extension);
  await addAccount(settings, 'Second', 'second-user', 'second-pass');
  await settings.getByRole('listitem').filter({ hasText: 'second-user' }).getByLabel('Default').check();
  await expect(settings.getByText('Second is now the default')).toBeVisible();

  const { popup } = await openPopup('/jobs/warehouse-operative');
  await expect(popup.page.getByLabel('Account to post through')).toHaveValue(/.+/);
  await expect(popup.page.getByLabel('Account to post through').locator('option:checked')).toHaveText(
    'Second',
  );
  await popup.close();

  await settings.getByRole('button', { name: 'Remove Second' }).click();
  await expect(settings.getByRole('button', { name: 'Remove it' })).toBeFocused();
  await settings.keyboard.press('Escape');
  await expect(settings.getByRole('button', { name: 'Remove Second' })).toBeFocused();
  await settings.keyboard.press('Enter');
  await expect(settings.getByRole('button', { name: 'Remove it' })).toBeFocused();
  await settings.keyboard.press('Enter');
  await expect(settings.getByText('Second was removed')).toBeVisible();
  await expect(settings.getByText('second-user')).toHaveCount(0);
  await expect(settings.getByRole('region', { name: 'Accounts' })).toBeFocused();
});

test('accounts: the one last used on a careers site is chosen there again @thorough', async ({
  extension,
  seeded: _,
  openPopup,
  site,
}) => {
  const settings = await openSettings(extension);
  await addAccount(settings, 'Other', 'sandbox-user', 'sandbox-pass');
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.page.getByLabel('Account to post through').selectOption({ label: 'Other' });
  await popup.post();
  await expect(popup.postBar).toContainText('Posted.');
  // The popup stores the account after it has shown it.
  await expect
    .poll(async () => (await readStorage(settings)).chosenAccounts)
    .toMatchObject({ bySite: { [new URL(site.url).host]: expect.any(String) } });
  await popup.close();

  const { popup: next } = await openPopup('/jobs/staff-nurse');
  await expect(next.page.getByLabel('Account to post through').locator('option:checked')).toHaveText('Other');
});

test('default values: they fill gaps and are validated @thorough', async ({ extension, openPopup }) => {
  const settings = await openSettings(extension);
  const defaults = settings.getByRole('region', { name: 'Defaults' });
  await defaults.getByLabel('Postcode').fill('nowhere');
  await defaults.getByLabel('Job type').selectOption('Permanent');
  await defaults.getByRole('button', { name: 'Save' }).click();
  await expect(defaults.getByText('Enter a postcode such as G2 1AL')).toBeVisible();
  await defaults.getByLabel('Postcode').fill('eh11aa');
  await defaults.getByRole('button', { name: 'Save' }).click();
  await expect(defaults.getByText('Saved', { exact: true })).toBeVisible();

  const { popup } = await openPopup('/about');
  await expect(popup.field('Postcode')).toHaveValue('EH1 1AA');
  await expect(popup.field('Job type')).toHaveValue('Permanent');
  await expect(popup.page.getByText('your default')).toHaveCount(2);
});

test('board settings: the address must be safe, and its keys distinct @thorough', async ({ extension }) => {
  const settings = await openSettings(extension);
  const board = settings.getByRole('region', { name: 'Board', exact: true });
  await board.getByLabel('Posting address').fill('http://board.example/api');
  await board.getByRole('button', { name: 'Save' }).click();
  await expect(board.getByText('The address must start with https://')).toBeVisible();
  await board.getByRole('button', { name: 'Restore the defaults' }).click();
  await board.getByText('The board’s field names').click();
  await board.getByLabel('Reference').fill('title');
  await board.getByRole('button', { name: 'Save' }).click();
  await expect(board.getByText('Another field already has the name title')).toBeVisible();
  await expect(board.getByLabel('Salary from')).not.toBeEditable();
  const names = board.locator('details', { hasText: 'The board’s field names' });
  await expect(names.getByText('default, not confirmed by s1jobs')).toHaveCount(14);
});

test('board settings: changed key, date format and extra key are sent to the board @thorough', async ({
  extension,
  seeded: _,
  openPopup,
  board,
}) => {
  const settings = await openSettings(extension);
  const section = settings.getByRole('region', { name: 'Board', exact: true });
  await section.getByText('The board’s field names').click();
  await section.getByLabel('Reference').fill('job_ref');
  await section.getByRole('button', { name: 'Add a name and value' }).click();
  await section.getByLabel('Name 1').fill('source');
  await section.getByLabel('Value 1').fill('jobcourier');
  await section.getByLabel('Format of closing dates').selectOption('RFC 1123');
  await section.getByRole('button', { name: 'Save' }).click();
  await expect(section.getByText('Saved', { exact: true })).toBeVisible();

  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('source: The board doesn’t know this field name');
  expect(board.requests()[0]?.body).toMatchObject({
    job_ref: 'ARD-1042',
    source: 'jobcourier',
    closing_date: expect.stringMatching(/^\w{3}, \d\d \w{3} \d{4} 00:00:00 GMT$/),
  });
});
