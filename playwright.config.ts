import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: 'chromium', testIgnore: 'firefox/**', grepInvert: /@thorough/ },
    { name: 'chromium-thorough', testIgnore: 'firefox/**', grep: /@thorough/ },
    // One Firefox serves all of its tests, one after the other.
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts', fullyParallel: false, workers: 1 },
  ],
  reporter: 'list',
  // A trace of each test would cost more than many a test: `npx playwright test <spec> --trace on` makes one of a fault.
  use: { trace: 'off', screenshot: 'only-on-failure' },
});
