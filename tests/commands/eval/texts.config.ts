import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { coreskillVocabulary } from '../../../utils/coreskills/plugin.ts';
import { towns } from '../../../utils/towns/plugin.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Bundles the text readers from source, so that Node can run them. */
export default defineConfig({
  logLevel: 'silent',
  plugins: [towns(), coreskillVocabulary()],
  resolve: { alias: { '@': here('../../..') } },
  ssr: { noExternal: true },
  build: {
    ssr: here('texts.ts'),
    outDir: here('../../../.run/eval'),
    emptyOutDir: true,
    copyPublicDir: false,
    rollupOptions: { output: { entryFileNames: 'texts.mjs' } },
  },
});
