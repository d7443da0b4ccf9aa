import { NON_FACT_ZONES } from '../lexicon/zone-kinds';
import type { Outline } from '../outline/types';
import { isInZone } from '../outline/zones';
import type { Fact } from './fact';
import { findLabelledFacts } from './labelled-facts';

const MOST_BLOCKS = 40;
/** Different kinds of facts: fewer may be a filter's or a card's. */
const LEAST_KINDS = 3;

/**
 * Reads the facts of a column that stands above the title in the page's source. Several values of one kind would be of
 * several jobs.
 * @param at index of the title's block
 */
export function findFactsAbove({ blocks }: Outline, at: number): readonly Fact[] {
  const above = blocks
    .slice(Math.max(0, at - MOST_BLOCKS), at)
    .filter(({ zone }) => !isInZone(zone, NON_FACT_ZONES));
  const facts = findLabelledFacts(above).filter(({ id, isRow }) => isRow && id !== 'other' && id !== 'title');
  const kinds = new Set(facts.map(({ id }) => id));
  return kinds.size >= LEAST_KINDS && kinds.size === facts.length ? facts : [];
}
