import { defineConfig } from '@playwright/test';

const HOSTILE = '**/hostile-*.spec.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    { name: 'use', testIgnore: HOSTILE },
    // A trace would keep a picture of the popup for each of some thousand steps; a fault says by its name what to run again.
    { name: 'hostile', testMatch: HOSTILE, use: { trace: 'off' } },
  ],
});
