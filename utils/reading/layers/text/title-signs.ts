import { isSectionHeading } from '../../lexicon/section-headings';
import type { Block } from '../../outline/types';
import { foldText } from '../../values/clean-text';
import { isClosedStamp } from '../../values/closed-stamp';
import { endsWithJobNoun, isSlogan, namesJobsSite, titleHead, titleParts } from '../../values/job-title';
import { containsWords } from '../../values/phrases';
import { stripFormPrefix } from '../../values/strip-lead-in';
import type { TitleContext } from './title-context';
import { leadsToJob } from './title-lines';

/** The score of a sure title. */
export const SURE = 4;

/** What speaks for a line as the title, and against it. Set by hand over the pages that were measured. */
export const TITLE_WEIGHTS = {
  isOnlyMainHeading: SURE,
  isMainHeading: 3,
  isSecondHeading: 1.5,
  isLowerHeading: 0.5,
  isPlainLine: 0.25,
  isNamedTitle: SURE,
  isInPageTitle: 3,
  isInAddress: 2,
  isCalledJob: 1.5,
  isMentionedAsJob: 2.5,
  isAnnounced: 2,
  isSlogan: -SURE,
  isSection: -2,
  isClosed: -SURE,
  isMasthead: -SURE,
  isBelowText: -2,
  isBesideJobsSite: -8,
  isJobsSite: -4,
  /** Besides: the page's title says nothing else. */
  isPageOfJobsSite: -4,
  isSentence: -2,
} as const;

type TitleSigns = Readonly<Record<keyof typeof TITLE_WEIGHTS, boolean>>;

const BEFORE_ANY = /\b(?:an?|as|new|another)\s+(?:[\w'’-]+,?\s+){0,3}$/;
const BEFORE_JOB = /\b(?:an?|as|our|your|new|another|this|the)\s+(?:[\w'’-]+,?\s+){0,3}$/;
/** Words. */
const LONGEST_TITLE = 14;

/** @param text of the block, without what is no title */
export function titleSigns(block: Block, text: string, context: TitleContext): TitleSigns {
  const { blocks, pageTitle, path, prose } = context;
  const { level } = block;
  const isInPageTitle = containsWords(pageTitle, text);
  const isCalledJob = endsWithJobNoun(text);
  const isJobsSite = namesJobsSite(text);
  return {
    isOnlyMainHeading: level === 1 && context.hasOneMainHeading,
    isMainHeading: level === 1 && !context.hasOneMainHeading,
    isSecondHeading: level === 2,
    isLowerHeading: level > 2,
    isPlainLine: level === 0,
    isNamedTitle: context.named.has(block.index),
    isInPageTitle,
    isInAddress: !isInPageTitle && text.includes(' ') && containsWords(path, titleHead(text)),
    isCalledJob,
    isMentionedAsJob: mentionsAsJob(prose, text, isCalledJob),
    isAnnounced: isCalledJob && (leadsToJob(blocks[block.index - 1]) || isCalledWanted(block.text)),
    isSlogan: isSlogan(text),
    isSection: !isInPageTitle && isSectionHeading(block),
    // "Chef – position filled" above the next job.
    isClosed: isClosedStamp(block.lower, level > 0),
    isMasthead: context.isMasthead(block),
    isBelowText: block.index > (isCalledJob ? context.lastForJob : context.firstProse),
    isBesideJobsSite: !isCalledJob && hasNameOfJobsSite(block.text, text),
    isJobsSite,
    isPageOfJobsSite: isJobsSite && foldText(text) === foldText(pageTitle),
    isSentence: /[.!?]$/.test(text) || text.split(' ').length > LONGEST_TITLE,
  };
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
