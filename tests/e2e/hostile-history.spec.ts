import { openDesk } from '../browser/desk.mjs';
import { canaryOf } from '../pages/hostile/attacks/attack.mjs';
import { FAMILIES } from '../pages/hostile/attacks/index.mjs';
import { faultsIn } from './support/hostile/faults-in.mjs';
import { expect, test } from './support/hostile/fixtures';

const MARK = 'Keeper of the attack';

/** Every attack as it would stand in the database if nothing before it had stopped it. */
const RECORDS = Object.values(FAMILIES)
  .flat()
  .map(({ payload }, id) => payload(canaryOf(id)))
  .filter((payload) => payload.length < 50_000)
  .map((payload, number) => {
    const id = `attack-${number}`;
    const short = payload.slice(0, 400) || 'nothing';
    const at = new Date(Date.UTC(2026, 10, 1, 0, 0, number)).toISOString();
    const moves = [
      { state: 'written', at },
      { state: 'refused', at },
    ];
    return {
      advert: {
        id,
        advert: {
          title: `${MARK} ${number} ${short}`,
          description: `<p>Before.</p>${payload}<p>After.</p>`,
          location: 'G2',
          salary_text: short,
          application_url: short,
          reference: short,
          coreskill: short,
        },
        sent: { endpoint: short, body: { title: short, description: payload } },
      },
      posting: {
        id,
        page: short,
        writtenAt: at,
        title: `${MARK} ${number} ${short}`,
        company: short,
        reference: short,
        match: { vacancy: short, reference: short },
        account: { id: 'sandbox', label: short },
        state: 'refused',
        moves,
        outcome: { state: 'refused', cause: 'other', said: short },
      },
    };
  });

/** Runs in the desk: writes all of it past the extension's code. */
const write = (records: typeof RECORDS) =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('jobcourier');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['postings', 'adverts'], 'readwrite');
      for (const { posting, advert } of records) {
        transaction.objectStore('postings').put(posting);
        transaction.objectStore('adverts').put(advert);
      }
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });

test('every attack that would stand in the database comes to nothing in the history', async ({
  seeded,
  trap,
}) => {
  test.setTimeout(180_000);
  const { context, extensionId } = seeded;
  const own = `chrome-extension://${extensionId}/`;
  const history = await context.newPage();
  await history.goto(`${own}adverts.html`);
  const desk = await openDesk(seeded);
  await desk.evaluate(write, RECORDS);
  await desk.close();

  const faults: string[] = [];
  trap.requests.length = 0;
  history.on('dialog', (dialog) => faults.push(`a dialog says ${dialog.message()}`));
  history.on('request', (request) => {
    if (!request.url().startsWith(own)) faults.push(`asked for ${request.url()}`);
  });
  await history.goto(`${own}adverts.html#history`);
  await history.reload();
  await expect(history.getByRole('link', { name: new RegExp(`^${MARK}`) }).first()).toBeVisible();
  for (const { posting } of RECORDS) {
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
