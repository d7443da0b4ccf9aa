import { minify } from '@swc/core';
import type { Plugin } from 'vite';

/** The file that goes into a page at each click. */
const READER = 'reader.js';
/** A script's value is what `executeScript` gives back, and minifiers drop what nobody takes: so somebody takes it meanwhile. */
const TAKEN = /^takeValue\((.*)\);?$/s;

/** Members that only the reader’s own objects have, and none that it gives back: their names may be shortened. */
const INTERNAL_MEMBERS =
  '^(setText|setWithQuote|hasPay|isFalsePositive|linkChars|contextIn|contextAround|openLink|closeLink|openBlock|closeBlock|countField|isInLink|isInHeading)$';

/** Minifies the reader a second time when the extension is built: it loads with each click, and becomes smaller by 3 in 100. */
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
          mangle: { props: { regex: INTERNAL_MEMBERS, reserved: [], undeclared: false } },
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
