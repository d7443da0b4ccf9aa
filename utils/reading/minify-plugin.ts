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
  'firstProse',
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
  'hasOneMainHeading',
  'hasPay',
  'hasPhone',
  'hasWords',
  'hosts',
  'isAboutWork',
  'isAdvert',
  'isAnnounced',
  'isArticle',
  'isArticleOfJob',
  'isBelowCareers',
  'isBelowJobs',
  'isBelowText',
  'isBesideJobsSite',
  'isBold',
  'isCalledJob',
  'isClippedAway',
  'isClosed',
  'isCollapsed',
  'isFalsePositive',
  'isFiled',
  'isFixed',
  'isForScreenReaders',
  'isFurther',
  'isGuess',
  'isHeading',
  'isInAddress',
  'isInHeading',
  'isInLink',
  'isInPageTitle',
  'isInText',
  'isJob',
  'isJobsSite',
  'isLowerHeading',
  'isMain',
  'isMainHeading',
  'isMasthead',
  'isMentionedAsJob',
  'isMonthFirst',
  'isNamed',
  'isNamedTitle',
  'isOfVacancies',
  'isOffered',
  'isOnCareersHost',
  'isOnlyMainHeading',
  'isOther',
  'isPageOfJobsSite',
  'isPlainLine',
  'isPost',
  'isRow',
  'isSecondHeading',
  'isSection',
  'isSentence',
  'isSlogan',
  'isStrong',
  'isSureOfTitle',
  'isSurelyOnsite',
  'isUnsure',
  'isVisible',
  'kindsOfFacts',
  'labelled',
  'lastForJob',
  'lastPath',
  'linkChars',
  'lower',
  'markForCheck',
  'marker',
  'openBlock',
  'openLink',
  'outer',
  'pageName',
  'pageTitle',
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
  'siteNames',
  'structure',
  'termsOfWork',
  'textWithTitle',
  'weekdayDiffers',
  'workingLocation',
];

/**
 * Browsers read a script faster if it is all ASCII: one other letter doubles the memory of each. The minifier leaves
 * what is in raw templates, which are patterns here, where the code means the same.
 */
function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

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
          format: { ascii_only: true },
        });
        const value = TAKEN.exec(code)?.[1];
        if (value === undefined) throw new Error('The minified reader has lost its value');
        chunk.code = `${inAscii(value)};`;
      },
    },
  };
}
