import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { coreskillVocabulary } from '../../utils/coreskills/plugin.ts';
import { towns } from '../../utils/towns/plugin.ts';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `npm run stories`, and the build of the stories for the end-to-end tests. None of it ships. */
export default defineConfig({
  root: fromHere('.'),
  plugins: [preact({ devToolsEnabled: false }), towns(), coreskillVocabulary()],
  resolve: {
    alias: {
      '@': fromHere('../..'),
      'webextension-polyfill': fromHere('../support/fake-browser.ts'),
    },
  },
  publicDir: fromHere('../../public'),
  build: {
    target: 'esnext',
    outDir: fromHere('../../.output/stories'),
    emptyOutDir: true,
    rolldownOptions: { input: [fromHere('index.html'), fromHere('story.html')] },
  },
});
