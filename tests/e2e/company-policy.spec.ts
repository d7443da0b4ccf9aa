import type { Page } from '@playwright/test';
import { openExtensionTab } from '../browser/extension-tab.mjs';
import { expect, test } from './support/fixtures';

type Policy = Record<string, unknown>;

const LAST_KNOWN = {
  profile: { name: 'Acme board' },
  defaults: { hours: 'Full' },
  accounts: [{ id: 'hr', label: 'Acme HR' }],
  faults: [],
};

/** Runs in each page of the extension before its code: the browser's answer about policies waits for the test. */
function holdPolicy() {
  const managed = Reflect.get(globalThis, 'chrome')?.storage?.managed;
  if (!managed) return;
  const answered = new Promise<Policy>((resolve) => {
    Object.assign(globalThis, { answerPolicy: resolve });
  });
  managed.get = () => answered;
}

const answer = (page: Page, policy: Policy) =>
  page.evaluate((given) => Reflect.get(globalThis, 'answerPolicy')(given), policy);

test.beforeEach(({ addInitScript }) => addInitScript(holdPolicy));

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function openSettings({ context, extensionId }: Parameters<typeof openExtensionTab>[0]): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
}

async function remember(
  extension: Parameters<typeof openExtensionTab>[0],
  lastManaged: unknown,
): Promise<void> {
  const extensionTab = await openExtensionTab(extension);
  await extensionTab.evaluate(
    (last) => Reflect.get(globalThis, 'chrome').storage.local.set({ lastManaged: last }),
    lastManaged,
  );
  await extensionTab.close();
}

test('company policy: the settings open before the browser has answered, and keep what is typed @thorough', async ({
  seeded,
}) => {
  const settings = await openSettings(seeded);
  await expect(settings.getByText('Loading…')).toHaveCount(0);
  const [accounts, defaults, board] = [
    region(settings, 'Accounts'),
    region(settings, 'Defaults'),
    region(settings, 'Board'),
  ];
  await expect(accounts).toContainText('Ardlunan HR');
  await defaults.getByLabel('Phone').fill('0141 496 0000');
  await defaults.getByLabel('Postcode').fill('G2 1AL');
  await board.getByText('The board’s field names').click();
  await board.getByLabel('Reference').fill('job_ref');
  await accounts.getByRole('button', { name: 'Add an account' }).click();
  await accounts.getByLabel('API user name').fill('half-typed');

  await answer(settings, {
    profile: { name: 'Acme board', keys: { title: 'job_title' } },
    defaults: { location: 'EH1' },
    accounts: [{ id: 'hr', label: 'Acme HR' }],
  });
  await expect(accounts).toContainText('Acme HR');
  await expect(accounts).toContainText('set by your company');
  await expect(accounts.getByLabel('API user name')).toHaveValue('half-typed');
  await expect(defaults.getByLabel('Phone')).toHaveValue('0141 496 0000');
  await expect(defaults.getByLabel('Postcode')).toHaveValue('EH1');
  await expect(defaults.getByLabel('Postcode')).not.toBeEditable();
  await expect(board.getByLabel('Name of the board')).toHaveValue('Acme board');
  await expect(board.getByLabel('Title')).toHaveValue('job_title');
  await expect(board.getByLabel('Reference')).toHaveValue('job_ref');
});

test('company policy: the last known one is shown at once, and a removed value can be edited again @thorough', async ({
  extension,
}) => {
  await remember(extension, LAST_KNOWN);
  const settings = await openSettings(extension);
  const name = region(settings, 'Board').getByLabel('Name of the board');
  const accounts = region(settings, 'Accounts');
  await expect(name).toHaveValue('Acme board');
  await expect(name).not.toBeEditable();
  await accounts.getByRole('button', { name: 'Change Acme HR' }).click();
  await accounts.getByLabel('API user name').fill('half-typed');

  await answer(settings, {});
  await expect(name).toHaveValue('s1jobs');
  await expect(name).toBeEditable();
  await expect(region(settings, 'Defaults').getByLabel('Hours')).toHaveValue('');
  await expect(accounts.getByLabel('API user name')).toHaveValue('half-typed');
});

test('company policy: the form for the first account stays open while it is typed in @thorough', async ({
  extension,
}) => {
  const settings = await openSettings(extension);
  const accounts = region(settings, 'Accounts');
  await accounts.getByLabel('Name', { exact: true }).fill('Mine');
  await answer(settings, { accounts: LAST_KNOWN.accounts });
  await expect(accounts).toContainText('Acme HR');
  await expect(accounts.getByLabel('Name', { exact: true })).toHaveValue('Mine');
});

test('company policy: the popup is filled with the last known one, then with the browser’s answer @thorough', async ({
  seeded,
  openPopup,
}) => {
  await remember(seeded, LAST_KNOWN);
  const { popup } = await openPopup('/about');
  await expect(popup.field('Hours')).toHaveValue('Full');
  await expect(popup.postBar.getByRole('button', { name: 'Post to Acme board' })).toBeVisible();
  await popup.fill('Title', 'Joiner');
  await answer(popup.page, { profile: { name: 'New board' }, defaults: { hours: 'Part' } });
  await expect(popup.field('Hours')).toHaveValue('Part');
  await expect(popup.postBar.getByRole('button', { name: 'Post to New board' })).toBeVisible();
  await expect(popup.field('Title')).toHaveValue('Joiner');
});
