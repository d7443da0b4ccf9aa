import { createServer, type ServerResponse } from 'node:http';
import type { BrowserContext, Page } from '@playwright/test';
import { test as base, expect } from './support/fixtures';

const BEGIN = `<!doctype html><html lang="en-GB"><title>Ropery</title><body><main><h1>Wire Splicer</h1>
  <p>We are looking for a wire splicer to join our team. You splice wire and hemp ropes in our long shed in Arbroath, and test them on the quay.</p>
  <p>Salary: £27,500 a year</p><p>Hours: 37 a week</p><h2>What you will do</h2>${'<p>Ropes are walked, twisted and tarred by hand.</p>'.repeat(8)}`;
const END =
  '<h2>How to apply</h2><p>Write to <a href="mailto:ina@ropery.example">ina@ropery.example</a>.</p></main>';
/** The text comes once the page has long been loaded. */
const LATE = `<!doctype html><html lang="en-GB"><title>Ropery</title><body><script>
  globalThis.arrive = (html) => { document.body.innerHTML = html; };
</script>`;

interface LoadingPages {
  /** A site whose page `/job` does not end until the test ends it. */
  ropery: { url: string; end(): void };
}

const test = base.extend<LoadingPages>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  ropery: async ({}, use) => {
    const open: ServerResponse[] = [];
    const server = createServer(({ url }, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      if (url === '/late') response.end(LATE);
      else {
        response.write(BEGIN);
        open.push(response);
      }
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    await use({
      url: `http://127.0.0.1:${port}`,
      end: () => {
        for (const response of open.splice(0)) response.end(END);
      },
    });
    server.closeAllConnections();
    server.close();
  },
});

/** Opens the page that has not ended, once its beginning is shown. */
async function openUnfinished(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/job`, { waitUntil: 'commit' });
  await expect(page.getByText('Salary: £27,500')).toBeVisible();
  return page;
}

test('loading page: one that never ends is read as far as it has come @thorough', async ({
  extension,
  clickIcon,
  ropery,
}) => {
  const popup = await clickIcon(await openUnfinished(extension.context, ropery.url));
  await expect(popup.page.getByRole('main')).toContainText('The page is still loading.');
  await expect(popup.field('Title')).toHaveValue('Wire Splicer');
  await expect(popup.field('Salary from')).toHaveValue('27,500');
});

test('loading page: one that ends late is read again, and what was typed stays', async ({
  extension,
  clickIcon,
  ropery,
}) => {
  const popup = await clickIcon(await openUnfinished(extension.context, ropery.url));
  await expect(popup.field('Apply by e-mail')).toHaveValue('');
  await popup.fill('Postcode', 'DD11 1AA');
  ropery.end();
  await expect(popup.field('Apply by e-mail')).toHaveValue('ina@ropery.example');
  await expect(popup.field('Postcode')).toHaveValue('DD11 1AA');
  await expect(popup.page.getByRole('main')).not.toContainText('The page is still loading.');
  await expect(popup.page.getByText('Changed on the page')).toHaveCount(0);
});

test('late text: an advert that comes after its page has loaded is read @thorough', async ({
  extension,
  clickIcon,
  ropery,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${ropery.url}/late`);
  const popup = await clickIcon(page);
  await expect(popup.page.getByRole('main')).toContainText('This doesn’t look like a job advert.');
  await page.evaluate((html) => Reflect.get(globalThis, 'arrive')(html), BEGIN + END);
  await popup.shows('Title', 'Wire Splicer');
});
