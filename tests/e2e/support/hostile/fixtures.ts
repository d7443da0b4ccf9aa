import { test as base } from '../fixtures';
import { createTrap, type Trap } from './trap.mjs';

/** The other specs' test, in a browser for which one server stands for the whole internet. */
export const test = base.extend<{ trap: Trap }, { trapServer: Trap }>({
  trapServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const trap = await createTrap();
      await use(trap);
      await trap.close();
    },
    { scope: 'worker' },
  ],

  browserArgs: [({ trapServer }, use) => use(trapServer.args), { scope: 'worker' }],

  trap: async ({ trapServer }, use) => {
    trapServer.requests.length = 0;
    await use(trapServer);
  },
});

export { expect } from '../fixtures';
