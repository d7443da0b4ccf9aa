import { launchBrowser } from '../../../browser/launch.mjs';
import { SANDBOX } from '../../../commands/build.mjs';
import { test as base } from '../fixtures';
import { createTrap } from './trap.mjs';

/** The test of the other specs, in a browser for which one server stands for the whole internet. */
export const test = base.extend<{ trap: Awaited<ReturnType<typeof createTrap>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  trap: async ({}, use) => {
    const trap = await createTrap();
    await use(trap);
    await trap.close();
  },

  extension: async ({ trap }, use) => {
    const browser = await launchBrowser({ extension: SANDBOX, args: trap.args });
    await use(browser);
    await browser.close();
  },
});

export { expect } from '../fixtures';
