import { identifyLabel } from '../../lexicon/labels';
import { linesOf } from '../../outline/lines';
import { isMarked } from '../../outline/marks';
import { attributeOf } from '../../outline/native-dom';
import type { Block } from '../../outline/types';
import { cleanText } from '../../values/clean-text';
import { endsWithJobNoun, isOrganisation, titleHead } from '../../values/job-title';

const LONGEST = 80;
const LONGEST_LEAD = 60;
/** Classes that two lines of one heading share. */
const LEAST_SHARED = 0.75;

/** "Parish Clerk" above her name and number. */
const CONTACT = /@|\b0\d{2,4} ?\d{3}|\b(?:Mr|Mrs|Ms|Miss|Dr|Rev|Revd|Tel|Phone)\b/;
const LONGEST_FACT = 100;
const LEAD =
  /\b(?:looking for|looking to (?:appoint|hire|recruit)|recruiting(?: for)?|hiring|seeking|searching for|in need of|need(?:s|ed)?|wanted|require[sd]?|vacancy(?: for)?|(?:current|latest|open|available) (?:vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|positions?|roles?)|join us as|(?:post|position|role|job) of|after)(?: an?| our| our next| our new| the| another)?\s*(?::|\.\.\.|…)?$/;

/** @returns the first of a paragraph's lines, if it is in bold: "Night Baker" above place and pay */
export function firstBoldLine(block: Block | undefined): string | undefined {
  const [first, ...others] = block?.level === 0 ? linesOf(block) : [];
  if (!block || !first || others.length === 0 || first.length > LONGEST) return undefined;
  if (others.some((line) => CONTACT.test(line))) return undefined;
  const end = block.pieces.indexOf('br');
  const isBold = block.pieces
    .slice(0, end)
    .every((piece) => piece === 'br' || cleanText(piece.text) === '' || isMarked(piece, 'strong'));
  return isBold && identifyLabel(first) === undefined ? first : undefined;
}

/** The job's name in bold, and below it nothing but short lines of facts. */
export function isTitleWithFacts(block: Block): boolean {
  return (
    firstBoldLine(block) !== undefined &&
    linesOf(block).every((line) => line.length <= LONGEST_FACT && !/[.!?]$/.test(line))
  );
}

/** "We're looking for a" above the job's name. */
export function leadsToJob(before: Block | undefined): boolean {
  return before !== undefined && before.text.length <= LONGEST_LEAD && LEAD.test(before.lower.trim());
}

/** Joins a title over two lines that look alike: "Collections and Care" above "Officer". */
export function withLineAbove(title: string, block: Block, before: Block | undefined): string {
  const isAlone = !titleHead(title).includes(' ') && endsWithJobNoun(title);
  if (!isAlone || !before || before.text.length > LONGEST || before.level !== block.level) return title;
  const isLine = /^[A-Z]/.test(before.text) && !/[.:,;!?]$/.test(before.text) && before.linkChars === 0;
  const isOther = isOrganisation(before.text) || endsWithJobNoun(before.text);
  return isLine && !isOther && looksAlike(before, block) ? `${before.text} ${title}` : title;
}

function looksAlike(one: Block, other: Block): boolean {
  if (one.element.localName !== other.element.localName) return false;
  if (one.ancestors.outer !== other.ancestors.outer) return false;
  const [first, second] = [one, other].map(({ element }) =>
    (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean),
  );
  const shared = first?.filter((name) => second?.includes(name)).length ?? 0;
  // One name may be any paragraph's.
  return shared >= 2 && shared >= LEAST_SHARED * Math.max(first?.length ?? 0, second?.length ?? 0);
}
