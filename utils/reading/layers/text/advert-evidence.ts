import type { Fact } from '../../advert-parts/labelled-facts';
import { countAdvertSections } from '../../lexicon/section-headings';
import type { Block } from '../../outline/types';
import { endsWithJobNoun, namesOtherPage } from '../../values/job-title';

interface Evidence {
  url: URL;
  title: string;
  isSureOfTitle: boolean;
  isJob: boolean;
  body: readonly Block[];
  facts: readonly Fact[];
  hasPay: boolean;
  hasClosing: boolean;
  canApply: boolean;
  /** Everything from the title to where other jobs begin. */
  scope: readonly Block[];
}

/** `possible` if nothing tells that the page is anything else. */
type Verdict = 'likely' | 'possible';

const ENOUGH = 4;
const ENOUGH_WITHOUT_TITLE = 6;
const ENOUGH_TO_BE_POSSIBLE = 4;
const SHORTEST_ADVERT = 200;
/** On the pages measured, shorter texts without other evidence were introductions to lists. */
const SHORTEST_POSSIBLE = 300;
/** Without `careers`, which other pages are below, too. */
const JOB_PATH =
  /(?:^|[/-])(?:jobs?|vacanc(?:y|ies)|positions?|opportunit(?:y|ies)|openings?|postings?|roles?|jobadvert|job-advert)\/[^/]/;
const CAREERS_PATH =
  /careers?|recruitment|join-us|work-(?:for|with)-us|\/opp(?:ortunit(?:y|ies))?(?:$|\/)|jobs?|vacanc/;
const CAREERS_HOST = /(?:^|\.)(?:jobs?|careers?|vacanc(?:y|ies)|recruitment)\./;
const ARTICLE_PATH = /\/(?:news|blog|advice|articles?|stories|press|guides?|insights?)\//;
const FACT_IDS = new Set([
  'place',
  'salary',
  'hours',
  'terms',
  'closing_date',
  'reference',
  'working_location',
]);
const ABOUT_WORK =
  /\b(?:you will|you’ll|you'll|we are looking for|we’re looking for|we are seeking|we are recruiting|the (?:role|post ?holder|successful candidate|ideal candidate)|join our team|responsible for|this (?:role|position|post|opportunity))\b/;

/** Each is told of most jobs, and few of them of anything else. */
const TERMS_OF_WORK = [
  /\b(?:successful|ideal|suitable) (?:applicant|candidate)/,
  /\b(?:applicants?|candidates?) (?:should|must|will|with|are|who)\b/,
  /\bpost-? ?holder\b/,
  /\bper annum\b|\bp\.?a\.?(?:\s|$)|\ban hour\b|\bper hour\b|\bpro rata\b|\bsalary\b/,
  /\b(?:hours|hrs|days) (?:per|a) week\b|\b(?:full|part)[ -]time\b|\bshifts?\b/,
  /\bfixed[ -]term\b|\bpermanent\b|\bmaternity cover\b|\btemporary\b/,
  /\bclosing date\b|\b(?:application )?deadline\b|\bapplications? (?:close|by)\b/,
  /\binterviews? (?:will|are|date)|\bshort-?listed\b/,
  /\breport(?:s|ing)? to (?:the|our|a)\b|\bresponsible for\b/,
  /\b(?:cv|curriculum vitae|covering letter|cover letter|application form)\b/,
  /\b(?:vacancy|we (?:are|['’]re) (?:looking|recruiting|hiring)|we need an?)\b|\bto apply\b/,
  /\b(?:experience (?:of|in|with)|qualified|qualifications?|driving licen[cs]e)\b/,
  /\b(?:dbs|disclosure scotland|pvg|pension|annual leave|days['’]? holiday)\b/,
];
const LONGEST_READ = 20_000;

export function judgeEvidence({
  url,
  title,
  isSureOfTitle,
  isJob,
  body,
  facts,
  hasPay,
  hasClosing,
  canApply,
  scope,
}: Evidence): Verdict | undefined {
  const chars = body.reduce((sum, { text }) => sum + text.length, 0);
  if (!title || chars < SHORTEST_ADVERT || isTableOfJobs(facts) || namesOtherPage(title)) return undefined;
  const path = url.pathname.toLowerCase();
  const kinds = new Set(facts.map(({ id }) => id).filter((id) => FACT_IDS.has(id)));
  const weight =
    (canApply ? 2 : 0) +
    (isJob ? 2 : 0) -
    (ARTICLE_PATH.test(path) ? 3 : 0) +
    (hasPay ? 1 : 0) +
    (hasClosing ? 2 : 0) +
    Math.min(kinds.size, 3) +
    Math.min(countAdvertSections(body), 3) +
    (JOB_PATH.test(path) ? 2 : CAREERS_PATH.test(path) ? 1 : 0) +
    (body.some(({ lower }) => ABOUT_WORK.test(lower)) ? 1 : 0);
  if (weight >= (isSureOfTitle ? ENOUGH : ENOUGH_WITHOUT_TITLE)) return 'likely';
  const isEnough =
    weight +
      (endsWithJobNoun(title) ? 1 : 0) +
      (CAREERS_HOST.test(url.hostname) ? 1 : 0) +
      countTermsOfWork(scope) >=
    ENOUGH_TO_BE_POSSIBLE;
  return chars >= SHORTEST_POSSIBLE && isEnough ? 'possible' : undefined;
}

function countTermsOfWork(blocks: readonly Block[]): number {
  const whole = blocks
    .map(({ lower }) => lower)
    .join('\n')
    .slice(0, LONGEST_READ);
  return TERMS_OF_WORK.filter((term) => term.test(whole)).length;
}

/** Three different closing dates or references mean three jobs. */
function isTableOfJobs(facts: readonly Fact[]): boolean {
  return (['closing_date', 'reference'] as const).some((id) => {
    const values = new Set(facts.filter((fact) => fact.id === id && fact.isRow).map(({ value }) => value));
    return values.size >= 3;
  });
}
