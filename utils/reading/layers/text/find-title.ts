import { READING_BOUNDS } from '../../bounds';
import type { Page } from '../../layer';
import { identifyLabel } from '../../lexicon/labels';
import { isSectionHeading } from '../../lexicon/section-headings';
import { NON_ADVERT_ZONES, NON_PROSE_ZONES } from '../../lexicon/zone-kinds';
import type { Block } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import type { LocatedValue } from '../../quote';
import { cleanText, foldText } from '../../values/clean-text';
import {
  endsWithJobNoun,
  isOrganisation,
  isPlausibleTitle,
  namesJob,
  namesJobsSite,
  stripFormPrefix,
  stripSiteNames,
  titleHead,
  titleParts,
} from '../../values/job-title';
import { containsWords, includesAny, phraseSet } from '../../values/phrases';
import { siteName } from '../../web-address';

export interface FoundTitle {
  text: string;
  at: number;
  /** Where the advert begins: facts may stand above a sentence that names the job. */
  from: number;
  /** Confirmed by page title or markup, or the only main heading. */
  isSure: boolean;
  isJob: boolean;
  /** Likeliest first. */
  others: readonly LocatedValue[];
}

const LONG_TEXT = 140;
const LONGEST_TITLE = 250;
const LONGEST_BOLD = 80;
const SHORT_TEXT = 60;
const MOST_PROSE = 60;
const LONGEST_PROSE = 3_000;
/** Blocks with facts between a heading and the first sentence. */
const MOST_FACTS = 30;
const MOST_CANDIDATES = 300;
const BEFORE_ANY = /\b(?:an?|as|new|another)\s+(?:[\w'’-]+,?\s+){0,3}$/;
const BEFORE_JOB = /\b(?:an?|as|our|your|new|another|this|the)\s+(?:[\w'’-]+,?\s+){0,3}$/;
/** What leads to the job in a sentence, and what ends its name. */
const SEEKING_HINTS = [
  'looking',
  'recruit',
  'seek',
  'hiring',
  'vacanc',
  'post of',
  'position of',
  'role of',
  'appoint',
  'need',
  'require',
  'wanted',
];
const SEEKING =
  /\b(?:looking (?:for|to (?:appoint|recruit|employ|hire))|recruiting(?: for)?|seeking(?: to (?:appoint|recruit|employ))?|hiring|wish(?:es)? to appoint|vacancy for|vacancy has arisen for|(?:post|position|role|opportunity) (?:of|for)|in need of|we (?:now |currently )?(?:need|require)):? (?:an? |our (?:next |new )?|the )?/;
/** "Night Baker wanted! Five nights a week …" */
const WANTED = /^([^.!?:;,]{3,60}?) (?:urgently )?(?:wanted|required|needed)\b/;
const AFTER_JOB =
  /\s(?:to|who|with|for|at|in|on|based|within|that|required|and you|,)\s|,\s(?:who|to|based|with)\s/;
const PRAISE = phraseSet(
  'experienced,enthusiastic,motivated,self motivated,selfmotivated,friendly,reliable,talented,passionate,dedicated,skilled,highly,qualified,dynamic,hardworking,hard,working,committed,caring,creative,ambitious,conscientious,proactive,organised,confident,keen,suitable,suitably,flexible,exceptional,outstanding,inspiring,inspirational,new,good,great,additional,another,further,patient,cheerful,fantastic,brilliant,excellent,an,a,very,kind,well',
);
const SURE = 4;
const BOLD = 0.25;

interface Candidate {
  block: Block;
  text: string;
  score: number;
  /** Named like a job, and mentioned as one: beats other headings. */
  isJob: boolean;
  /** The main heading, named like a job and repeated by the page's title. */
  isMain: boolean;
}

export function findTitle(page: Page): FoundTitle | undefined {
  const found = withoutEmployer(findCandidates(page), page);
  const jobs = found.filter(({ isJob, isMain }) => isJob || isMain);
  let best: Candidate | undefined;
  for (const one of jobs.some(({ isJob }) => isJob) ? jobs : found)
    if (one.score > (best?.score ?? 0)) best = one;
  if (!best || (best.score < SURE && !endsWithJobNoun(best.text))) {
    const inSentence = findInSentence(page);
    // "We are looking for a manager" below "Shop Manager".
    const named = found.find(
      ({ text, block }) =>
        block.level > 0 && inSentence && endsWithJobNoun(text) && containsWords(text, inSentence.text),
    );
    if (named) best = named;
    else if (inSentence) return { ...inSentence, others: othersThan(inSentence.text, found) };
  }
  if (!best) return undefined;
  const { block, text, score, isJob } = best;
  return {
    text,
    at: block.index,
    from: block.index,
    isSure: score >= SURE,
    isJob,
    others: othersThan(text, found),
  };
}

/** Above a heading that is named like a job, the council's or company's own name is no title. */
function withoutEmployer(found: readonly Candidate[], page: Page): readonly Candidate[] {
  const parts = titleParts(page.title).map(foldText);
  const isEmployer = ({ text }: Candidate) =>
    !endsWithJobNoun(text) &&
    foldText(text) !== (parts.length > 1 ? parts[0] : '') &&
    (isOrganisation(text) || (parts.length > 1 && foldText(text) === parts.at(-1)));
  const others = found.filter((one) => !isEmployer(one));
  return others.some(({ block, text, score }) => block.level > 0 && score > 0 && endsWithJobNoun(text))
    ? others
    : found;
}

/** Lines that are named like a job, or that much speaks for. */
function othersThan(title: string, found: readonly Candidate[]): readonly LocatedValue[] {
  return found
    .filter(({ text, score }) => text !== title && score > 0 && (score >= SURE || endsWithJobNoun(text)))
    .sort((one, other) => other.score - one.score)
    .slice(0, READING_BOUNDS.others)
    .map(({ text, block }) => ({ value: text, blocks: [block] }));
}

/** "We are looking for a friendly, patient Night Baker to join us": pages without a heading for the job. */
function findInSentence(page: Page): Omit<FoundTitle, 'others'> | undefined {
  const { blocks } = page.outline();
  const block = blocks
    .filter(({ zone, lower }) => !isInZone(zone, NON_PROSE_ZONES) && includesAny(lower, SEEKING_HINTS))
    .slice(0, MOST_PROSE)
    .find((one) => jobInSentence(withNext(one, page)) !== undefined);
  const text = block && jobInSentence(withNext(block, page));
  if (!text) return undefined;
  const heading = blocks
    .slice(Math.max(0, block.index - MOST_FACTS), block.index)
    .findLast(({ level, zone }) => level > 0 && !isInZone(zone, NON_ADVERT_ZONES));
  return { text, at: block.index, from: heading?.index ?? block.index, isSure: false, isJob: true };
}

/** "We are looking for:" leads to the next line. */
function withNext({ text, index }: Block, page: Page): string {
  return text.endsWith(':') ? `${text} ${page.outline().blocks[index + 1]?.text ?? ''}` : text;
}

function jobInSentence(text: string): string | undefined {
  const sentence = text.slice(0, LONGEST_PROSE);
  const [, wanted = ''] = WANTED.exec(sentence) ?? [];
  if (endsWithJobNoun(wanted)) return wanted;
  const found = SEEKING.exec(sentence.toLowerCase());
  if (!found) return undefined;
  const from = found.index + found[0].length;
  const words = sentence.slice(from, from + LONGEST_BOLD).split(/[.;:!?(]/)[0] ?? '';
  const [name = ''] = words.split(AFTER_JOB);
  // Praise before the name: "experienced, friendly and reliable".
  const parts = name.trim().split(' ');
  const praised = parts.findLastIndex((word) => PRAISE.has(foldText(word)));
  const capital = parts.findIndex((word, at) => at > praised && /^[A-Z]/.test(word));
  const begin = capital >= 0 ? capital : praised + 1 < parts.length ? praised + 1 : -1;
  const job = begin < 0 ? '' : parts.slice(begin).join(' ');
  const isJob = namesJob(job) && job.split(' ').length <= 6 && isPlausibleTitle(job);
  return isJob ? job.slice(0, 1).toUpperCase() + job.slice(1) : undefined;
}

function findCandidates(page: Page): readonly Candidate[] {
  const documentTitle = page.title;
  const hosts = page.url.hostname.split('.').filter((label) => label.length > 3 && !endsWithJobNoun(label));
  const names = [siteName(page.url), ...hosts, ogSiteName(page.document)].filter(Boolean);
  const path = pathWords(page.url);
  const { blocks, hints: signs } = page.outline();
  const named = new Set(signs.filter(({ as }) => as === 'title').map(({ at }) => at));
  const shown = blocks.filter((block) => !isInZone(block.zone, NON_ADVERT_ZONES));
  const prose = shown
    .filter((block) => block.text.length > SHORT_TEXT)
    .slice(0, MOST_PROSE)
    .map(({ lower }) => lower.slice(0, LONGEST_PROSE));
  const firstProse =
    shown.find((block) => block.text.length > LONG_TEXT && block.linkChars < 40)?.index ?? blocks.length;
  const mainHeadings = shown.filter((block) => block.level === 1 && isPlausibleTitle(block.text)).length;
  const found: Candidate[] = [];
  for (const block of shown) {
    if (found.length >= MOST_CANDIDATES) break;
    const isNamed = named.has(block.index);
    if (block.text.length > LONGEST_TITLE) continue;
    if (block.level === 0 && !isNamed && !isTitleLine(block, firstProse, blocks[block.index - 1])) continue;
    const text = candidateText(block, documentTitle, names);
    if (!text) continue;
    // "Benefits Adviser" may be a job; "Benefits" needs the page title.
    const isRepeated = containsWords(documentTitle, text);
    const isSection = isSectionHeading(block) && !isRepeated;
    if (isSection && block.level !== 1) continue;
    const isCalledJob = endsWithJobNoun(text);
    const isMentionedAsJob = mentionsAsJob(prose, text, isCalledJob);
    const score =
      levelScore(block, mainHeadings) +
      (isNamed ? SURE : 0) +
      (isRepeated ? 3 : text.includes(' ') && containsWords(path, titleHead(text)) ? 2 : 0) +
      (isCalledJob ? 1.5 : 0) +
      (isMentionedAsJob ? 2.5 : 0) -
      (isSection ? 2 : 0) -
      (block.index > firstProse ? 2 : 0) -
      (!isCalledJob && isSiteHeading(block.text, text) ? 8 : 0) -
      (namesJobsSite(text) ? (foldText(text) === foldText(documentTitle) ? 8 : 4) : 0) -
      (/[.!?]$/.test(text) || text.split(' ').length > 14 ? 2 : 0);
    const isMain = block.level === 1 && isRepeated && isCalledJob;
    found.push({
      block,
      text,
      score,
      isMain,
      isJob: isCalledJob && isMentionedAsJob && block.index <= firstProse,
    });
  }
  return found;
}

/** "Crumb : Jobs": the owner's name. */
function isSiteHeading(heading: string, text: string): boolean {
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
  if (!isShort || block.linkChars > 0 || !/[a-z]/.test(block.lower)) return false;
  // "Responsible to", "Head of School".
  const label = before && identifyLabel(before.text);
  if (label && label !== 'title') return false;
  return (
    identifyLabel(block.text) === undefined && (block.isBold || endsWithJobNoun(stripFormPrefix(block.text)))
  );
}

/** The block's text, or only what begins the page title: "Baker" of "Baker at Crumb" under "Baker Crumb". */
function candidateText(block: Block, documentTitle: string, names: readonly string[]): string | undefined {
  const [head = '', ...others] = titleParts(documentTitle);
  const isHead = foldText(head).includes(' ') && isLongerThan(block.text, head) && isPlausibleTitle(head);
  if (isHead && !isOrganisation(head)) return stripSiteNames(head, names);
  const stretches = pieceTexts(block);
  const piece =
    stretches.length > 1 && foldText(block.text) !== foldText(head)
      ? (stretches.find((words) => beginsWithText(documentTitle, words)) ?? findTitlePart(stretches, others))
      : undefined;
  // Removes other parts of the page title, unless the job comes last there.
  const isTitleFirst = beginsWithText(block.text, head) && !isOrganisation(head);
  const known = [...(isTitleFirst ? others.filter((part) => !endsWithJobNoun(part)) : []), ...names];
  return stripSiteNames(piece && isPlausibleTitle(piece) ? piece : block.text, known);
}

function ogSiteName(document: Document): string {
  const meta = document.querySelector('meta[property="og:site_name"]');
  return cleanText(meta?.getAttribute('content') ?? '');
}

/** "jobs night baker" for `/jobs/night-baker/`. */
function pathWords({ pathname }: URL): string {
  return pathname.replace(/[^a-z\d]+/gi, ' ').toLowerCase();
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
