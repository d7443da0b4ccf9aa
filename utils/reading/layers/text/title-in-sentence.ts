import { NON_ADVERT_ZONES, NON_PROSE_ZONES } from '../../lexicon/zone-kinds';
import { isMarked } from '../../outline/marks';
import type { Block } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import type { Page } from '../../page';
import { cleanText, foldText } from '../../values/clean-text';
import { endsWithJobNoun, isAnyone, isPlausibleTitle, namesJob, titleParts } from '../../values/job-title';
import { containsWords, includesAny, phraseSet } from '../../values/phrases';
import { SEEKING, SEEKING_HINTS } from './seeking-words';

export interface NamedTitle {
  text: string;
  at: number;
  /** Where the advert begins: facts may come before the sentence that names the job. */
  from: number;
  /** Confirmed by page title or markup, or the only main heading. */
  isSure: boolean;
  isJob: boolean;
  /** What it pays or takes up, and how to apply, stand with it. */
  hasTerms?: boolean;
}

const MOST_PROSE = 60;
const LONGEST_PROSE = 3_000;
const LONGEST_NAME = 80;
/** Blocks with facts between a heading and the first sentence. */
const MOST_FACTS = 30;
/** "They were looking for", "are you looking for", "Where the council is looking for": nobody is sought now. */
const NOT_SOUGHT =
  /\b(?:was|were|had been|you(?:['’]re| are)?) $|(?:^|[.!?] )(?:if|when|whenever|where|whether) [^.,;!?]*$/;
const LONGEST_LEAD = 100;
/** "Night Baker wanted! Five nights a week …" */
const WANTED = /^([^.!?:;,]{3,60}?) (?:urgently )?(?:wanted|required|needed)\b/;
const AFTER_JOB =
  /\s(?:to|who|with|for|from|at|in|on|based|within|that|beside|alongside|required|has|is|and you|,)\s|,\s(?:who|to|based|with)\s/;
const PRAISE = phraseSet(
  'experienced,enthusiastic,motivated,self motivated,selfmotivated,friendly,reliable,talented,passionate,dedicated,skilled,highly,qualified,dynamic,hardworking,hard,working,committed,caring,creative,ambitious,conscientious,proactive,organised,confident,keen,suitable,suitably,flexible,exceptional,outstanding,inspiring,inspirational,new,good,great,additional,another,further,patient,cheerful,fantastic,brilliant,excellent,an,a,very,kind,well',
);

const MOST_BOLD = 12;
const SHORT_PROSE = 40;
const LEADS_TO_NAME = /(?<!\b(?:to|with|by|from|under) )\b(?:an?|our (?:next|new)|is|another)\s*:?\s*$/;

/** "The job is **Night Baker**": bold words in the first paragraphs that are named like a job or begin the page title. */
export function findInBold(page: Page): NamedTitle | undefined {
  const heads = new Set(titleParts(page.title).map(foldText));
  const prose = page
    .outline()
    .blocks.filter(({ zone, text }) => !isInZone(zone, NON_PROSE_ZONES) && text.length > SHORT_PROSE);
  for (const block of prose.slice(0, MOST_BOLD)) {
    let before = '';
    for (const piece of block.pieces) {
      const words = piece === 'br' ? '' : cleanText(piece.text).replace(/[.,:;!?]+$/, '');
      const isName =
        words.length >= 4 &&
        words.length <= LONGEST_NAME &&
        isMarked(piece, 'strong') &&
        LEADS_TO_NAME.test(before.toLowerCase());
      const isInTitle = heads.has(foldText(words));
      if (isName && isPlausibleTitle(words) && (isInTitle || (namesJob(words) && /^[A-Z]/.test(words))))
        return {
          text: words,
          at: block.index,
          from: headingAbove(page, block),
          isSure: isInTitle,
          isJob: true,
        };
      before = piece === 'br' ? '' : before + piece.text;
    }
  }
  return undefined;
}

/** "We are looking for a friendly, patient Night Baker to join us": pages without a heading for the job. */
export function findInSentence(page: Page): NamedTitle | undefined {
  const { blocks } = page.outline();
  const block = blocks
    .filter(({ zone, lower }) => !isInZone(zone, NON_PROSE_ZONES) && includesAny(lower, SEEKING_HINTS))
    .slice(0, MOST_PROSE)
    .find((one) => jobInSentence(withNext(one, page)) !== undefined);
  const text = block && jobInSentence(withNext(block, page));
  if (!text) return undefined;
  // "Oat Mill - Night Baker" above "About us".
  const named = blocks
    .slice(0, block.index)
    .findLast(
      (one) => one.level > 0 && !isInZone(one.zone, NON_ADVERT_ZONES) && containsWords(one.text, text),
    );
  const from = named?.index ?? headingAbove(page, block);
  return { text: withoutOwner(text, page), at: block.index, from, isSure: false, isJob: true };
}

/** "Organist of Crumb Kirk" where the page's title names the kirk. */
function withoutOwner(job: string, { title }: Page): string {
  const [name = '', owner = ''] = job.split(' of ');
  const isOwner = owner.includes(' ') && containsWords(title, owner) && !containsWords(title, job);
  return isOwner && endsWithJobNoun(name) ? name : job;
}

/** Index of the heading under which the sentence stands, or that it is. */
function headingAbove(page: Page, { index, level: own }: Block): number {
  if (own > 1) return index;
  const heading = page
    .outline()
    .blocks.slice(Math.max(0, index - MOST_FACTS), index)
    .findLast(({ level, zone }) => level > 0 && !isInZone(zone, NON_ADVERT_ZONES));
  return heading?.index ?? index;
}

/** "We are looking for:" leads to the next line. */
function withNext({ text, index }: Block, page: Page): string {
  return text.endsWith(':') ? `${text} ${page.outline().blocks[index + 1]?.text ?? ''}` : text;
}

function jobInSentence(text: string): string | undefined {
  const sentence = text.slice(0, LONGEST_PROSE);
  const [, wanted = ''] = WANTED.exec(sentence) ?? [];
  if (endsWithJobNoun(wanted)) return wanted;
  const lower = sentence.toLowerCase();
  for (const found of lower.matchAll(SEEKING)) {
    const { index } = found;
    const isSought =
      found[0].startsWith('join') || !NOT_SOUGHT.test(lower.slice(Math.max(0, index - LONGEST_LEAD), index));
    const job = isSought && jobAtStart(sentence.slice(index + found[0].length));
    if (job) return job;
  }
  return undefined;
}

function jobAtStart(sentence: string): string | undefined {
  const words = sentence.slice(0, LONGEST_NAME).split(/[.;:!?(]/)[0] ?? '';
  const [name = ''] = words.split(AFTER_JOB);
  // Praise before the name: "experienced, friendly and reliable".
  const parts = name.trim().split(' ');
  const praised = parts.findLastIndex((word) => PRAISE.has(foldText(word)));
  const capital = parts.findIndex((word, at) => at > praised && /^[A-Z]/.test(word));
  const begin = capital >= 0 ? capital : praised + 1 < parts.length ? praised + 1 : -1;
  const job = begin < 0 ? '' : parts.slice(begin).join(' ').replace(/,$/, '');
  const isJob = namesJob(job) && job.split(' ').length <= 6 && (isPlausibleTitle(job) || isAnyone(job));
  return isJob ? job.slice(0, 1).toUpperCase() + job.slice(1) : undefined;
}
