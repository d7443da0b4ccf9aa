import type { ConsoleMessage, Page, Worker } from '@playwright/test';
import { openExtensionTab, readStorage, readStores } from '../browser/extension-tab.mjs';
import { expect, test } from './support/fixtures';

/** Not a word of any language, so that a match can only be the password. */
const PASSWORD = 'Vq9-unmistakable-7734';

/** Runs in the extension tab: records every message that reaches the extension's pages. */
function overhear() {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  Reflect.get(globalThis, 'chrome').runtime.onMessage.addListener((message: unknown) => {
    heard.push(JSON.stringify(message));
  });
}

async function download(page: Page, button: string | RegExp): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const stream = await file.createReadStream();
  let text = '';
  for await (const part of stream) text += String(part);
  return text;
}

test('password: it goes to the board and nowhere else', async ({
  extension,
  openPopup,
  clickIcon,
  board,
}) => {
  test.slow();
  const { context, extensionId } = extension;
  const logged: string[] = [];
  context.on('console', (message: ConsoleMessage) => logged.push(message.text()));
  context.on('weberror', (error) => logged.push(String(error.error())));
  const listen = (worker: Worker) => worker.on('console', (message) => logged.push(message.text()));
  context.serviceWorkers().map(listen);
  // The browser stops an idle worker, and starts another one.
  context.on('serviceworker', listen);
  const extensionTab = await openExtensionTab(extension);
  await extensionTab.evaluate(overhear);

  const origin = `chrome-extension://${extensionId}`;
  const settings = await context.newPage();
  await settings.goto(`${origin}/options.html`);
  await settings.getByLabel('Name', { exact: true }).fill('Acme HR');
  await settings.getByLabel('API user name').fill('sandbox-user');
  await settings.getByLabel('API password').fill(PASSWORD);
  await settings.getByRole('button', { name: 'Save' }).first().click();
  await expect(settings.getByText('Acme HR was saved')).toBeVisible();
  await settings.getByLabel('Posting address').fill(`${board.url}/api/job`);
  await settings
    .getByRole('region', { name: 'Board', exact: true })
    .getByRole('button', { name: 'Save' })
    .click();
  await settings.getByRole('button', { name: 'Check Acme HR at the board' }).click();
  await expect(settings.getByText('doesn’t accept this user name and password')).toBeVisible();

  // Refused, unknown and accepted: each kind of outcome is stored and shown.
  const seen: string[] = [];
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('didn’t accept the user name and password');
  board.behave({ kind: 'cut', times: 1 });
  await popup.pressPost();
  await expect(popup.postBar).toContainText('We don’t know whether it was posted.');
  board.behave({ kind: 'accepted-unreadable', times: 1 });
  await popup.postBar.getByRole('button', { name: 'Preview' }).click();
  await popup.page.getByText('What will be sent').click();
  seen.push(await popup.page.content());
  await popup.close();
  const again = await clickIcon(page);
  seen.push(await again.page.content());
  await again.close();

  const adverts = await context.newPage();
  await adverts.goto(`${origin}/adverts.html#history`);
  await adverts.getByRole('link', { name: 'Warehouse Operative' }).first().click();
  await adverts.getByRole('dialog').getByText('What was sent, without').click();
  seen.push(await adverts.content());
  await adverts.keyboard.press('Escape');
  const files = [
    await download(adverts, /CSV/),
    await download(adverts, /JSON/),
    await download(settings, 'Back up everything'),
  ];
  seen.push(await settings.content(), await page.content());

  const messages: string[] = await extensionTab.evaluate(() => Reflect.get(globalThis, 'heard'));
  const carries = messages.filter((message) => message.includes(PASSWORD));
  expect(carries.map((message) => JSON.parse(message).type)).toEqual(['save-account']);
  expect(messages.length).toBeGreaterThan(5);
  const records = JSON.stringify(await extensionTab.evaluate(readStores, undefined));
  expect(records).toContain('Warehouse Operative');
  const { passwords, ...rest } = await readStorage(extensionTab);
  expect(JSON.stringify(passwords)).toContain(PASSWORD);
  const session = await readStorage(extensionTab, 'session');
  const places = [...seen, ...files, ...logged, records, JSON.stringify(rest), JSON.stringify(session)];
  expect(places.filter((place) => place.includes(PASSWORD))).toEqual([]);
  expect(files.every((file) => file.includes('Warehouse Operative'))).toBe(true);
});
