import { identifyLabel } from '../../lexicon/labels';
import { isSectionHeading } from '../../lexicon/section-headings';
import type { Block } from '../../outline/types';
import { cleanText, foldText } from '../../values/clean-text';
import {
  endsWithJobNoun,
  isGenericTitle,
  isOrganisation,
  isPlausibleTitle,
  namesJobsSite,
  titleParts,
} from '../../values/job-title';
import { containsWords } from '../../values/phrases';
import { stripFormPrefix } from '../../values/strip-lead-in';
import { stripSiteNames } from '../../values/strip-title';
import type { TitleContext } from './title-context';
import { firstBoldLine, withLineAbove } from './title-lines';

const LONGEST_TITLE = 250;
const LONGEST_BOLD = 80;
const POSTED = /^(?:date )?(?:posted|published|added|advertised)\b.*\d/;
/** Words of "We need a baker." */
const LONGEST_CALL = 5;

/** @returns what of the block may be the title; undefined if nothing may */
export function findTitleText(block: Block, context: TitleContext): string | undefined {
  const { pageTitle, siteNames, blocks, firstProse, named } = context;
  const before = blocks[block.index - 1];
  const boldLine = block.index <= firstProse ? firstBoldLine(block) : undefined;
  const isBoldLine =
    boldLine !== undefined &&
    (endsWithJobNoun(stripFormPrefix(boldLine)) || beginsWithText(pageTitle, boldLine));
  if (block.text.length > LONGEST_TITLE && !isBoldLine) return undefined;
  const isMarkedUp = block.level > 0 || named.has(block.index) || isBoldLine;
  if (!isMarkedUp && !isTitleLine(block, firstProse, before)) return undefined;
  const words = isBoldLine ? stripSiteNames(boldLine, siteNames) : candidateText(block, context);
  const text = words && withLineAbove(words, block, before);
  if (!text) return undefined;
  // "Benefits Adviser" may be a job; "Benefits" needs the page title.
  const isSection = block.level !== 1 && isSectionHeading(block) && !containsWords(pageTitle, text);
  return isSection ? undefined : text;
}

/** Pages without headings start with the job's name in bold or on its own line. */
function isTitleLine(block: Block, firstProse: number, before: Block | undefined): boolean {
  const isShort = block.text.length <= LONGEST_BOLD && block.index < firstProse;
  if (!isShort || block.linkChars > 0 || !/[a-z]/.test(block.lower) || isSentence(block.text)) return false;
  // "Responsible to", "Head of School".
  const label = before && identifyLabel(before.text);
  if (label && label !== 'title') return false;
  return (
    identifyLabel(block.text) === undefined && (block.isBold || endsWithJobNoun(stripFormPrefix(block.text)))
  );
}

function isSentence(text: string): boolean {
  return text.endsWith('.') && text.split(' ').length > LONGEST_CALL;
}

/** The block's text, or only what begins the page title: "Baker" of "Baker at Crumb" under "Baker Crumb". */
function candidateText(block: Block, context: TitleContext): string | undefined {
  const { pageTitle, siteNames: names } = context;
  const ownPieces = pieceTexts(block);
  // The date is in an element of its own, with no space before it.
  if (ownPieces.length > 1 && POSTED.test(ownPieces.at(-1)?.toLowerCase() ?? ''))
    return stripSiteNames(ownPieces.slice(0, -1).join(' '), names);
  const [head = '', ...others] = titleParts(pageTitle);
  // "Baker – Night Shift" under "Baker – Night Shift – Crumb" has nothing of the site's.
  const site = others.at(-1) ?? '';
  const isWhole =
    others.length > 1 &&
    [head, ...others.slice(0, -1)].some(endsWithJobNoun) &&
    isJoined(block.text, [head, ...others.slice(0, -1)]);
  // "Cook - Early Shift job with Crumb & Co": the page's title goes on in words.
  const goesOn =
    pageTitle.startsWith(block.text) &&
    /^(?: \([^()]*\))? (?:(?:job|vacancy|position|role) )?(?:at|with) /.test(
      pageTitle.slice(block.text.length),
    );
  if (goesOn || (isWhole && !isGenericTitle(site) && !namesJobsSite(site)))
    return stripSiteNames(block.text, names);
  // "Night Baker Crumb & Co" under "Night Baker – Crumb & Co".
  if (endsWithJobNoun(head) && isJoined(block.text, [head, ...others]) && isOwnName(site, context))
    return stripSiteNames(head, names);
  const isHead = head.includes(' ') && isLongerThan(block.text, head) && isPlausibleTitle(head);
  if (isHead && !isOrganisation(head)) return stripSiteNames(head, names);
  const stretches = pieceTexts(block);
  const piece =
    stretches.length > 1 && foldText(block.text) !== foldText(head)
      ? (stretches.find((words) => beginsWithText(pageTitle, words)) ?? findTitlePart(stretches, others))
      : undefined;
  // Removes other parts of the page title, unless the job comes last there.
  const isTitleFirst = beginsWithText(block.text, head) && !isOrganisation(head);
  const parts = isTitleFirst ? others.filter((part) => !endsWithJobNoun(part)) : [];
  const known = [...parts, ...names];
  return stripSiteNames(piece && isPlausibleTitle(piece) ? piece : block.text, known);
}

function isJoined(heading: string, parts: readonly string[]): boolean {
  return parts.length > 1 && foldText(heading) === foldText(parts.join(' '));
}

/** It leads to the site's front page. */
function isOwnName(name: string, { blocks, isMasthead }: TitleContext): boolean {
  return blocks.some((block) => block.text === name && isMasthead(block));
}

/** Lines, links and buttons: "Baker", "Add to shortlist". */
function pieceTexts({ pieces }: Block): readonly string[] {
  return pieces.flatMap((piece) => (piece === 'br' ? [] : [cleanText(piece.text)])).filter(Boolean);
}

/** "Baker" below "VACANCY", under "Crumb & Co - Vacancies - Baker". */
function findTitlePart(stretches: readonly string[], parts: readonly string[]): string | undefined {
  const known = new Set(parts.map(foldText));
  return stretches.find((words) => known.has(foldText(words)));
}

/** Continues after the title: " at Crumb & Co", " (Leeds)". */
function isLongerThan(heading: string, head: string): boolean {
  return (
    foldText(heading).startsWith(`${foldText(head)} `) &&
    /^\s*(?:at|in|@|[-–(,])\s/.test(heading.slice(head.length).toLowerCase())
  );
}

function beginsWithText(whole: string, part: string): boolean {
  return part.length > 3 && foldText(whole).startsWith(foldText(part));
}
