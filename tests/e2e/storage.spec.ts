import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { VERSION } from '../../utils/database/version';
import { launchBrowser } from '../browser/launch.mjs';
import { Popup } from '../browser/popup.mjs';
import { clickToolbar } from '../browser/toolbar.mjs';
import { SANDBOX } from '../commands/build.mjs';
import { expect, test } from './support/fixtures';
import { askForNewer, bareExtensionPage, deleteDatabase, makeDatabase, putRaw } from './support/raw-database';

const AT = '2026-11-20T09:00:00.000Z';
const touched = (page: string, title: string) => ({
  page,
  fields: { title: { value: title, source: 'recruiter' } },
  changedAt: AT,
});

/** The form keeps working without storage: typing and preview. */
async function expectWorkingForm(popup: Popup): Promise<void> {
  await popup.fill('Reference', 'REF-1');
  await expect(popup.field('Reference')).toHaveValue('REF-1');
  const title = await popup.field('Title').inputValue();
  await popup.page.getByRole('button', { name: 'Preview' }).click();
  await expect(popup.page.getByRole('heading', { name: title }).first()).toBeVisible();
  await popup.page.keyboard.press('Escape');
}

/** The browser does not notify a request that is queued behind a blocked one. */
const BLOCKED: { whom: string; isAsked(holder: Page): Promise<unknown> }[] = [
  { whom: 'the popup', isAsked: async () => undefined },
  { whom: 'the popup and the worker before it', isAsked: askForNewer },
];

for (const { whom, isAsked } of BLOCKED) {
  test(`storage held by an older page, from ${whom}: a message; once released, stored and typed values are both there @thorough`, async ({
    extension,
    site,
    openPopup,
    clickIcon,
  }) => {
    const holder = await bareExtensionPage(extension);
    const here = `${site.url}/jobs/warehouse-operative`;
    await makeDatabase(holder, {
      version: 1,
      drafts: [
        {
          ...touched(here, ''),
          fields: { application_phone: { value: '0141 496 0000', source: 'recruiter' } },
        },
        touched(`${site.url}/jobs/staff-nurse`, 'Kept Nurse'),
      ],
      held: true,
    });
    await isAsked(holder);
    const { page, popup } = await openPopup('/jobs/warehouse-operative');
    await expect(popup.page.getByRole('alert')).toContainText(
      'an older Jobcourier window blocks the storage',
    );
    await expectWorkingForm(popup);

    await holder.close();
    await popup.fill('Reference', 'REF-2');
    await expect(async () => {
      await popup.fill('Title', 'Night Warehouse Operative');
      await expect(popup.page.getByRole('alert')).toHaveCount(0, { timeout: 500 });
    }).toPass();
    await expect(popup.page.getByLabel(/phone/)).toHaveValue('0141 496 0000');
    await popup.close();

    const again = await clickIcon(page);
    await expect(again.field('Title')).toHaveValue('Night Warehouse Operative');
    await expect(again.page.getByLabel(/^Reference/)).toHaveValue('REF-2');
    await expect(again.page.getByLabel(/phone/)).toHaveValue('0141 496 0000');
    await again.close();
    const { popup: nurse } = await openPopup('/jobs/staff-nurse');
    await expect(nurse.field('Title')).toHaveValue('Kept Nurse');
  });
}

test('storage written by a newer version: a message, and the data is left alone @thorough', async ({
  extension,
  openPopup,
  clickIcon,
}) => {
  const raw = await bareExtensionPage(extension);
  await makeDatabase(raw, { version: 99, drafts: [touched('https://a.example/', 'Newer')] });
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await expect(popup.page.getByRole('alert')).toContainText('saved by a newer version of Jobcourier');
  await expectWorkingForm(popup);
  const databases = await raw.evaluate(() => indexedDB.databases());
  expect(databases).toContainEqual({ name: 'jobcourier', version: 99 });

  await deleteDatabase(raw);
  await popup.fill('Reference', 'REF-2');
  await expect(popup.page.getByRole('alert')).toHaveCount(0);
  await popup.close();
  await expect((await clickIcon(page)).page.getByLabel(/^Reference/)).toHaveValue('REF-2');
});

