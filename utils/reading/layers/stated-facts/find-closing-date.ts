import type { Fact } from '../../advert-parts/labelled-facts';
import type { Block } from '../../outline/types';
import { type LocatedValue, onlyDistinctValue, sentenceAt } from '../../quote';
import { mayHoldDate, readClosingDate } from '../../values/closing-date';

const CLOSING =
  /\b(?:closing date|clos(?:es|ing)(?: on| at| for applications)?|deadline|apply (?:by|before)|applications? (?:close|by|before|must be (?:received|submitted)|should be (?:received|submitted))|(?:applications?|vacancy|advert) (?:is |are |will be )?(?:open|live)|application (?:window|period)|(?:up to|until) and including|(?:shall|will) close (?:this|the|when|on|applications)|(?:considered|accepted|run|open|live) (?:un)?til|(?:last|final) (?:day|date) (?:to apply|for applying|for applications?|of applications?)|(?:have|need|receive|get|want) (?:it|them|these|(?:your|the) \w+) (?:by|before)(?= [^.]{0,30}\d)|(?<!\b(?:start|begin|commenc|post|available|appoint|complet)[^.]{0,30})(?:no|not) later than(?= [^.]{0,30}\d)|vacancy ends|advert ends|(?:do|complete|fill)\w* (?:it|this|so|them|the (?:\w+ )?form)\b[^.]{0,25}\b(?:by|before)(?= [^.]{0,30}\d)|(?:forms?|they|these|it|(?:your|all) \w+) (?:to|should|must|needs? to|will need to) (?:be )?(?:back|in|here|returned|received)\b[^.]{0,40}\b(?:by|before)(?= [^.]{0,30}\d)|(?:submit|send|sent|return|get in touch|write to|email|e-mail|contact|appl(?:y|ication)|cvs?|letter|form|reach(?! (?:level|grade|age|stage|a|an|your|their|full)\b)|arrive|be with us|expressions?)\w* (?:[^.]|\.(?=\S)){0,120}\b(?:by|before|(?:no|not) later than)(?= [^.]{0,30}\d))\b/g;
const EXTENDED = /\bextended (?:un)?(?:to|til)\b/;
const LONGEST = 300;
const NEAR = 60;
const OTHER_DATE = /\b(?:[Ii]nterview|[Ss]tart|[Pp]osted|[Cc]ommenc|[Ss]hortlist|[Aa]ssessment)/;

export interface FoundClosingDate extends LocatedValue {
  weekdayDiffers: boolean;
}

/**
 * Reads the last day to apply from labels and sentences.
 * @param today ISO date: a day without a year is the next such day
 * @returns all days, with no `closing` if sentences disagree
 */
export function findClosingDates(
  facts: readonly Fact[],
  scope: readonly Block[],
  today: string,
): { closing: FoundClosingDate | undefined; all: readonly FoundClosingDate[] } {
  const labelled = facts.flatMap((fact): readonly FoundClosingDate[] => {
    const closing =
      fact.id === 'closing_date' ? readClosingDate(`Closing date: ${fact.value}`, today) : undefined;
    return closing ? [{ ...fact, value: closing.date, weekdayDiffers: closing.weekdayDiffers }] : [];
  });
  const located = scope.flatMap((block) => closingDateIn(block, today));
  // The old date may still stand beside its label.
  const moved = located.filter(({ blocks: [block] }) => block && EXTENDED.test(block.lower));
  const agreed = [moved, located].map((found) => (onlyDistinctValue(found) ? found[0] : undefined));
  return { closing: agreed[0] ?? labelled[0] ?? agreed[1], all: [...labelled, ...located] };
}

function closingDateIn(block: Block, today: string): readonly FoundClosingDate[] {
  const { lower, text, linkChars } = block;
  if (!/\d/.test(lower) || !mayHoldDate(lower)) return [];
  for (const { 0: cue, index } of lower.matchAll(CLOSING)) {
    // "Trainee Baker (closes 4 May)" links to another job.
    if (index > 0 && linkChars > text.length * 0.9) break;
    // A long sentence may mention other dates.
    const words = sentenceAt(text, index).slice(0, LONGEST);
    const from = index + cue.length;
    const after = text.slice(from, from + NEAR).split(OTHER_DATE)[0];
    const closing = readClosingDate(words, today) ?? readClosingDate(`Closing date: ${after}`, today);
    if (closing)
      return [
        { value: closing.date, weekdayDiffers: closing.weekdayDiffers, blocks: [block], phrase: words },
      ];
  }
  return [];
}
