import { READING_BOUNDS } from './bounds';
import { type Claim, isSameSum, wordsOf } from './claims';
import type { Other, OtherPay } from './reading';
import { foldText } from './values/clean-text';
import { endsWithJobNoun } from './values/job-title';
import { containsWords } from './values/phrases';

/**
 * @param claims of one field, likeliest first
 * @param best the one that was chosen
 * @returns what else may be right, as the form offers it
 */
export function othersOf(claims: readonly Claim[], best: Claim | undefined): readonly (Other | OtherPay)[] {
  const isSure = best && !best.signs.isWeak && !best.signs.isToCheck;
  const known = best ? [best] : [];
  for (const claim of claims)
    if (
      mayBeOffered(claim, best) &&
      !(isSure && claim.signs.isWeak) &&
      !known.some((one) => isSameValue(one, claim))
    )
      known.push(claim);
  return known
    .filter((claim) => claim !== best)
    .slice(0, READING_BOUNDS.others)
    .map(({ id, layer: { source }, found }) => {
      if (id !== 'pay') return { value: String(found[id]), source };
      const { salary_text: _words, ...figures } = found;
      return { source, ...figures };
    });
}

/** What nobody sees on the page may be wrong on purpose, so ways to apply are offered only if they are shown. */
function mayBeOffered(claim: Claim, best: Claim | undefined): boolean {
  const { id, signs } = claim;
  if (id === 'pay') return signs.hasFigures === true;
  const words = wordsOf(claim);
  // Beside the name of a job, other headings name the employer or a part of the page.
  if (id === 'title' && best && endsWithJobNoun(wordsOf(best)) && !endsWithJobNoun(words)) return false;
  return (signs.isVisible || !id.startsWith('appl')) && words.length <= READING_BOUNDS.other;
}

function isSameValue(one: Claim, other: Claim): boolean {
  if (one.id === 'pay') return isSameSum(one.found, other.found);
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (one.id === 'place' && (containsWords(words, others) || containsWords(others, words))) return true;
  return foldText(words) === foldText(others);
}
