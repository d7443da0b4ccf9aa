import type { Fact } from '../../advert-parts/fact';
import { NON_ADVERT_ZONES } from '../../lexicon/zone-kinds';
import type { Block } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import type { Page } from '../../page';
import { readLabelledClosingDate } from '../../values/closing-date';
import { isGenericTitle, isSlogan, namesOtherPage, titleParts } from '../../values/job-title';
import { includesAny } from '../../values/phrases';
import { readReference } from '../../values/reference';

/** What tells that a page with words about work is something else than the advert of one job. */

/** "New head chef takes over the kitchen": somebody has the job. "Forty new jobs in Leith": of no single one. */
const NEWS_HEADLINE =
  /\b[\w-]+ (?:new )?jobs (?:as|at|in|for|with|to)\b|\bjobs (?:boost|blow)\b|\bcreat(?:e|es|ing) .{1,20}jobs\b|^so,? you want to be\b|\b(?:takes over|joins (?:us|the|our)|has joined|(?:is|are|been) appointed|appointed (?:as|to)|welcomes? (?:its |our |a )?new)\b/;
/** "New drivers may earn £17,000", "A full-time post is mostly 40 hours": of a trade, not of a job. */
const OF_A_TRADE =
  /\b(?:new|newly[ -]qualified|experienced|qualified|trainee) (?:[a-z-]+ ){1,3}(?:may|can|could|usually|typically|generally|often|tend to) (?:be paid|earn|get|make|start)\b|\b(?:post|job|role) is (?:mostly|usually|typically|generally|often)\b|\b(?:average|typical|starting) salar(?:y|ies)\b/;
/** "Minutes of 8 October", of which no item seeks anyone. */
const MINUTES = /^minutes\b/;
/** Somebody who would like to have a job. */
const SEEKS_WORK =
  /\bi(?: a|['’])m (?:[a-z]+ )?(?:looking for|seeking) [^.;]{0,40}\b(?:work|job|post|position|role|employment)\b|\bglad to hear of any\b|\b(?:cv|portfolio)\b[^.;]{0,20} on request\b/;
const EMPLOYERS_VOICE =
  /\b(?:we|our|us|apply|applicants?|candidates?|vacanc(?:y|ies)|application (?:form|pack)s?|cv|call|phone|e-?mail|contact|post-? ?holder)\b/;

const LEADS_TO_JOBS =
  /^(?:search|see|view|browse|find|explore|discover|check out|look at|we (?:list|advertise|publish|post) (?:all|any|our|every))\b.{0,30}\b(?:vacanc(?:y|ies)|jobs|roles|opportunities|openings|positions)\b/;
const VOLUNTEERS = /\b(?:volunteer(?:s|ing)?|trustees?|school governors?)\b/;
const MANAGES_VOLUNTEERS =
  /\b(?:volunteer(?:s|ing)?|trustees?) (?:[a-z]+ ){0,2}(?:co-?ordinator|manager|officer|lead|administrator|adviser|advisor|executive|assistant)\b|\b(?:head|director|manager|clerk|secretary|lead|officer|co-?ordinator|administrator|assistant) (?:of|to|for)\b/;
const UNPAID =
  /\bunpaid\b|\bvoluntary\b|\bnot paid\b|\bas a volunteer\b|\bexpenses (?:are |will be |is )?(?:paid|met|reimbursed|refunded|covered)\b|\bpay (?:your |travel(?:ling)? |all )*expenses\b|\bmileage\b/;
const UNPAID_ROLE =
  /\b(?:this|role|post|position|these|they) (?:is|are) (?:an? )?(?:entirely |purely )?(?:unpaid|voluntary|volunteer)\b(?![- ](?:aided|controlled|sector|led|run|organisations?|charit(?:y|ies)|bod(?:y|ies)|groups?|schools?|agenc(?:y|ies)|associations?)\b)/;
/** Days without a year are compared by month and day. */
const ANY_DAY = '2000-01-01';

export interface TitleOfPage {
  title: string;
  /** The page's main heading. */
  heading: string;
  /** The title is named like a job. */
  isNamed: boolean;
  isSureOfTitle: boolean;
  /** The page speaks of the title as of a job. */
  isJob: boolean;
}

/** News, or what else a site has to say. */
export function isOtherPage(
  page: Page,
  { title, heading, isNamed, isJob, isSureOfTitle }: TitleOfPage,
): boolean {
  const isNews = [heading, title].some((name) => NEWS_HEADLINE.test(name.toLowerCase()));
  // "Rewards and benefits" of which the heading makes a slogan.
  const isAbout = isSlogan(heading) && !isNamed && namesOtherPage(titleParts(page.title)[0] ?? '');
  return (
    isNews ||
    MINUTES.test(title.toLowerCase()) ||
    namesOtherPage(title) ||
    isAbout ||
    (!(isJob && isSureOfTitle) && namesOtherPage(heading))
  );
}

/** A careers site's own page, from which one goes on to its jobs. */
export function isLanding(
  page: Page,
  { title, heading, isNamed, isJob, isSureOfTitle }: TitleOfPage,
): boolean {
  const isGeneral = isGenericTitle(page.title) || (isSlogan(heading) && !isSureOfTitle);
  return !isJob && (isSlogan(title) || (!isNamed && isGeneral)) && page.outline().blocks.some(leadsToJobs);
}

/** "Search our vacancies", "We list all jobs on …": where a careers site's own page leads. */
function leadsToJobs({ lower, text, linkChars, zone }: Block): boolean {
  const isLink = linkChars >= text.length * 0.8 || (linkChars > 0 && lower.startsWith('we '));
  return isLink && LEADS_TO_JOBS.test(lower) && !isInZone(zone, NON_ADVERT_ZONES);
}

/** What drivers do and earn, in nobody's name. */
export function isGuideToTrade(scope: readonly Block[]): boolean {
  return (
    scope.some(({ lower }) => OF_A_TRADE.test(lower)) &&
    !scope.some(({ lower }) => EMPLOYERS_VOICE.test(lower))
  );
}

/** "I am looking for a post near Leeds": nobody else is sought there. */
export function isBySeeker(scope: readonly Block[]): boolean {
  return scope.some(({ lower }) => SEEKS_WORK.test(lower));
}

/** Volunteers and trustees are not hired; who manages them is. */
export function isUnpaid(title: string, scope: readonly Block[]): boolean {
  const name = title.toLowerCase();
  const isForVolunteers = VOLUNTEERS.test(name) && !MANAGES_VOLUNTEERS.test(name);
  return isForVolunteers || /\binterns?(?:hips?)?\b/.test(name)
    ? scope.some(({ lower }) => UNPAID.test(lower)) || /\b(?:volunteers?|trustees?)$|^volunteer/.test(name)
    : scope.some(({ lower }) => includesAny(lower, ['unpaid', 'volunt']) && UNPAID_ROLE.test(lower));
}

/** Three different closing dates or references mean three jobs. One date may be written in several ways. */
export function isTableOfJobs(facts: readonly Fact[]): boolean {
  const read = {
    closing_date: (value: string) => readLabelledClosingDate(value, ANY_DAY)?.date.slice(5),
    reference: readReference,
  };
  return (['closing_date', 'reference'] as const).some((id) => {
    const rows = facts.filter((fact) => fact.id === id && fact.isRow);
    const values = new Set(rows.map(({ value }) => read[id](value)).filter(Boolean));
    return values.size >= 3;
  });
}
