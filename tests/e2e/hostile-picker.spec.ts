import type { Page } from '@playwright/test';
import { Popup } from '../browser/popup.mjs';
import { drawFrom } from '../commands/chaos/draw.mjs';
import { HOSTILE_PAGES, type HostilePage } from '../pages/hostile/picker-pages';
import { seed } from '../support/soak.mjs';
import { expect, test } from './support/fixtures';

const ADDRESS = 'https://careers.crumb.example/jobs/1';
const WORDS = 'Bank rate: £14.20 to £16.80 an hour';

const advert = ({ before = () => undefined }: HostilePage) => `<!doctype html><html lang="en">
<title>Night Baker</title><main><h1>Night Baker</h1><p>Location: Dundee DD2 3XQ</p><p id="pay">${WORDS}</p>
<h2>The work</h2><p>You will bake bread and rolls for our three shops, and see that the van is loaded by six.</p>
<a href="/apply">Apply for this job</a></main><script>window.harm = []; (${before})()</script></html>`;

const harmOn = (page: Page) => page.evaluate(() => window.harm ?? []);

/** The middle of the words, asked of the browser: the page may lie. */
async function pointAtWords(page: Page): Promise<{ x: number; y: number }> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#pay' });
  const { model } = await session.send('DOM.getBoxModel', { nodeId });
  await session.detach();
  const [left = 0, top = 0, , , , bottom = 0] = model.content;
  return { x: left + 100, y: (top + bottom) / 2 };
}

async function clickAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** One of them each day in `npm test`. */
const drawnNow = new Set(drawFrom(seed).shuffled(HOSTILE_PAGES).slice(0, 1));

for (const hostile of HOSTILE_PAGES) {
  const { name, during, harm, ends } = hostile;
  test(`hostile picker: a page that ${name}: ${ends}${drawnNow.has(hostile) ? '' : ' @thorough'}`, async ({
    extension: { context },
    clickIcon,
  }) => {
    await context.route(ADDRESS, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: advert(hostile) }),
    );
    const page = await context.newPage();
    // Alive on the bare page.
    await page.goto(ADDRESS);
    if (during) await page.evaluate(during);
    if (!during || harm === 'covered') await clickAt(page, await pointAtWords(page));
    if (harm === 'lied') await page.evaluate(() => document.body.textContent);
    await expect.poll(() => harmOn(page)).toContain(harm);

    await page.goto(ADDRESS);
    const popup = await clickIcon(page);
    await popup.openRow('Pay');
    await popup.pressAndLeave(popup.page.getByRole('button', { name: 'Pick the pay on the page' }));
    const point = await pointAtWords(page);
    const opened = context.waitForEvent('page', { predicate: (one) => one.url().includes('/popup.html') });
    if (during) await page.evaluate(during);
    if (harm === 'swallowed') {
      // From the heading over the place to the pay.
      for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    } else if (ends === 'picked') await clickAt(page, point);
    const again = await new Popup(await opened).filled();
    if (ends === 'told') {
      await expect(again.page.getByText('Nothing was picked for the pay')).toBeVisible();
      await expect(again.page.getByText('picked by you')).toHaveCount(0);
    } else {
      await expect(again.field('Salary from')).toHaveValue('14.20');
      await expect(again.page.getByText('picked by you').first()).toBeVisible();
    }
    expect(await page.locator(':root > [popover]').count()).toBe(0);
  });
}
