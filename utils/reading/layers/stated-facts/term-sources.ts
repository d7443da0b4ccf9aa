import type { Fact } from '../../advert-parts/fact';
import { lazy } from '../../lazy';
import type { Block } from '../../outline/types';
import type { LocatedValue } from '../../quote';
import { includesAny } from '../../values/phrases';
import { chipsIn, isLabel, LONGEST_CHIP, shortSentences } from './term-chips';
import { findTermPhrases } from './term-phrases';

/** Finds words that may state a term, when it is asked for them. */
export type Source = () => readonly LocatedValue[];

/** Where an advert states its terms, for each of them. */
export interface TermSources {
  lines: readonly Block[];
  body: readonly Block[];
  /** Lines and text. */
  whole: readonly Block[];
  labelled: (...ids: readonly Fact['id'][]) => readonly Fact[];
  /** Short lines of terms that are no labels. */
  chips: Source;
  heading: Source;
  /** Short sentences of terms in the text. */
  short: Source;
  phrases: Source;
}

const TERM_LABELS: ReadonlySet<Fact['id']> = new Set(['hours', 'terms', 'working_location']);
const SHORT_TERMS = [
  'time',
  'permanent',
  'temporary',
  'fixed',
  'ended',
  'freelance',
  'season',
  'hours',
  'hrs',
  'cover',
  'temp',
  'ftc',
  'ir35',
];

/** @param lines below the title, and the title itself if it is a heading */
export function termSources(
  facts: readonly Fact[],
  lines: readonly Block[],
  body: readonly Block[],
): TermSources {
  const whole = [...lines, ...body];
  return {
    lines,
    body,
    whole,
    labelled: (...ids) => facts.filter(({ id }) => ids.includes(id)),
    chips: lazy(() => {
      const labels = labelsOf(facts);
      return lines
        .filter((block) => block.text.length <= LONGEST_CHIP && !labels.has(block) && !isLabel(block))
        .flatMap(chipsIn);
    }),
    heading: () =>
      lines
        .slice(0, 1)
        .filter(({ level, isBold }) => level > 0 || isBold)
        .map((block) => ({ value: block.text, blocks: [block] })),
    short: lazy(() => body.filter(({ lower }) => includesAny(lower, SHORT_TERMS)).flatMap(shortSentences)),
    phrases: lazy(() => findTermPhrases(whole)),
  };
}

function labelsOf(facts: readonly Fact[]): ReadonlySet<Block> {
  return new Set(
    facts
      .filter(({ id, blocks }) => blocks.length > 1 || TERM_LABELS.has(id))
      .flatMap(({ blocks }) => blocks.slice(0, 1)),
  );
}
