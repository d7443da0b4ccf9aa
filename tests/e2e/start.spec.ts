import { expect, test } from '@playwright/test';
import { perform } from '../commands/demo-headless.mjs';

test('npm start: the sample adverts are posted, and every step succeeds', async () => {
  expect(await perform({ kind: 'chromium' })).toBe(true);
});
