import type { Page } from '@playwright/test';
import { openExtensionTab, readRecords } from '../browser/extension-tab.mjs';
import type { launchBrowser } from '../browser/launch.mjs';
import type { Popup } from '../browser/popup.mjs';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';

type Extension = Awaited<ReturnType<typeof launchBrowser>>;

const PHRASE = 'correct horse battery';

async function openSettings({ context, extensionId }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
}

const setting = (name: string, value: unknown) => ({ store: 'settings', record: { name, value } });

async function choose(settings: Page, lines: unknown[]): Promise<void> {
  const at = new Date(Date.now() - 60_000).toISOString();
  const header = { format: 'jobcourier-backup', version: 1, at, lines: lines.length };
  await settings.getByLabel('Restore from a backup').setInputFiles({
    name: 'their.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from([header, ...lines].map((line) => JSON.stringify(line)).join('\n')),
  });
}

const differences = (settings: Page) =>
  settings.getByRole('group', { name: 'Settings in the file that differ from yours' });

async function restore(settings: Page): Promise<void> {
  await settings.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(settings.getByText(/^(Restored: |Nothing was restored|Not restored: )/)).toBeVisible();
}

async function lock(settings: Page): Promise<void> {
  const security = settings.getByRole('region', { name: 'Security' });
  await security.getByLabel('Passphrase', { exact: true }).fill(PHRASE);
  await security.getByLabel('Repeat the passphrase').fill(PHRASE);
  await security.getByRole('button', { name: 'Set the passphrase' }).click();
  await security.getByRole('button', { name: 'Lock now' }).click();
  await expect(security).toContainText('Your accounts are locked');
}

async function unlock(settings: Page): Promise<void> {
  const security = settings.getByRole('region', { name: 'Security' });
  await security.getByLabel('Passphrase').fill(PHRASE);
  await security.getByRole('button', { name: 'Unlock' }).click();
  await expect(security).toContainText('are unlocked now');
}

/** What the preview says will be sent, without user name and password. */
async function previewed(popup: Popup): Promise<object> {
  await popup.postBar.getByRole('button', { name: 'Preview' }).click();
  const dialog = popup.page.getByRole('dialog');
  await dialog.getByText('What will be sent').click();
  const { username: _name, password: _word, ...body } = JSON.parse(await dialog.locator('pre').innerText());
  await dialog.getByRole('button', { name: 'Close' }).click();
  return body;
}

