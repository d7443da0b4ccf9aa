import path from 'node:path';
import { type Browser, chromium, expect, test } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { build, type PreviewServer, preview } from 'vite';
import { ensureBrowser } from '../browser/find.mjs';
import { inProject } from '../commands/root.mjs';
import { drawn } from '../support/soak.mjs';
import { lostParts } from './support/lost-parts';

const CONFIG = inProject('tests', 'stories', 'vite.config.ts');

// The pages are built first, and then opened one after the other: over a hundred of them in the soak.
test.describe.configure({ timeout: 600_000 });

const STORY_TIMEOUT_MS = 60_000;

/** A live region is read out as plain text: nobody hears that there is something to press. */
const CONTROL_IN_LIVE_REGION = ':is([role=status], [role=alert]) :is(button, a, input, select, summary)';

/** What axe looks for. In dark only the colours differ. */
const CHECKS: Record<'light' | 'dark', RunOptions> = {
  light: { resultTypes: ['violations'] },
  dark: { resultTypes: ['violations'], runOnly: ['color-contrast'] },
};

const SIZE = { width: 960, height: 900 };

/** What a zoom of 200 % leaves of a popup in Chrome, and above 150 % in Firefox, in CSS pixels. */
const ZOOMED = [
  { width: 400, height: 300 },
  { width: 257, height: 350 },
] as const;

const IN_POPUP = /^(popup|panel):/;

/** `JOBCOURIER_PICTURES=1` saves pictures of each story. */
const areSaved = Boolean(process.env.JOBCOURIER_PICTURES);

const PICTURES = [
  { look: 'light', size: SIZE, media: { colorScheme: 'light' } },
  { look: 'dark', size: SIZE, media: { colorScheme: 'dark' } },
  { look: 'forced colours', size: SIZE, media: { colorScheme: 'dark', forcedColors: 'active' } },
  { look: '320 px', size: { width: 320, height: 900 }, media: { colorScheme: 'light' } },
  { look: '200 %', size: ZOOMED[0], media: { colorScheme: 'light' } },
] as const;

let server: PreviewServer;
let browser: Browser;

test.beforeAll(async () => {
  // The build is not quick on a busy machine.
  test.setTimeout(600_000);
  await build({ configFile: CONFIG, logLevel: 'error' });
  server = await preview({ configFile: CONFIG, preview: { port: 0 } });
  browser = await chromium.launch({ executablePath: ensureBrowser() });
});

test.afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The index shows every story in a frame, which is left empty here. On a page of its own, whose frames end with it. */
async function storyNames(address: string): Promise<ReadonlySet<string>> {
  const index = await browser.newPage({ viewport: SIZE });
  await index.route(/story\.html/, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await index.goto(`${address}index.html`, { waitUntil: 'domcontentloaded' });
  const titles = await index
    .locator('iframe')
    .evaluateAll((frames) => frames.map((one) => one.getAttribute('title') ?? ''));
  await index.close();
  return new Set(titles.map((title) => title.replace(/, (light|dark)$/, '')));
}

test('stories: a drawn tenth, all in the soak, render without an error, an axe violation or a control in a live region, in light and dark, and lose nothing of a popup’s bars at 200 % zoom', async ({
  browserName: _,
}, info) => {
  const [address = ''] = server.resolvedUrls?.local ?? [];
  const names = await storyNames(address);
  expect(names.size).toBeGreaterThan(0);
  const page = await browser.newPage({ viewport: SIZE });
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => found.push(String(error.stack)));
  for (const name of areSaved ? names : drawn([...names])) {
    await test.step(name, async () => {
      await page.goto(`${address}story.html?name=${encodeURIComponent(name)}`);
      await page.locator('html[data-story=ready]').waitFor({ state: 'attached', timeout: STORY_TIMEOUT_MS });
    });
    const controls = await page
      .locator(CONTROL_IN_LIVE_REGION)
      .evaluateAll((all) => all.map((one) => one.outerHTML));
    found.push(...controls.map((html) => `${name}: in a live region: ${html}`));
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate((only) => axe.run(document, only), CHECKS[colorScheme]);
      for (const { id, nodes } of violations) {
        found.push(...nodes.map(({ html }) => `${name}, ${colorScheme}: ${id}: ${html}`));
      }
    }
    for (const size of IN_POPUP.test(name) ? ZOOMED : []) {
      await page.setViewportSize(size);
      const lost = await page.evaluate(lostParts);
      found.push(...lost.map((html) => `${name}, ${size.width} × ${size.height}: lost: ${html}`));
    }
    for (const { look, size, media } of areSaved ? PICTURES : []) {
      await page.emulateMedia(media);
      await page.setViewportSize(size);
      const file = `${name} ${look}`.replace(/\W+/g, '-');
      await page.screenshot({ path: path.join(info.outputDir, `${file}.png`), fullPage: true });
    }
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await page.setViewportSize(SIZE);
  }
  expect(found).toEqual([]);
});
