import { Popup } from '../browser/popup.mjs';
import { drawn } from '../support/soak.mjs';
import { faultsIn } from './support/hostile/faults-in.mjs';
import { expect, test } from './support/hostile/fixtures';
import { MARK, RECORDS } from './support/hostile/records';

const AT = '2026-11-20T09:00:00.000Z';

/** One of each family; of these, `npm test` opens a drawn tenth. */
const SAMPLES = drawn(
  RECORDS.filter(({ family }, index) => RECORDS.findIndex((one) => one.family === family) === index),
);

const nameOf = (number: number) => `copy:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Each attack as a draft, a posting and what it sent, and as names and values of the settings. */
function backupOfAttacks(): string {
  const words = (value: string) => ({ value, source: 'json-ld' });
  const records = RECORDS.flatMap(({ posting, advert }, number) => [
    {
      store: 'drafts',
      record: {
        page: nameOf(number),
        changedAt: AT,
        company: posting.company,
        fields: Object.fromEntries(
          Object.entries(advert.advert).map(([id, value]) => [id, words(value.slice(0, 20_000))]),
        ),
      },
    },
    { store: 'postings', record: { ...posting, page: nameOf(number) } },
    { store: 'adverts', record: advert },
  ]);
  const shorts = RECORDS.map(({ posting }) => posting.company).filter((short) => short.length <= 100);
  const settings = [
    { name: 'accounts', value: shorts.map((label, id) => ({ id: `${id}`, label, username: label })) },
    { name: 'profile', value: { name: shorts[0]?.slice(0, 40) } },
    { name: 'defaults', value: { linkToPage: true, location: shorts[1] } },
  ].map((record) => ({ store: 'settings', record }));
  const lines = [...records, ...settings];
  const header = { format: 'jobcourier-backup', version: 1, at: AT, lines: lines.length };
  return [header, ...lines].map((line) => JSON.stringify(line)).join('\n');
}

test('hostile backup: attacks in a file are harmless: all in the preview of the restore and in drafts, those drawn in history, form and preview @thorough', async ({
  seeded,
  trap,
  board,
}) => {
  test.setTimeout(180_000);
  const { context, extensionId } = seeded;
  const origin = `chrome-extension://${extensionId}/`;
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('dialog', (dialog) => faults.push(`a dialog says ${dialog.message()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`asked for ${request.url()}`);
  });
  trap.requests.length = 0;
  const look = async (where: string) => {
    const found = await page.locator('body').evaluate(faultsIn);
    faults.push(...found.map((fault) => `${where}: ${fault}`));
    if (await page.evaluate(() => Reflect.has(globalThis, 'canary') || Reflect.has({}, 'polluted')))
      faults.push(`${where}: a script ran`);
  };

  await page.goto(`${origin}options.html#data`);
  const data = page.getByRole('region', { name: 'Data', exact: true });
  await data.getByLabel('Restore from a backup').setInputFiles({
    name: 'attacks.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(backupOfAttacks()),
  });
  await expect(data.getByText(`${RECORDS.length} drafts will be restored`)).toBeVisible();
  await look('offer');
  await data.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(data.getByText(/^Restored: /)).toBeVisible({ timeout: 60_000 });
  await look('settings');

  await page.goto(`${origin}adverts.html#drafts`);
  await expect(page.getByText(MARK).first()).toBeVisible();
  await look('drafts');
  for (const { family, posting } of SAMPLES) {
    await page.goto(`${origin}adverts.html#posting=${posting.id}`);
    await expect(page.getByRole('dialog').locator('.rich-text')).toContainText('Before.');
    await look(`${family} in the history`);
    await page.goto(
      `${origin}popup.html?draft=${nameOf(RECORDS.findIndex((one) => one.posting === posting))}`,
    );
    const form = await new Popup(page).filled();
    await expect(form.field('Title')).toHaveValue(new RegExp(`^${MARK}`));
    await look(`${family} in the form`);
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect(page.getByRole('dialog').locator('.rich-text')).toContainText('Before.');
    await look(`${family} in the preview`);
  }
  expect(faults).toEqual([]);
  expect(trap.requests.filter((request) => request.includes('canary'))).toEqual([]);
  expect(board.requests()).toEqual([]);
});
