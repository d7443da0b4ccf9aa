import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { coreskillVocabulary } from '../../../utils/coreskills/plugin.ts';
import { towns } from '../../../utils/towns/plugin.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Bundles the reader with its explanation, to run in a page. */
export default defineConfig({
  logLevel: 'silent',
  plugins: [towns(), coreskillVocabulary()],
  resolve: { alias: { '@': here('../../..') } },
  build: {
    lib: {
      entry: here('explain-in-page.ts'),
      formats: ['iife'],
      name: 'explanation',
      fileName: () => 'explain.js',
    },
    minify: false,
    outDir: here('../../../.run/explain'),
    emptyOutDir: true,
    copyPublicDir: false,
  },
});
