import type { Page } from '@playwright/test';
import { readRecords } from '../browser/extension-tab.mjs';
import { Popup } from '../browser/popup.mjs';
import { clickToolbar } from '../browser/toolbar.mjs';
import { expect, test } from './support/fixtures';

const step = (page: Page, name: string) => page.getByRole('region', { name });

test('first steps: an account is added and checked, the sample is read and posted to nobody', async ({
  extension,
  board,
}) => {
  const { context, extensionId } = extension;
  const welcome = await context.newPage();
  await welcome.goto(`chrome-extension://${extensionId}/welcome.html`);
  // The sandbox board stands in for s1jobs.
  await welcome.evaluate(
    // @ts-expect-error: `chrome` is there in the extension's page, and not here.
    (endpoint) => chrome.storage.local.set({ profile: { endpoint } }),
    `${board.url}/api/job`,
  );
  await expect(step(welcome, 'Check it with s1jobs')).toContainText('Add your account first');
  await welcome.getByLabel('Name', { exact: true }).fill('Ardlunan HR');
  await welcome.getByLabel('API user name').fill('sandbox-user');
  await welcome.getByLabel('API password').fill('sandbox-pass');
  await welcome.getByRole('button', { name: 'Save' }).click();
  await expect(step(welcome, 'Add your account')).toContainText('Ardlunan HR is saved');
  await welcome.getByRole('button', { name: 'Check now' }).click();
  await expect(step(welcome, 'Check it with s1jobs')).toContainText('The board accepts this user name');
  await expect(step(welcome, 'Check it with s1jobs').getByText('Done')).toBeVisible();

  const opened = context.waitForEvent('page');
  await welcome.getByRole('link', { name: 'Open the sample advert' }).click();
  const sample = await opened;
  await sample.getByRole('heading', { name: 'Bakery Supervisor' }).waitFor();
  const popup = await new Popup(await clickToolbar(context, sample, extensionId)).filled();
  await expect(popup.field('Title')).toHaveValue('Bakery Supervisor');
  await expect(popup.field('Postcode')).toHaveValue('DD4 9XQ');
  await expect(popup.page.getByRole('main')).toContainText('nothing is sent, and your changes aren’t kept');
  await popup.post();
  await expect(popup.page.getByRole('main')).toContainText('This one was a sample, so nothing was sent');
  expect(board.jobs()).toEqual([]);
  expect(await readRecords(welcome)).toEqual({ drafts: [], postings: [] });
  await popup.close();
  await welcome.bringToFront();
  await expect(step(welcome, 'Try it on a sample advert').getByText('Done')).toBeVisible();
});