test('settings file: only values that were ticked get into adverts, and form and preview show them @thorough', async ({
  seeded,
  openPopup,
  board,
}) => {
  const settings = await openSettings(seeded);
  const profile = {
    endpoint: `${board.url}/api/job`,
    keys: { reference: 'job_ref' },
    extra: [
      { key: 'fee', value: 'Pay £200 to register' },
      { key: 'source', value: 'Ardlunan' },
    ],
  };
  await choose(settings, [
    setting('profile', profile),
    setting('defaults', { linkToPage: false, application_email: 'cv@evil.example' }),
  ]);
  const rows = differences(settings).getByRole('listitem');
  await expect(rows).toHaveCount(5);
  await expect(rows.filter({ hasText: 'fee' })).toContainText('was nothing → will be Pay £200 to register');
  for (const box of await rows.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  expect(await violations(settings)).toEqual([]);
  await differences(settings).getByLabel('Sent with every advert: source').check();
  await restore(settings);

  const { popup } = await openPopup('/jobs/warehouse-operative');
  await expect(popup.page.getByText('Sent with every advert: source = Ardlunan')).toBeVisible();
  await popup.pickCoreskill('Logistics / Distribution');
  const shown = await previewed(popup);
  expect(shown).toMatchObject({ source: 'Ardlunan', reference: 'ARD-1042' });
  expect(JSON.stringify(shown)).not.toMatch(/fee|evil/);
  await popup.pressPost();
  await expect(popup.postBar).toContainText('source: The board doesn’t know this field name');
  const { username: _name, password: _word, ...body } = Object(board.requests()[0]?.body);
  expect(body).toEqual(shown);
});

test('settings file: a field’s key for a fixed text is refused, by line @thorough', async ({
  seeded,
  board,
}) => {
  const settings = await openSettings(seeded);
  const endpoint = `${board.url}/api/job`;
  for (const wrong of [
    { keys: { salary_text: 'x_salary_text' }, extra: [{ key: 'salary_text', value: 'Pay £200' }] },
    { extra: [{ key: 'Salary_Text', value: 'Pay £200' }] },
    { extra: [{ key: 'PASSWORD', value: 'x' }] },
    { keys: { reference: 'job_ref' }, extra: [{ key: 'reference', value: 'Pay £200' }] },
    { endpoint: 'https://*.example/api/job' },
  ]) {
    await choose(settings, [setting('profile', { endpoint, ...wrong })]);
    await expect(settings.getByText('Line 2: this board can’t be used')).toBeVisible();
    await expect(differences(settings)).toHaveCount(0);
    await settings.getByRole('button', { name: 'Close' }).click();
  }
});

test('settings file: an advert that waits for the lock is sent as shown when Post was pressed @thorough', async ({
  seeded,
  openPopup,
  board,
}) => {
  test.slow();
  const settings = await openSettings(seeded);
  await lock(settings);
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.pickCoreskill('Logistics / Distribution');
  const shown = await previewed(popup);
  await popup.pressPost();
  await expect(popup.postBar).toContainText('Your accounts are locked.');
  await popup.close();

  await settings.bringToFront();
  await choose(settings, [
    setting('profile', {
      endpoint: `${board.url}/api/job`,
      dateFormat: 'RFC 1123',
      keys: { title: 'job_title' },
      extra: [{ key: 'fee', value: 'Pay £200 to register' }],
    }),
  ]);
  for (const box of await differences(settings).getByRole('checkbox').all()) await box.check();
  await restore(settings);
  await unlock(settings);
  await expect.poll(() => board.jobs().length).toBe(1);
  const { username, password: _word, ...body } = Object(board.requests()[0]?.body);
  expect(username).toBe('sandbox-user');
  expect(body).toEqual(shown);
});

test('settings file: it changes no existing account, and adds none while they are locked @thorough', async ({
  seeded,
}) => {
  const settings = await openSettings(seeded);
  const accounts = setting('accounts', [
    { id: 'sandbox', label: 'Crumb Bakery', username: 'sandbox-user' },
    { id: 'twin', label: 'ardlunan  hr', username: 'other-company' },
    { id: 'three', label: 'Crumb', username: 'crumb-user' },
  ]);
  await choose(settings, [accounts]);
  await expect(differences(settings).getByRole('checkbox')).toHaveCount(2);
  for (const box of await differences(settings).getByRole('checkbox').all()) await box.check();
  await restore(settings);
  await expect(settings.getByText('another account has the same name')).toBeVisible();
  const list = settings.getByRole('region', { name: 'Accounts' }).getByRole('listitem');
  await expect(list).toHaveCount(2);
  await expect(list.first()).toContainText('Ardlunan HR');
  await expect(list.last()).toContainText('User name crumb-user');

  await lock(settings);
  await choose(settings, [setting('accounts', [{ id: 'four', label: 'Four', username: 'four-user' }])]);
  await expect(differences(settings).getByLabel('Account “Four”')).toBeDisabled();
  await expect(differences(settings)).toContainText('Your accounts are locked');
  const extensionTab = await openExtensionTab(seeded);
  await extensionTab.evaluate(() =>
    Reflect.get(globalThis, 'chrome').runtime.sendMessage({
      type: 'add-account',
      account: { id: 'four', label: 'Four', username: 'four-user' },
    }),
  );
  const stored = await extensionTab.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get(null));
  expect(JSON.stringify(stored)).not.toContain('four-user');
});

test('backup: a draft from a file is put beside the edited one; one without a time or from the future is refused @thorough', async ({
  seeded,
  openPopup,
  clickIcon,
  site,
}) => {
  const address = `${site.url}/jobs/warehouse-operative`;
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.fill('Title', 'Night Warehouse Operative');
  await popup.close();
  const settings = await openSettings(seeded);
  const draft = (changedAt: string, title: string) => ({
    store: 'drafts',
    record: {
      page: address,
      fields: {
        title: { value: title, source: 'recruiter' },
        application_url: { value: 'https://apply.evil.example/x', source: 'recruiter' },
      },
      said: { title },
      changedAt,
    },
  });
  await choose(settings, [
    draft('9', 'Nine'),
    draft('9999-01-01T00:00:00.000Z', 'Future'),
    draft(new Date().toISOString(), 'Joiner'),
  ]);
  await expect(settings.getByText(/^Line 2: one of its dates or times is in the future/)).toBeVisible();
  await expect(settings.getByText(/^Line 3: one of its dates or times is in the future/)).toBeVisible();
  await expect(settings.getByText('1 draft in the file differs from yours')).toBeVisible();
  await restore(settings);
  await expect(settings.getByText('Restored: 1 draft as a copy.')).toBeVisible();
  const { drafts } = await readRecords(settings);
  expect(drafts).toHaveLength(2);
  const copy = drafts.find((one) => one.page.startsWith('copy:'));
  expect(copy?.fields).toEqual({
    title: { value: 'Joiner', source: 'backup', check: true },
    application_url: { value: 'https://apply.evil.example/x', source: 'backup', check: true },
  });

  await page.bringToFront();
  const again = await clickIcon(page);
  await expect(again.field('Title')).toHaveValue('Night Warehouse Operative');
  await again.close();
  const beside = await seeded.context.newPage();
  await beside.goto(
    `chrome-extension://${seeded.extensionId}/popup.html?draft=${encodeURIComponent(copy?.page ?? '')}`,
  );
  await beside.getByRole('button', { name: /^Title Joiner/ }).click();
  await beside.getByRole('button', { name: /^Apply apply\.evil\.example/ }).click();
  await expect(beside.getByRole('button', { name: 'That’s right (accept the apply link)' })).toBeVisible();
  await expect(beside.getByText('backup file')).toHaveCount(2);
});
