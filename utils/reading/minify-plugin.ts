import { minify } from '@swc/core';
import type { Plugin } from 'vite';

const READER = 'reader.js';
/** `executeScript` returns the script's last value, which minifiers drop if it is unused. */
const TAKEN = /^takeValue\((.*)\);?$/s;

/**
 * Properties of the reader's own objects, which get shorter names. Such a name may be no key of the reading, of what is
 * read from a page's data or listed by name, and no property of the DOM: there it would be missing in the built reader
 * alone.
 */
export const INTERNAL_MEMBERS = [
  'addFurther',
  'addHint',
  'ancestors',
  'backdrop',
  'blocks',
  'canApply',
  'chars',
  'clipAbsolute',
  'clipFixed',
  'closeBlock',
  'closeLink',
  'contextAround',
  'contextIn',
  'corrects',
  'correctsData',
  'countField',
  'documentTitle',
  'found',
  'further',
  'hadMisleadingLink',
  'hasAmount',
  'hasClosing',
  'hasEmail',
  'hasFigures',
  'hasLabel',
  'hasLink',
  'hasMainHeading',
  'hasPay',
  'hasPhone',
  'hasWords',
  'hosts',
  'isAdvert',
  'isBold',
  'isClippedAway',
  'isCollapsed',
  'isFalsePositive',
  'isFixed',
  'isForScreenReaders',
  'isFurther',
  'isGuess',
  'isHeading',
  'isInHeading',
  'isInLink',
  'isInText',
  'isJob',
  'isMain',
  'isMonthFirst',
  'isOffered',
  'isRow',
  'isStrong',
  'isSureOfTitle',
  'isSurelyOnsite',
  'isUnsure',
  'isVisible',
  'labelled',
  'linkChars',
  'lower',
  'markForCheck',
  'marker',
  'openBlock',
  'openLink',
  'outer',
  'pageName',
  'phrase',
  'pieces',
  'referred',
  'setAmount',
  'setDescription',
  'setText',
  'setWithQuote',
  'severalPlaces',
  'showsValues',
  'signs',
  'structure',
  'weekdayDiffers',
  'workingLocation',
];

/** The reader is injected on each click; this saves 3 %. */
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
          mangle: { props: { regex: `^(${INTERNAL_MEMBERS.join('|')})$`, reserved: [], undeclared: false } },
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
