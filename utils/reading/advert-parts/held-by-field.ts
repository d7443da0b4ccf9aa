import type { LabelId } from '../lexicon/labels';
import { foldText } from '../values/clean-text';
import { MONTH } from '../values/date';
import { readHours } from '../values/hours';
import { readJobType } from '../values/job-type';
import { containsWords } from '../values/phrases';
import { readReference } from '../values/reference';
import { readSalary } from '../values/salary';
import { readPostcode } from '../values/uk-postcode';
import { readWorkingLocation } from '../values/working-location';

const DATE = new RegExp(
  `^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? 20\\d\\d)?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? 20\\d\\d)?|\\d{1,2}([/.-])\\d{1,2}\\3(?:20)?\\d\\d|20\\d\\d-\\d\\d-\\d\\d)\\.?$`,
);
const FIGURES =
  /^(?:from |up to |between )?£ ?[\d,.]+k?(?: ?(?:-|–|to|and) ?£? ?[\d,.]+k?)?(?: ?(?:per |an? |p\.? ?|\/ ?)(?:annum|year|month|week|day|hour|[amwdh])\b\.?)?$/;
/** Not "Starting salary", "Salary (FTE)", "Pay and benefits". */
const OF_PAY = /^(?:annual )?(?:salary|pay|wages?|(?:hourly |day )?rate(?: of pay)?)(?: range)?$/;
const OPTIONS: readonly (readonly [words: RegExp, read: (value: string) => string | undefined])[] = [
  [/^(?:full|part)[ -]?time$/, readHours],
  [/^(?:permanent|temporary|contract|fixed[ -]term)$/, readJobType],
  [/^(?:remote|hybrid|on[ -]?site)(?: working)?$/, readWorkingLocation],
];

/**
 * Employer and place are not posted, and whom to ask may be no way to apply.
 * @param title of the advert
 * @returns whether a field that is posted holds all that a labelled line says, so that a text without it loses no word
 */
export function isHeldByField(
  { id, label, value }: { id: LabelId | undefined; label: string; value: string },
  title: string,
): boolean {
  const lower = value.toLowerCase();
  switch (id) {
    case 'title':
      return containsWords(title, value);
    case 'salary': {
      const { low, high, text } = readSalary(value) ?? {};
      const isRead = (low ?? high) !== undefined && OF_PAY.test(foldText(label));
      return isRead && (text !== undefined || FIGURES.test(lower));
    }
    case 'closing_date':
      return DATE.test(lower);
    case 'reference':
      return foldText(readReference(value) ?? '') === foldText(value);
    case 'place':
    case 'postcode':
      return readPostcode(value) !== undefined;
    case 'hours':
    case 'terms':
    case 'working_location':
      return lower
        .split(/\s*[,/|;&]\s*|\s+and\s+/)
        .every((part) => OPTIONS.some(([words, read]) => words.test(part) && read(value) !== undefined));
    default:
      return false;
  }
}