test('damaged records: they are quarantined, and the others stay readable @thorough', async ({
  seeded,
  site,
  openPopup,
}) => {
  const raw = await bareExtensionPage(seeded);
  const here = `${site.url}/jobs/warehouse-operative`;
  await putRaw(raw, {
    drafts: [{ page: here, fields: 'gone' }, touched(`${site.url}/jobs/staff-nurse`, 'Kept Nurse')],
    postings: [{ id: 'damaged', page: here, state: 'accepted' }],
  });
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await expect(popup.field('Title')).toHaveValue('Warehouse Operative');
  await expect(popup.page.getByRole('alert')).toHaveCount(0);
  await expectWorkingForm(popup);
  await popup.close();
  const { popup: nurse } = await openPopup('/jobs/staff-nurse');
  await expect(nurse.field('Title')).toHaveValue('Kept Nurse');
  await nurse.close();

  const settings = await seeded.context.newPage();
  await settings.goto(`chrome-extension://${seeded.extensionId}/options.html#data`);
  const data = settings.getByRole('region', { name: 'Data', exact: true });
  await expect(data.getByText('Found damaged and moved here: 1 draft and 1 posting.')).toBeVisible();
  const downloading = settings.waitForEvent('download');
  await data.getByRole('button', { name: 'Download them' }).click();
  const exported: unknown = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
  expect(exported).toEqual([
    { store: 'drafts', at: expect.any(String), record: { page: here, fields: 'gone' } },
    { store: 'postings', at: expect.any(String), record: { id: 'damaged', page: here, state: 'accepted' } },
  ]);
  await data.getByRole('button', { name: 'Delete them' }).click();
  await data.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(data.getByText('Deleted', { exact: true })).toBeVisible();
  await expect(data.getByText('None. A damaged record')).toBeVisible();
});

test('storage refused, as by a broken profile (simulated with IndexedDB’s open): a message @thorough', async ({
  addInitScript,
  openPopup,
}) => {
  await addInitScript(() => {
    if (location.pathname !== '/popup.html') return;
    IDBFactory.prototype.open = () => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    };
  });
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await expect(popup.page.getByRole('alert')).toContainText('the browser doesn’t let us store anything');
  await expectWorkingForm(popup);
});

test('storage that never answers: the form does not wait for it @thorough', async ({
  extension,
  openPopup,
}) => {
  const holder = await bareExtensionPage(extension);
  await makeDatabase(holder, { version: VERSION, held: true });
  // A deletion that is blocked by a page: requests after it get no event at all.
  await holder.evaluate(() => {
    indexedDB.deleteDatabase('jobcourier');
  });
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await expect(popup.page.getByRole('alert')).toContainText('the browser doesn’t let us store anything');
  await expectWorkingForm(popup);
});

test('full disk: a message, and drafts are stored again once there is room @thorough', async ({
  site,
}, testInfo) => {
  // With `unlimitedStorage` Chromium ignores even an overridden quota, so the same build without it.
  const folder = testInfo.outputPath('extension');
  cpSync(SANDBOX, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  const browser = await launchBrowser({ extension: folder });
  try {
    const { context, extensionId } = browser;
    // Before the popup, which closes when another tab comes to the front.
    const raw = await bareExtensionPage(browser);
    const protocol = await context.newCDPSession(raw);
    const origin = `chrome-extension://${extensionId}`;
    // Before the first write: Chromium checks the remaining room only now and then.
    await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const page = await context.newPage();
    await page.goto(`${site.url}/jobs/warehouse-operative`);
    const popup = await new Popup(await clickToolbar(context, page, extensionId)).filled();
    await popup.fill('Title', 'Not kept');
    await expect(popup.page.getByRole('alert')).toContainText('the disk or the browser’s storage is full');
    await expectWorkingForm(popup);

    await protocol.send('Storage.overrideQuotaForOrigin', { origin });
    await popup.fill('Title', 'Kept again');
    await expect(popup.page.getByRole('alert')).toHaveCount(0);
    await popup.close();
    const again = await new Popup(await clickToolbar(context, page, extensionId)).filled();
    await expect(again.field('Title')).toHaveValue('Kept again');
    await expect(again.page.getByLabel(/^Reference/)).toHaveValue('REF-1');
  } finally {
    await browser.close();
  }
});
