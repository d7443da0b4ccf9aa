import { identifyLabel } from '../../lexicon/labels';
import { isSectionHeading } from '../../lexicon/section-headings';
import { NON_ADVERT_ZONES } from '../../lexicon/zone-kinds';
import { metaContent } from '../../meta-content';
import type { Block, Control } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import type { Page } from '../../page';
import { cleanText, foldText } from '../../values/clean-text';
import { isClosedStamp } from '../../values/closed-stamp';
import {
  endsWithJobNoun,
  isGenericTitle,
  isOrganisation,
  isPlausibleTitle,
  isSlogan,
  namesJobsSite,
  titleHead,
  titleParts,
} from '../../values/job-title';
import { containsWords } from '../../values/phrases';
import { stripFormPrefix, stripSiteNames } from '../../values/strip-title';
import { documentBase, isFrontPage, parseWebAddress, siteName } from '../../web-address';
import { firstBoldLine, leadsToJob, withLineAbove } from './title-lines';

const LONG_TEXT = 140;
const LONGEST_TITLE = 250;
const LONGEST_BOLD = 80;
const SHORT_TEXT = 60;
const MOST_PROSE = 60;
const LONGEST_PROSE = 3_000;
const MOST_CANDIDATES = 300;
const BEFORE_ANY = /\b(?:an?|as|new|another)\s+(?:[\w'’-]+,?\s+){0,3}$/;
const BEFORE_JOB = /\b(?:an?|as|our|your|new|another|this|the)\s+(?:[\w'’-]+,?\s+){0,3}$/;
/** The score of a sure title. */
export const SURE = 4;
const BOLD = 0.25;
const POSTED = /^(?:date )?(?:posted|published|added|advertised)\b.*\d/;
/** Words of "We need a baker." */
const LONGEST_CALL = 5;

export interface Candidate {
  block: Block;
  text: string;
  score: number;
  /** Named like a job, and mentioned as one: beats other headings. */
  isJob: boolean;
  /** The main heading, named like a job and repeated by the page's title. */
  isMain: boolean;
}

/** @returns the lines that may be the title, with what speaks for each */
export function findCandidates(page: Page): readonly Candidate[] {
  const documentTitle = page.title;
  const hosts = page.url.hostname.split('.').filter((label) => label.length > 3 && !endsWithJobNoun(label));
  const names = [siteName(page.url), ...hosts, metaContent(page.document, 'og:site_name')].filter(Boolean);
  const path = pathWords(page.url.pathname);
  const { blocks, links, hints } = page.outline();
  const named = new Set(hints.filter(({ as }) => as === 'title').map(({ at }) => at));
  const shown = blocks.filter((block) => !isInZone(block.zone, NON_ADVERT_ZONES));
  const lastPath = pathWords(page.url.pathname.split('/').findLast(Boolean) ?? '');
  const prose = shown
    .filter((block) => block.text.length > SHORT_TEXT)
    .slice(0, MOST_PROSE)
    .map(({ lower }) => lower.slice(0, LONGEST_PROSE));
  const mainHeadings = shown.filter((block) => block.level === 1 && isPlausibleTitle(block.text)).length;
  const base = documentBase(page.document, page.url);
  const leadsUp = ({ element }: Control) => {
    const target = parseWebAddress(element.getAttribute('href'), base);
    return target !== undefined && (isFrontPage(target) || isAbove(target, page.url));
  };
  /** The name of the site, or of its part, which leads there. */
  const isMasthead = ({ index, linkChars, text }: Block) =>
    linkChars >= text.length && links.some((link) => link.at === index && leadsUp(link));
  const headings = shown.filter((block) => block.level > 0 && !isMasthead(block));
  const main = headings.find(({ level }) => level === 1) ?? headings[0];
  const long = shown.filter(({ text, linkChars }) => text.length > LONG_TEXT && linkChars < 40);
  const proseAfter = (introductions: number) => long[introductions]?.index ?? blocks.length;
  // Below "Work with us" a paragraph may come before the job's name.
  const firstProse = proseAfter(main?.level === 1 && isGenericTitle(main.text) ? 1 : 0);
  const lastForJob = main && isSlogan(main.text) ? Math.max(firstProse, proseAfter(1)) : firstProse;
  const found: Candidate[] = [];
  for (const block of shown) {
    if (found.length >= MOST_CANDIDATES) break;
    const isNamed = named.has(block.index);
    const before = blocks[block.index - 1];
    const boldLine = block.index <= firstProse ? firstBoldLine(block) : undefined;
    const isBoldLine =
      boldLine !== undefined && (endsWithJobNoun(boldLine) || beginsWithText(documentTitle, boldLine));
    if (block.text.length > LONGEST_TITLE && !isBoldLine) continue;
    if (block.level === 0 && !isNamed && !isBoldLine && !isTitleLine(block, firstProse, before)) continue;
    const words = isBoldLine ? stripSiteNames(boldLine, names) : candidateText(block, documentTitle, names);
    const text = words && withLineAbove(words, block, before);
    if (!text) continue;
    // "Benefits Adviser" may be a job; "Benefits" needs the page title.
    const isRepeated = containsWords(documentTitle, text);
    const isSection = isSectionHeading(block) && !isRepeated;
    if (isSection && block.level !== 1) continue;
    const isCalledJob = endsWithJobNoun(text);
    const isMentionedAsJob = mentionsAsJob(prose, text, isCalledJob);
    const isAnnounced = isCalledJob && (leadsToJob(before) || isCalledWanted(block.text));
    const isInPath = isCalledJob && text.includes(' ') && containsWords(lastPath, titleHead(text));
    const score =
      levelScore(block, mainHeadings) +
      (isNamed ? SURE : 0) +
      (isRepeated ? 3 : text.includes(' ') && containsWords(path, titleHead(text)) ? 2 : 0) +
      (isCalledJob ? 1.5 : 0) +
      (isMentionedAsJob ? 2.5 : 0) +
      (isAnnounced ? 2 : 0) -
      (isSlogan(text) ? SURE : 0) -
      (isSection ? 2 : 0) -
      // "Chef – position filled" above the next job.
      (isClosedStamp(block.lower, block.level > 0) ? SURE : 0) -
      (isMasthead(block) ? SURE : 0) -
      (block.index > (isCalledJob ? lastForJob : firstProse) ? 2 : 0) -
      (!isCalledJob && hasNameOfJobsSite(block.text, text) ? 8 : 0) -
      (namesJobsSite(text) ? (foldText(text) === foldText(documentTitle) ? 8 : 4) : 0) -
      (/[.!?]$/.test(text) || text.split(' ').length > 14 ? 2 : 0);
    const isMain = block.level === 1 && isRepeated && isCalledJob;
    found.push({
      block,
      text,
      score,
      isMain,
      isJob: isCalledJob && (isMentionedAsJob || isAnnounced || isInPath) && block.index <= firstProse,
    });
  }
  return found;
}

/** `/jobs` above `/jobs/night-baker`. */
function isAbove(target: URL, page: URL): boolean {
  return (
    target.hostname === page.hostname && page.pathname.startsWith(`${target.pathname.replace(/\/$/, '')}/`)
  );
}

/** "Night Baker wanted", "Vacancy: Night Baker". */
function isCalledWanted(text: string): boolean {
  const job = stripFormPrefix(text);
  return job.length < text.length && !/[.?]$/.test(text) && endsWithJobNoun(job);
}

/** "Crumb : Jobs": the owner's name. */
function hasNameOfJobsSite(heading: string, text: string): boolean {
  return heading !== text && titleParts(heading).some((part) => part !== text && namesJobsSite(part));
}

/** Jobs have an article, companies have none: "We need a Timetabling Officer". */
function mentionsAsJob(prose: readonly string[], title: string, isCalledJob: boolean): boolean {
  const name = titleHead(title).toLowerCase();
  if (name.length < 4) return false;
  const before = isCalledJob ? BEFORE_JOB : BEFORE_ANY;
  return prose.some((lower) => {
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length)) {
      const isWord = !/[a-z\d]/.test(lower[at + name.length] ?? '') || lower[at + name.length] === 's';
      if (isWord && before.test(lower.slice(Math.max(0, at - 60), at))) return true;
    }
    return false;
  });
}

function levelScore({ level }: Block, mainHeadings: number): number {
  if (level === 1) return mainHeadings === 1 ? SURE : 3;
  return level === 0 ? BOLD : level === 2 ? 1.5 : 0.5;
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
function candidateText(block: Block, documentTitle: string, names: readonly string[]): string | undefined {
  const ownPieces = pieceTexts(block);
  // The date is in an element of its own, with no space before it.
  if (ownPieces.length > 1 && POSTED.test(ownPieces.at(-1)?.toLowerCase() ?? ''))
    return stripSiteNames(ownPieces.slice(0, -1).join(' '), names);
  const [head = '', ...others] = titleParts(documentTitle);
  // "Baker – Night Shift" under "Baker – Night Shift – Crumb" has nothing of the site's.
  const site = others.at(-1) ?? '';
  const isWhole =
    others.length > 1 &&
    endsWithJobNoun(head) &&
    foldText(block.text) === foldText([head, ...others.slice(0, -1)].join(' '));
  // "Cook - Early Shift job with Crumb & Co": the page's title goes on in words.
  const goesOn =
    documentTitle.startsWith(block.text) &&
    /^(?: \([^()]*\))? (?:(?:job|vacancy|position|role) )?(?:at|with) /.test(
      documentTitle.slice(block.text.length),
    );
  if (goesOn || (isWhole && !isGenericTitle(site) && !namesJobsSite(site)))
    return stripSiteNames(block.text, names);
  const isHead = head.includes(' ') && isLongerThan(block.text, head) && isPlausibleTitle(head);
  if (isHead && !isOrganisation(head)) return stripSiteNames(head, names);
  const stretches = pieceTexts(block);
  const piece =
    stretches.length > 1 && foldText(block.text) !== foldText(head)
      ? (stretches.find((words) => beginsWithText(documentTitle, words)) ?? findTitlePart(stretches, others))
      : undefined;
  // Removes other parts of the page title, unless the job comes last there.
  const isTitleFirst = beginsWithText(block.text, head) && !isOrganisation(head);
  const parts = isTitleFirst ? others.filter((part) => !endsWithJobNoun(part)) : [];
  const known = [...parts, ...names];
  return stripSiteNames(piece && isPlausibleTitle(piece) ? piece : block.text, known);
}

/** "jobs night baker" for `/jobs/night-baker/`. */
function pathWords(path: string): string {
  return path.replace(/[^a-z\d]+/gi, ' ').toLowerCase();
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
