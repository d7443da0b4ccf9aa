import { NON_PROSE_ZONES } from '../../lexicon/zone-kinds';
import { isInZone } from '../../outline/zones';
import type { Page } from '../../page';

/** Blocks; rows of facts are two each. */
const NEAR = 40;
const PAY_OR_HOURS =
  /£ ?[\d,.k]+(?: ?(?:[-–]|to) ?£?[\d,.k]+)? (?:an?|per) [hmywad]|\b(?:salary|pay|pays|paid)\b[^.]{0,40}£|\d ?(?:hours|hrs)\b|\b(?:full|part)[ -]time\b/;
const HOW_TO_APPLY =
  /\bappl(?:y|ica)|\bc\.?v\b|\bcurriculum\b|\bform at\b|\b(?:write|letter|send|drop|ring|call|phone|tell us|contact)\b[^.]{0,80}(?:@|\b0\d{2,4}[ \d]{6})/;
/** Firms, learners, helpers and winners are sought, too, but not hired. */
const NO_JOB = /\b(?:tender|quotation|invoice|enrol|learner|unpaid|voluntary|raffle|prize)/;

/**
 * Tells whether a job that is only named is advertised: what it pays or takes up stands near, and how to apply.
 * @param at index of the block that names it
 */
export function statesTerms(page: Page, { at, from }: { at: number; from: number }): boolean {
  const { blocks } = page.outline();
  const level = blocks[from]?.level ?? 0;
  const below = blocks.slice(at, at + NEAR).filter(({ zone }) => !isInZone(zone, NON_PROSE_ZONES));
  const end = below.findIndex((block) => block.index > at && block.level > 0 && block.level <= level);
  const words = (end < 0 ? below : below.slice(0, end)).map(({ lower }) => lower).join('\n');
  return PAY_OR_HOURS.test(words) && HOW_TO_APPLY.test(words) && !NO_JOB.test(words);
}
