import { minify } from '@swc/core';
import type { Plugin } from 'vite';

const READER = 'reader.js';
/** `executeScript` returns the script's last value, which minifiers drop if it is unused. */
const TAKEN = /^takeValue\((.*)\);?$/s;

/** The reader is injected on each click. */
export function minifyReader(): Plugin {
  return {
    name: 'minify-reader',
    generateBundle: {
      order: 'post',
      async handler(options, bundle) {
        const chunk = bundle[READER];
        if (chunk?.type !== 'chunk' || !options.minify) return;
        const { code } = await minify(`takeValue(${chunk.code.trim().replace(/;$/, '')})`, {
          compress: { unsafe_arrows: true, passes: 3, ecma: 2022 },
          mangle: true,
          module: false,
          ecma: 2022,
        });
        const value = TAKEN.exec(code)?.[1];
        if (value === undefined) throw new Error('The minified reader has lost its value');
        chunk.code = `${value};`;
      },
    },
  };
}
