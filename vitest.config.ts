import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { coreskillVocabulary } from './utils/coreskills/plugin.ts';
import { towns } from './utils/towns/plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), towns(), coreskillVocabulary()],
  resolve: {
    alias: {
      'webextension-polyfill': fileURLToPath(new URL('./tests/support/fake-browser.ts', import.meta.url)),
    },
  },
  test: {
    include: ['{utils,components,entrypoints,tests}/**/*.test.{ts,tsx,mjs}'],
    pool: 'threads',
    restoreMocks: true,
  },
});
