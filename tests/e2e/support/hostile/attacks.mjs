import { expect } from '@playwright/test';
import { tellWorker } from '../../../browser/extension-tab.mjs';
import { AFTER, BEFORE, canaryOf, TITLE } from '../../../pages/hostile/attacks/attack.mjs';
import { PLACES } from '../../../pages/hostile/attacks/places.mjs';
import { hitsOn, keepHits } from './control.mjs';
import { install } from './driver.mjs';
import { faultsIn } from './faults-in.mjs';
import { differences, faultsOfBody, hasUnseen } from './posted.mjs';

/** @import { Attack } from '../../../pages/hostile/attacks/attack.mjs' */

/** Attacks in the page itself, which run before it is read. */
const IN_PAGE = new Set(['text', 'microdata', 'rdfa', 'beside', 'page']);
/** No markup, so a reader that let it through would show nothing. */
const DATA = new Set(['json', 'state', 'page']);
const SITE = 'http://careers.example/jobs/1';

/** @param {string} payload what a reader would give that let it through */
function openAdvert(payload) {
  const short = payload.slice(0, 3_000);
  const words = (/** @type {string} */ value) => ({ value, source: 'json-ld', check: true });
  const long = `<p>${BEFORE}</p>${payload.slice(0, 390_000)}<p>${AFTER}</p>`;
  const fields = {
    title: words(`${TITLE} ${short}`),
    description: { value: long, source: 'json-ld' },
    ...Object.fromEntries(
      ['company', 'place', 'salary_text', 'reference', 'application_url'].map((id) => [id, words(short)]),
    ),
  };
  return { kind: 'advert', fields, warnings: [{ layer: 'json-ld', error: short.slice(0, 2_000) }] };
}

/** @param {readonly string[]} payloads the same for a list of jobs, and for the frame of another site */
const openOthers = (payloads) => [
  {
    kind: 'listing',
    jobs: payloads.map((one) => ({ title: one.slice(0, 3_000), url: one.slice(0, 3_000) })),
  },
  ...payloads.slice(0, 3).map((frame) => ({ kind: 'blocked-frame', frame })),
];

/**
 * Runs each attack through page → reader → form → preview → board where it gets that far, and once more past a reader
 * that lets everything through.
 * @param {object} scene
 * @param {{ show(html: string): void, caught(id: number): boolean, requests: string[] }} scene.trap
 * @param {import('../../../board/types.d.mts').Board} scene.board
 * @param {{ context: import('@playwright/test').BrowserContext, extensionId: string, worker(): Promise<import('@playwright/test').Worker> }} scene.browser
 * @param {(page: import('@playwright/test').Page) => Promise<import('../../../browser/popup.mjs').Popup>} scene.clickIcon
 * @param {readonly Attack[]} attacks
 * @returns {Promise<string[]>} what got through, or went wrong
 */
