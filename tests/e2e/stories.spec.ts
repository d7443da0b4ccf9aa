import path from 'node:path';
import { expect, type Frame, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { build } from 'vite';
import { launchCutOff } from '../browser/launch.mjs';
import { inProject } from '../commands/root.mjs';

const ADDRESS = 'https://stories.example';

/** What defines `axe` in a page. */
const AXE = axe.source;

// One worker builds the stories, and looks at both schemes.
test.describe.configure({ mode: 'default' });

let browser: Awaited<ReturnType<typeof launchCutOff>>;

test.beforeAll(async () => {
  await build({ configFile: inProject('tests', 'stories', 'vite.config.ts'), logLevel: 'error' });
  browser = await launchCutOff();
});
test.afterAll(() => browser.close());

/** Opens the page with every story in one scheme. Everything comes from the build; nothing else can be reached. */
async function openStories(scheme: string): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ viewport: { width: 2_000, height: 1_000 } });
  await context.route(`${ADDRESS}/**`, (route) =>
    route.fulfill({ path: inProject('.output', 'stories', new URL(route.request().url()).pathname) }),
  );
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error.stack)));
  await page.goto(`${ADDRESS}/index.html?scheme=${scheme}`);
  return { page, errors };
}

/** Runs axe inside the frame alone: each story is a page of its own. */
async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { violations } = await axe.run(document, { iframes: false, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${document.title}: ${id}: ${html}`),
    );
  });
}

for (const scheme of ['light', 'dark']) {
  test(`every story is drawn without an error or a violation that axe knows, in ${scheme}`, async ({
    browserName: _,
  }, info) => {
    test.slow();
    const { page, errors } = await openStories(scheme);
    const frames = await page.locator('iframe').all();
    expect(frames.length).toBeGreaterThan(0);
    for (const frame of frames) {
      await expect(frame.contentFrame().locator('html')).toHaveAttribute('data-story', 'ready');
      // `JOBCOURIER_PICTURES=1` saves a picture of each.
      if (!process.env.JOBCOURIER_PICTURES) continue;
      const name = (await frame.getAttribute('title')) ?? '';
      await frame.screenshot({ path: path.join(info.outputDir, `${name.replace(/\W+/g, '-')}.png`) });
    }
    expect(errors).toEqual([]);
    const found: string[] = [];
    for (const frame of page.mainFrame().childFrames()) found.push(...(await violationsIn(frame)));
    expect(found).toEqual([]);
  });
}
