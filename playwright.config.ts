import { defineConfig } from '@playwright/test';

/** Its claim is held by unit tests, too: `npm test` runs a drawn fortieth of these, `npm run soak` all. */
const THOROUGH = /@thorough/;

/** One Firefox serves all of its tests, one after the other. */
const FIREFOX = { testMatch: 'firefox/**/*.spec.ts', fullyParallel: false, workers: 1 };

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/support/ensure-sandbox.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Both end what hangs; a busy machine may need several times what an idle one does.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: 'chromium', testIgnore: 'firefox/**', grepInvert: THOROUGH },
    { name: 'chromium-thorough', testIgnore: 'firefox/**', grep: THOROUGH },
    { ...FIREFOX, name: 'firefox', grepInvert: THOROUGH },
    { ...FIREFOX, name: 'firefox-thorough', grep: THOROUGH },
  ],
  reporter: 'list',
  // A trace of each test would cost more than many a test: `npx playwright test <spec> --trace on` makes one of a fault.
  use: { trace: 'off', screenshot: 'only-on-failure' },
});