export async function runAttacks({ trap, board, browser, clickIcon }, attacks) {
  /** @type {string[]} */
  const faults = [];
  const page = await browser.context.newPage();
  await page.addInitScript(keepHits);
  trap.show(PLACES['json-ld'](''));
  await page.goto(SITE);
  const popup = await clickIcon(page);
  await popup.pickCoreskill('Logistics / Distribution');
  const origin = `chrome-extension://${browser.extensionId}/`;
  popup.page.on('dialog', (dialog) => faults.push(`popup: a dialog says ${dialog.message()}`));
  browser.context.on('request', (request) => {
    const isOurs = request.serviceWorker() !== null || request.frame().page() === popup.page;
    if (isOurs && !request.url().startsWith(origin) && !request.url().startsWith(board.url)) {
      faults.push(`popup: asked for ${request.url()}`);
    }
  });
  await popup.page.evaluate(`globalThis.faultsIn = ${faultsIn}`);
  await popup.page.evaluate(install);

  for (const [id, attack] of attacks.entries()) {
    const { name, place = 'json-ld', ends = 'posted', absent, says } = attack;
    const payload = attack.payload(canaryOf(id));
    const report = (/** @type {string[]} */ found) =>
      faults.push(...found.map((fault) => `${name} · ${fault}`));
    trap.requests.length = 0;
    // After a list of a thousand jobs the driver misses the event of the load, and would wait for ever.
    await page.setContent(PLACES[place](payload), { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState === 'complete');
    const isLive = async () => trap.caught(id) || (await hitsOn(page)).length > 0;
    if (
      IN_PAGE.has(place) &&
      !attack.act &&
      !attack.harm &&
      (attack.live ?? 'html') === 'html' &&
      ends === 'posted'
    ) {
      await expect.poll(isLive, `${name} runs in its own page`).toBe(true);
    }
    const before = {
      hits: (await hitsOn(page)).length,
      jobs: board.jobs().length,
      asked: trap.requests.length,
    };
    const seen = await popup.page.evaluate(() => Reflect.get(globalThis, 'drive').attack());
    let posted = { bar: '', previewed: '' };
    if (ends === 'posted') {
      if (!seen.hasCoreskill) await popup.pickCoreskill('Logistics / Distribution');
      posted = await popup.page.evaluate(() => Reflect.get(globalThis, 'drive').post());
    }
    report(seen.faults);
    if (absent && seen.words.includes(absent)) report([`popup: shows ${absent}`]);
    if (says && !seen.words.includes(says)) report([`popup: does not say “${says}”`]);
    if (hasUnseen(seen.words)) report(['popup: shows what nobody sees']);
    const { kind, warnings = [] } = /** @type {{ kind?: string, warnings?: unknown[] }} */ (
      seen.reading ?? {}
    );
    const failures = warnings.filter((one) => typeof one === 'object');
    if (failures.length > 0) report([`reader: failed ${JSON.stringify(failures)}`]);
    if (
      ends === 'posted' || ends === 'advert'
        ? kind !== 'advert'
        : ends === 'listing'
          ? kind !== 'listing'
          : kind === 'advert'
    ) {
      report([`reader: gave ${JSON.stringify(seen.reading)?.slice(0, 200)}`]);
    }
    if (ends === 'posted') {
      const body = board.jobs().at(-1)?.received[0]?.body ?? {};
      if (board.jobs().length !== before.jobs + 1) report([`board: got nothing. ${posted.bar}`]);
      else report([...faultsOfBody(body), ...differences(body, posted.previewed)]);
      if (absent && JSON.stringify(body).includes(absent)) report([`board: got ${absent}`]);
    }
    if ((await hitsOn(page)).length > before.hits) report(['page: a script ran because of us']);
    const canaries = trap.requests.slice(before.asked).filter((one) => one.includes('canary.example'));
    if (!IN_PAGE.has(place) && canaries.length > 0) report([`asked for ${canaries}`]);

    // The reader bounds its output; the size of pages that it can read is tested elsewhere.
    if (!DATA.has(place) && payload.length < 50_000) {
      report(
        await popup.page.evaluate(
          (readings) => Reflect.get(globalThis, 'drive').pretend(readings),
          [openAdvert(payload)],
        ),
      );
    }
  }
  const payloads = attacks.map(({ payload }, id) => payload(canaryOf(id)));
  faults.push(
    ...(await popup.page.evaluate(
      (readings) => Reflect.get(globalThis, 'drive').pretend(readings),
      openOthers(payloads),
    )),
  );
  await tellWorker(popup.page, { type: 'resume-outbox' });
  const worker = await browser.worker();
  if (await worker.evaluate(() => Reflect.has({}, 'polluted')))
    faults.push('worker: its objects are polluted');
  await popup.fill('Title', 'Written by hand');
  await expect(popup.field('Title')).toHaveValue('Written by hand');
  await page.close();
  return faults;
}
