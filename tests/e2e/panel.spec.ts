import type { Page } from '@playwright/test';
import { Popup } from '../browser/popup.mjs';
import { clickIconForPanel } from '../browser/toolbar.mjs';
import { test as base, expect } from './support/fixtures';

interface Beside {
  /** Opens an advert under a host for which the extension has no lasting permission. */
  openAdvert(host: string, title: string): Promise<Page>;
  /** Opens the popup over the page and presses what opens the panel. */
  openPanel(page: Page): Promise<Popup>;
  clickIconOn(page: Page): Promise<void>;
}

const advert = (
  title: string,
) => `<!doctype html><html lang="en"><title>${title}</title><main><h1>${title}</h1>
<p>Salary: £24,000 to £26,000 a year</p><p>Location: Dundee DD2 3XQ</p><h2>The work</h2>
<p>You will bake bread and rolls for our three shops, and see that the van is loaded by six in the morning.</p>
<h2>What we offer</h2><ul><li>Six weeks of holiday</li><li>A pension</li></ul>
<a href="/apply">Apply for this job</a></main></html>`;

const test = base.extend<Beside>({
  openAdvert: async ({ extension: { context } }, use) => {
    await use(async (host, title) => {
      await context.route(`https://${host}/**`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: advert(title) }),
      );
      const page = await context.newPage();
      await page.goto(`https://${host}/jobs/1`);
      return page;
    });
  },
  openPanel: async ({ extension: { context }, clickIcon }, use) => {
    await use(async (page) => {
      const popup = await clickIcon(page);
      const opened = context.waitForEvent('page', {
        predicate: (one) => one.url().includes('/sidepanel.html'),
      });
      const button = popup.page.getByRole('button', { name: 'Keep open beside the page' });
      const [panel] = await Promise.all([opened, popup.pressAndLeave(button)]);
      return new Popup(panel).filled();
    });
  },
  clickIconOn: async ({ extension: { context, extensionId } }, use) => {
    await use((page) => clickIconForPanel(context, page, extensionId));
  },
});

const NOT_READ = 'Click the Jobcourier icon in the toolbar to read this page.';

test('panel: follows the tab in front, keeps what was typed, and reads after the icon’s click @thorough', async ({
  openAdvert,
  openPanel,
  clickIconOn,
}) => {
  const baker = await openAdvert('careers.crumb.example', 'Night Baker');
  const panel = await openPanel(baker);
  await expect(panel.field('Title')).toHaveValue('Night Baker');
  await panel.fill('Title', 'Head Baker');

  const joiner = await openAdvert('careers.ardlunan.example', 'Joiner');
  await expect(panel.page.getByText(NOT_READ)).toBeVisible();
  await clickIconOn(joiner);
  await panel.shows('Title', 'Joiner');

  await baker.bringToFront();
  await panel.shows('Title', 'Head Baker');
});

test('panel: after a navigation it asks for the icon’s click @thorough', async ({
  openAdvert,
  openPanel,
  clickIconOn,
}) => {
  const page = await openAdvert('careers.crumb.example', 'Night Baker');
  const other = await openAdvert('careers.ardlunan.example', 'Joiner');
  await other.close();
  const panel = await openPanel(page);
  await page.goto('https://careers.ardlunan.example/jobs/2');
  await expect(panel.page.getByText(NOT_READ)).toBeVisible();
  await clickIconOn(page);
  await panel.shows('Title', 'Joiner');
});

test('panel: popup and panel over one page take over each other’s edits, and post once', async ({
  seeded,
  board,
  site,
  openPanel,
  clickIcon,
}) => {
  const page = await seeded.context.newPage();
  await page.goto(`${site.url}/jobs/warehouse-operative`);
  const panel = await openPanel(page);
  const worker = await seeded.worker();
  // @ts-expect-error: `chrome` is there in the worker, and not here.
  await worker.evaluate(() => chrome.storage.local.set({ formPlace: 'popup' }));
  // @ts-expect-error: as above.
  await expect.poll(() => worker.evaluate(() => chrome.action.getPopup({}))).not.toBe('');
  const popup = await clickIcon(page);
  await popup.fill('Title', 'Night Operative');
  await expect(panel.field('Title')).toHaveValue('Night Operative');
  await panel.fill('Reference', 'N-7');
  await expect(popup.field('Reference')).toHaveValue('N-7');
  await expect(popup.field('Title')).toHaveValue('Night Operative');
  await popup.pickCoreskill('Logistics / Distribution');
  await popup.pressPost();
  await expect(popup.postBar).toContainText('Posted.');
  await expect(panel.postBar).toContainText('Posted.');
  expect(board.jobs()).toHaveLength(1);
  expect(board.jobs()[0]?.advert).toMatchObject({ title: 'Night Operative', reference: 'N-7' });
});
