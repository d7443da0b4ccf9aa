import { openExtensionTab } from '../browser/extension-tab.mjs';
import { drawn } from '../support/soak.mjs';
import { faultsIn } from './support/hostile/faults-in.mjs';
import { expect, test } from './support/hostile/fixtures';
import { MARK, RECORDS } from './support/hostile/records';
import { putRaw } from './support/raw-database';

test('hostile database: all attacks are stored, and those drawn are harmless in the history @thorough', async ({
  seeded,
  trap,
}) => {
  test.setTimeout(180_000);
  const { context, extensionId } = seeded;
  const origin = `chrome-extension://${extensionId}/`;
  const history = await context.newPage();
  await history.goto(`${origin}adverts.html`);
  const extensionTab = await openExtensionTab(seeded);
  await putRaw(extensionTab, {
    postings: RECORDS.map(({ posting }) => posting),
    adverts: RECORDS.map(({ advert }) => advert),
  });
  await extensionTab.close();

  const faults: string[] = [];
  trap.requests.length = 0;
  history.on('dialog', (dialog) => faults.push(`a dialog says ${dialog.message()}`));
  history.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`asked for ${request.url()}`);
  });
  await history.goto(`${origin}adverts.html#history`);
  await history.reload();
  await expect(history.getByRole('link', { name: new RegExp(`^${MARK}`) }).first()).toBeVisible();
  for (const { posting } of drawn(RECORDS)) {
    await history.evaluate((id) => {
      location.hash = `posting=${id}`;
    }, posting.id);
    const [mark] = posting.title.match(new RegExp(`^${MARK} \\d+`)) ?? [''];
    const dialog = history.getByRole('dialog');
    await expect(dialog.getByRole('heading', { name: new RegExp(`^${mark}( |$)`) })).toBeVisible();
    await expect(dialog.locator('.rich-text')).toContainText('Before.');
    faults.push(...(await history.locator('body').evaluate(faultsIn)).map((fault) => `${mark}: ${fault}`));
  }
  expect(faults).toEqual([]);
  expect(await history.evaluate(() => Reflect.has(globalThis, 'canary') || Reflect.has({}, 'polluted'))).toBe(
    false,
  );
  expect(trap.requests.filter((request) => request.includes('canary'))).toEqual([]);
});
