import { findLabelledFacts } from '../../advert-parts/labelled-facts';
import { READING_BOUNDS } from '../../bounds';
import { lazy } from '../../lazy';
import type { LabelId } from '../../lexicon/labels';
import type { Block } from '../../outline/types';
import type { Page } from '../../page';
import type { LocatedValue } from '../../quote';
import { foldText } from '../../values/clean-text';
import { endsWithJobNoun, isCompany, isOrganisation, isSlogan, titleParts } from '../../values/job-title';
import { containsWords } from '../../values/phrases';
import { isFrontPage } from '../../web-address';
import { statesTerms } from './states-terms';
import { type Candidate, findCandidates } from './title-candidates';
import { findInBold, findInSentence, type NamedTitle } from './title-in-sentence';
import { SURE } from './title-signs';

/** There a sure heading is the job's, however it is named: "Part-time teaching in Wick". */
const JOB_ADDRESS = /\/(?:jobs?|vacanc(?:y|ies))\/[^/]/i;
/** Blocks below a heading. */
const LINES_OF_FACTS = 4;
const LEAST_FACTS = 2;

export interface FoundTitle extends NamedTitle {
  /** Likeliest first. */
  others: readonly LocatedValue[];
}

/**
 * Finds the job's name: the likeliest line, or where none is sure, bold words or a sentence.
 * @returns undefined if nothing may be it
 */
export function findTitle(page: Page): FoundTitle | undefined {
  const found = withoutEmployer(findCandidates(page), page);
  const jobs = found.filter(({ isJob, isMain }) => isJob || isMain);
  const withFacts = lazy(() => found.filter((one) => isAboveFacts(one, page)));
  let best: Candidate | undefined;
  for (const one of jobs.some(({ isJob }) => isJob) ? jobs : found)
    if (one.score > (best?.score ?? 0)) best = one;
  if (!best || (best.score < SURE && !endsWithJobNoun(best.text))) {
    const inSentence = findInBold(page) ?? findInSentence(page);
    // "We are looking for a manager" below "Shop Manager".
    const named = found.find(
      ({ text, block }) =>
        block.level > 0 && inSentence && endsWithJobNoun(text) && containsWords(text, inSentence.text),
    );
    if (named) best = named;
    else if (withFacts().length === 1) best = withFacts()[0];
    else if (!inSentence && best && isSlogan(best.text)) best = found.find(isCalledRole) ?? best;
    else if (inSentence)
      return {
        ...inSentence,
        hasTerms: statesTerms(page, inSentence),
        others: othersThan(inSentence.text, found),
      };
  }
  const isJobPage = best && best.score >= SURE && JOB_ADDRESS.test(page.url.pathname);
  const isOther = best && !best.isJob && !isJobPage && !endsWithJobNoun(best.text);
  const sought = isOther && findSought(page, found);
  if (sought) return { ...sought, others: othersThan(sought.text, found) };
  if (!best) return undefined;
  best = found.find((one) => continuesName(one, best?.text ?? '')) ?? best;
  const { block, text, score, isJob } = best;
  const post = postOf(block, page);
  return {
    text,
    at: block.index,
    from: post !== block.index && best === withFacts()[0] ? post : firstRowOf(block, text, page),
    isSure: score >= SURE,
    isJob,
    others: othersThan(text, found),
  };
}

/** "Dough Strategy Role" below "We are hiring!", but not "About the role". */
function isCalledRole({ text, score }: Candidate): boolean {
  return (
    score > 0 &&
    / (?:role|position|post|job|vacancy)$/i.test(text) &&
    !/\b(?:the|this|our|your|about|any|every|each|an?) [^ ]+$/i.test(text)
  );
}

/** "The new oven is here" heads news in which a job is offered: below the only heading named like a job, or in a sentence. */
function findSought(page: Page, found: readonly Candidate[]): NamedTitle | undefined {
  const [heading, ...others] = found.filter(({ block, text }) => block.level > 0 && endsWithJobNoun(text));
  const sought: NamedTitle | undefined =
    heading && others.length === 0
      ? { text: heading.text, at: heading.block.index, from: heading.block.index, isSure: false, isJob: true }
      : findInSentence(page);
  return sought && statesTerms(page, sought) ? { ...sought, hasTerms: true } : undefined;
}

/** "We are hiring!" heads the post in which the job's name heads the facts. */
function postOf({ index, level: own }: Block, page: Page): number {
  const above = page
    .outline()
    .blocks.slice(0, index)
    .findLast(({ level }) => level > 0);
  return above && above.level > 1 && above.level < own && isSlogan(above.text) ? above.index : index;
}

/** The first of the rows of facts among which "Job title: Night Baker" stands, or the heading that repeats it above them. */
function firstRowOf({ index }: Block, title: string, page: Page): number {
  const { blocks } = page.outline();
  const isRow = (at: number, id?: LabelId) =>
    findLabelledFacts(blocks.slice(at, at + 1)).some((fact) => fact.isRow && (!id || fact.id === id));
  if (!isRow(index, 'title')) return index;
  let first = index;
  while (first > 0 && isRow(first - 1)) first -= 1;
  const above = blocks[first - 1];
  return above && above.level > 0 && containsWords(above.text, title) ? above.index : first;
}

/** "Night Baker" as a heading above "Salary: …" and "Hours: …", somewhere on a page of news. */
function isAboveFacts({ block, text }: Candidate, page: Page): boolean {
  const below = page.outline().blocks.slice(block.index + 1, block.index + 1 + LINES_OF_FACTS);
  return block.level > 0 && endsWithJobNoun(text) && findLabelledFacts(below).length >= LEAST_FACTS;
}

/** "Organist and Choir Leader" on a line of its own, where a menu or the page's title says "Organist". */
function continuesName({ text, score, block }: Candidate, name: string): boolean {
  const isLonger = ['and', '&'].some((link) =>
    text.toLowerCase().startsWith(`${name.toLowerCase()} ${link} `),
  );
  return isLonger && score > 0 && endsWithJobNoun(text) && !/[.?!]$/.test(block.text);
}

/** Above a heading that is named like a job, the council's or company's own name is no title. */
function withoutEmployer(found: readonly Candidate[], page: Page): readonly Candidate[] {
  const parts = titleParts(page.title).map(foldText);
  const isOwner = (name: string) => isFrontPage(page.url) && parts.includes(name);
  const isEmployer = ({ text }: Candidate) =>
    !endsWithJobNoun(text) &&
    (isCompany(text) ||
      isOwner(foldText(text)) ||
      (foldText(text) !== (parts.length > 1 ? parts[0] : '') &&
        (isOrganisation(text.split(', ')[0] ?? '') ||
          (parts.length > 1 && `${parts.at(-1)} `.startsWith(`${foldText(text)} `)))));
  const others = found.filter((one) => !isEmployer(one));
  return others.some(({ text, score }) => score > 0 && endsWithJobNoun(text)) ? others : found;
}

/** Lines that are named like a job, or that much speaks for. */
function othersThan(title: string, found: readonly Candidate[]): readonly LocatedValue[] {
  return found
    .filter(({ text, score }) => text !== title && score > 0 && (score >= SURE || endsWithJobNoun(text)))
    .sort((one, other) => other.score - one.score)
    .slice(0, READING_BOUNDS.others)
    .map(({ text, block }) => ({ value: text, blocks: [block] }));
}
