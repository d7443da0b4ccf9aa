import type { LabelId } from '../lexicon/labels';
import type { LocatedValue } from '../quote';
import { foldText } from '../values/clean-text';
import { phraseSet } from '../values/phrases';

/** A labelled value ("Salary: £25,000"), with the blocks of label and value. */
export interface Fact extends LocatedValue {
  id: LabelId;
  /** Whether label and value fill their blocks, so the row is not running text. */
  isRow: boolean;
  /** The label is a picture: "📍 York". */
  isPictured?: true;
}

/** @returns the label as it is printed; empty if only the value is known */
export function labelOf({ phrase, blocks, value }: Fact): string {
  const words = phrase ?? blocks[0]?.text ?? '';
  return words.endsWith(value) ? words.slice(0, -value.length) : phrase === undefined ? words : '';
}

/** Characters. */
export const LONGEST_VALUE = 300;
export const LONGEST_LINE = 60;
/** Labels that are also values: "Job type: Contract", "Workplace: Hybrid". */
export const ALSO_VALUES = phraseSet(
  'remote,hybrid,on site,onsite,remote working,hybrid working,contract,permanent,temporary,fixed term,full time,full part time,full time or part time,full or part time,permanent or temporary,part time,employment',
);

/** "Remote: Yes" is remote, "Permanent: No" nothing. */
export function expandYes(label: string, value: string): string {
  return /^yes\b/i.test(value) && ALSO_VALUES.has(foldText(label))
    ? `${label.replace(/\s*:$/, '')}: ${value}`
    : value;
}
