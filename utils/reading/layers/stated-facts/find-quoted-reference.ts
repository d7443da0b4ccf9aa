import type { Block } from '../../outline/types';
import { type LocatedValue, onlyDistinctValue, sentenceAt } from '../../quote';
import { includesAny } from '../../values/phrases';
import { readReference } from '../../values/reference';

/** "…, quoting SES-4471", "with the reference CF/SW/26". */
const QUOTED =
  /\b(?:quot(?:e|ing)(?: the)?(?: (?:job|vacancy))?(?: ref(?:erence)?)?(?: (?:number|no\.?|code))?|with the (?:job |vacancy )?ref(?:erence)?(?: (?:number|no\.?|code))?)[\s:]+([A-Za-z]{0,6}[\w/.-]*\d[\w/-]*)/;

/** @returns undefined if the page gives several */
export function findQuotedReference(scope: readonly Block[]): LocatedValue | undefined {
  const found = scope
    .filter(({ lower }) => includesAny(lower, ['quot', 'with the ']))
    .flatMap((block): LocatedValue[] => {
      const match = QUOTED.exec(block.text);
      const value = match?.[1] && readReference(match[1]);
      return match && value ? [{ value, blocks: [block], phrase: sentenceAt(block.text, match.index) }] : [];
    });
  return onlyDistinctValue(found);
}
