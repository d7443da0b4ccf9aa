import { NON_FACT_ZONES } from '../lexicon/zone-kinds';
import type { Outline } from '../outline/types';
import { isInZone } from '../outline/zones';
import { foldText } from '../values/clean-text';
import { type Fact, labelOf } from './fact';
import { findLabelledFacts } from './labelled-facts';

const MOST_BLOCKS = 40;
/** Different kinds of facts: fewer may be a filter's or a card's. */
const LEAST_KINDS = 3;

/**
 * Reads the facts of a column that stands above the title in the page's source. Several values under one label would be of
 * several jobs; "Site" and "Town" are of one.
 * @param at index of the title's block
 */
export function findFactsAbove({ blocks }: Outline, at: number): readonly Fact[] {
  const above = blocks
    .slice(Math.max(0, at - MOST_BLOCKS), at)
    .filter(({ zone }) => !isInZone(zone, NON_FACT_ZONES));
  const facts = findLabelledFacts(above).filter(({ id, isRow }) => isRow && id !== 'other' && id !== 'title');
  const kinds = new Set(facts.map(({ id }) => id));
  const labels = new Set(facts.map((fact) => foldText(labelOf(fact)) || fact.id));
  return kinds.size >= LEAST_KINDS && labels.size === facts.length ? facts : [];
}
