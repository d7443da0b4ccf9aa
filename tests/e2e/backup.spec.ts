import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readStores } from '../browser/extension-tab.mjs';
import { launchBrowser } from '../browser/launch.mjs';
import { Popup } from '../browser/popup.mjs';
import { clickToolbar } from '../browser/toolbar.mjs';
import { SANDBOX } from '../commands/build.mjs';
import { expect, test } from './support/fixtures';
import { bareExtensionPage, putRaw } from './support/raw-database';

type Extension = Awaited<ReturnType<typeof launchBrowser>>;

async function openData({ context, extensionId }: Extension) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#data`);
  return page.getByRole('region', { name: 'Data', exact: true });
}

async function popupOver({ context, extensionId }: Extension, address: string): Promise<Popup> {
  const page: Page = await context.newPage();
  await page.goto(address);
  return new Popup(await clickToolbar(context, page, extensionId)).filled();
}

const AT = '2026-11-20T09:00:00.000Z';
const WAITING = {
  id: 'waiting',
  page: 'https://careers.example/cook',
  writtenAt: AT,
  title: 'Cook',
  match: { vacancy: 'cook|g2' },
  account: { id: 'sandbox', label: 'Ardlunan HR' },
  state: 'waiting',
  moves: [
    { state: 'written', at: AT },
    { state: 'waiting', at: AT },
  ],
  outcome: { state: 'waiting', cause: 'permission' },
};

test('backup: all data but the password is restored in another browser, and nothing is sent @thorough', async ({
  seeded,
  openPopup,
  board,
  site,
}) => {
  // Two browsers, one after the other.
  test.slow();
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('Posted.');
  await popup.close();
  const { popup: other } = await openPopup('/jobs/staff-nurse');
  await other.fill('Title', 'Senior Staff Nurse');
  await other.close();
  const raw = await bareExtensionPage(seeded);
  await putRaw(raw, { postings: [WAITING] });

  const data = await openData(seeded);
  const downloading = data.page().waitForEvent('download');
  await data.getByRole('button', { name: 'Back up everything' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^jobcourier-backup-\d{4}-\d\d-\d\d\.jsonl$/);
  await expect(data.getByText(`${download.suggestedFilename()} was saved`)).toBeVisible();
  const file = await download.path();
  const text = await readFile(file, 'utf8');
  expect(text).toContain('Senior Staff Nurse');
  expect(text).toContain('sandbox-user');
  expect(text).not.toContain('sandbox-pass');

  const fresh = await launchBrowser({ extension: SANDBOX });
  try {
    const restoring = await openData(fresh);
    await restoring.getByLabel('Restore from a backup').setInputFiles(file);
    await expect(restoring.getByText('2 drafts will be restored')).toBeVisible();
    await expect(restoring.getByText('2 postings will be restored')).toBeVisible();
    await expect(restoring.getByText('1 posting wasn’t finished when the file was written')).toBeVisible();
    const settings = restoring.getByRole('group', { name: 'Settings in the file that differ from yours' });
    for (const box of await settings.getByRole('checkbox').all()) {
      await expect(box).not.toBeChecked();
      await box.check();
    }
    await expect(restoring.getByText(`will then be sent to ${board.url}/api/job`)).toBeVisible();
    await restoring.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(restoring.getByText(/^Restored: 2 drafts, 2 postings and 5 settings\./)).toBeVisible();
    await expect(restoring.getByText('Enter the password of each new account')).toBeVisible();
    await expect(restoring.page().getByText('User name sandbox-user')).toBeVisible();

    const nurse = await popupOver(fresh, `${site.url}/jobs/staff-nurse`);
    await expect(nurse.field('Title')).toHaveValue('Senior Staff Nurse');
    await expect(nurse.page.getByRole('button', { name: 'That’s right (accept the title)' })).toBeVisible();
    await expect(nurse.field('Title')).toHaveAccessibleDescription(/The page now says “.+”/);
    await nurse.close();
    const posted = await popupOver(fresh, `${site.url}/jobs/warehouse-operative`);
    await expect(posted.postBar).toContainText(`Job ${board.jobs()[0]?.id}`);
    await expect(posted.page.getByRole('region', { name: 'Posted before' })).toContainText(
      'A backup file says that you posted this advert today',
    );
    await posted.close();
    const history = await fresh.context.newPage();
    await history.goto(`chrome-extension://${fresh.extensionId}/adverts.html#history`);
    const entry = history.getByRole('link', { name: /Warehouse Operative/ });
    await expect(entry).toContainText('From a backup file');
    await entry.click();
    await expect(history.getByRole('dialog')).toContainText('This comes from a backup file');
    await history.close();
    const cook = (await readPostings(fresh)).find(({ id }) => id === 'waiting');
    expect(cook).toMatchObject({ state: 'unknown', outcome: { cause: 'restored' } });
  } finally {
    await fresh.close();
  }
  expect(board.requests()).toHaveLength(1);
});

test('backup: a damaged file names its bad lines, and the rest can be restored', async ({ extension }) => {
  const data = await openData(extension);
  const choose = (name: string, lines: unknown[]) =>
    data.getByLabel('Restore from a backup').setInputFiles({
      name,
      mimeType: 'application/jsonl',
      buffer: Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n')),
    });
  await choose('photo.jsonl', ['x']);
  await expect(data.getByText('“photo.jsonl” isn’t a Jobcourier backup')).toBeVisible();
  const header = { format: 'jobcourier-backup', version: 1, at: AT, lines: 2 };
  await choose('newer.jsonl', [{ ...header, version: 99 }]);
  await expect(data.getByText('“newer.jsonl” was written by a newer version of Jobcourier')).toBeVisible();

  const damaged = { store: 'postings', record: { ...WAITING, state: 'lost' } };
  const sound = { store: 'postings', record: WAITING };
  await choose('own.jsonl', [header, damaged, sound]);
  await expect(data.getByRole('heading', { name: 'own.jsonl, written on Friday 20 November' })).toBeFocused();
  await expect(data.getByText('Line 2: this posting couldn’t be read')).toBeVisible();
  await data.getByRole('button', { name: 'Don’t restore' }).click();
  await expect(data.getByText('Nothing was changed')).toBeVisible();
  expect(await readPostings(extension)).toEqual([]);
  await data.page().bringToFront();
  await choose('own.jsonl', [header, damaged, sound]);
  await data.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(data.getByText('Restored: 1 posting.')).toBeVisible();
  await expect(data.getByLabel('Restore from a backup')).toBeFocused();
});

async function readPostings(extension: Extension): Promise<{ id: string }[]> {
  const page = await bareExtensionPage(extension);
  const [postings = []] = await page.evaluate(readStores, ['postings']);
  await page.close();
  return postings;
}
