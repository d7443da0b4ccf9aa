import type { FindingsBuilder } from '../../findings-builder';
import { countAdvertSections, isHeading } from '../../lexicon/section-headings';
import { NON_ADVERT_ZONES } from '../../lexicon/zone-kinds';
import type { Block } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import type { Page } from '../../page';
import { sumWeights } from '../../sum-weights';
import { endsWithJobNoun } from '../../values/job-title';
import { includesAny } from '../../values/phrases';
import {
  isGuideToTrade,
  isLanding,
  isOtherPage,
  isTableOfJobs,
  isUnpaid,
  type TitleOfPage,
} from './other-page';
import type { TextParts } from './text-parts';

/** `possible` if nothing tells that the page is anything else. */
type Verdict = 'likely' | 'possible';

const ENOUGH = 4;
const ENOUGH_WITHOUT_TITLE = 6;
const ENOUGH_WHERE_SHORT = 7;
const SHORTEST_ADVERT = 200;
/** On the pages measured, shorter texts with little evidence were introductions to lists. */
const SHORT_TEXT = 300;
const SHORTEST_POSSIBLE = 90;
const ENOUGH_TO_BE_POSSIBLE = 5;
const ENOUGH_WHERE_UNCLEAR = 6;
/** Without `careers`, which other pages are below, too. */
const JOB_PATH =
  /(?:^|[/-])(?:jobs?|vacanc(?:y|ies)|positions?|opportunit(?:y|ies)|openings?|postings?|roles?|jobadvert|job-advert)\/[^/]/;
const CAREERS_PATH =
  /careers?|recruitment|join-us|work-(?:for|with)-us|\/opp(?:ortunit(?:y|ies))?(?:$|\/)|jobs?|vacanc/;
/** "By Una | 23 November 2026 | Vacancies", below the heading. */
const FILED_UNDER = /[|·•] ?(?:(?:job|current|staff) )?vacancies$/;
const CAREERS_HOST = /(?:^|\.)(?:jobs?|careers?|vacanc(?:y|ies)|recruitment)\./;
const ARTICLE_PATH =
  /\/(?:news|blog|advice|articles?|stories|press|guides?|insights?|job-?profiles?|careers?-advice|courses)\//;
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

/** What a course or a guide has no heading for. */
const DUTIES = ['responsibilit', 'duties'];
/** A label that only the description of a post has. */
const PLACE_IN_STAFF = /^(?:responsible|accountable|report(?:s|ing)) to\b/;
/** Most adverts have each of these, and few other pages have several. */
const TERMS_OF_WORK = [
  /\b(?:successful|ideal|suitable|right) (?:applicant|candidate|person)/,
  /\b(?:applicants?|candidates?) (?:should|must|will|with|are|who)\b/,
  /\bpost-? ?holder\b/,
  /\bper annum\b|\bp\.?a\.?(?:\s|$)|\ban hour\b|\bper hour\b|\bp\/?h\b|\bpro rata\b|\bsalar(?:y|ies)\b|\bwages?\b|\brates? of pay\b|£ ?\d[\d.,k]* (?:a|per) (?:week|day|shift|year|month)\b|\bpaid by the\b/,
  /\b\d[\d.]* ?(?:hours|hrs|hour week)\b|\bhours (?:to suit|per|a)\b|\b(?:days|evenings|nights|mornings|shifts) (?:per|a) week\b|\b(?:full|part)[ -]time\b|\b(?:shifts?|rota)\b/,
  /\bfixed[ -]term\b|\bpermanent\b|\bmaternity cover\b|\btemporary\b|\bseasonal\b|\bzero hours\b/,
  /\bclosing date\b|\b(?:application )?deadline\b|\bapplications? (?:close|by|should|must)\b|\bapply by\b|\bto arrive (?:by|not later)\b/,
  /\binterviews? (?:will|are|date)|\bshort-?listed\b/,
  /\breport(?:s|ing)? to (?:the|our|a)\b|\bresponsible (?:for|to)\b|\b(?:your|the|main) duties\b|\bduties (?:are|include|may include|will)\b/,
  /\b(?:cv|curriculum vitae|covering letter|cover letter|application form|(?:job|recruitment|application) packs?|referees|references)\b/,
  /\b(?:vacancy|we (?:are|['’]re) (?:currently |now |always )?(?:looking|recruiting|hiring|seeking)|we (?:need|require|seek) |wish(?:es)? to (?:appoint|recruit|employ)|requires? an? |is (?:looking|seeking|recruiting)|wanted\b|(?:extra|another|more) pairs? of hands\b|(?:position|post) (?:has|is))/,
  /\bto apply\b|\bapply (?:in writing|to|with|by|now|here|online|via|for)\b|\bapplications?,? (?:in writing|to)\b|\binterested\b|\b(?:please|just) (?:call|ring|text|phone|send|write|e-?mail|bring|contact)\b|\b(?:photo(?:graph)?s|examples|samples) of your work\b/,
  /\b(?:experience(?:d)?\b|qualified|qualifications?|driving licen[cs]e|level [234]\b)/,
  /\b(?:dbs|disclosure scotland|pvg|pension|annual leave|days['’]? holiday|holidays?\b|paid training|training (?:given|provided|will be)|uniform|live[ -]in|accommodation)\b/,
];
const LONGEST_READ = 20_000;
/** What speaks for a page as the advert of one job. Set by hand over the pages that were measured. */
const WEIGHTS = {
  canApply: 2,
  isJob: 2,
  isArticle: -3,
  isArticleOfJob: -1,
  /** The title names a job; a label has its place among the staff. */
  isPost: 3,
  /** The title names a job; the text has its duties, and one can apply. */
  isOffered: 1,
  /** The title names a job; a section is headed “Job description”. */
  isDescribed: 1,
  hasPay: 1,
  hasClosing: 2,
  kindsOfFacts: 1,
  sections: 1,
  /** Under vacancies, below the heading. */
  isFiled: 2,
  isBelowJobs: 2,
  isBelowCareers: 1,
  isAboutWork: 1,
} as const;
/** What speaks for it as well where that is not enough. */
const FURTHER_WEIGHTS = { isNamed: 1, isOnCareersHost: 1, canCall: 1, termsOfWork: 1 } as const;
/** More kinds of facts, or sections, say no more. */
const MOST_COUNTED = 3;

/** What title and findings tell. */
interface TitleAndFindings extends TitleOfPage {
  hasPay: boolean;
  hasClosing: boolean;
  canApply: boolean;
}

/**
 * Tells whether the page is the advert of one job.
 * @param found what was read from the parts
 */
export function judgeAdvert(
  page: Page,
  parts: TextParts,
  found: Pick<FindingsBuilder, 'has' | 'hasPay'>,
): Verdict | undefined {
  const { facts } = parts;
  const scope = parts.scope.text;
  const { chars } = parts.span;
  const known = titleAndFindings(page, parts, found);
  const { title, isNamed, isSureOfTitle, hasPay, hasClosing, canApply } = known;
  if (!title || isOtherPage(page, known) || isTableOfJobs(facts) || (!hasPay && isUnpaid(title, scope)))
    return undefined;
  if (!canApply && !hasClosing && isGuideToTrade(scope)) return undefined;
  const weight = sumWeights(WEIGHTS, signsOf(page, parts, known));
  const usual = isSureOfTitle ? ENOUGH : ENOUGH_WITHOUT_TITLE;
  const least = chars < SHORTEST_ADVERT ? ENOUGH_WHERE_SHORT : usual;
  if (chars >= SHORTEST_POSSIBLE && weight >= least) return 'likely';
  const further = sumWeights(FURTHER_WEIGHTS, {
    isNamed,
    isOnCareersHost: CAREERS_HOST.test(page.url.hostname),
    canCall: hasPay && found.has('application_phone'),
    termsOfWork: countTermsOfWork(scope),
  });
  const isClear = chars >= SHORT_TEXT && (isNamed || hasPay);
  const enough = isClear ? ENOUGH_TO_BE_POSSIBLE : ENOUGH_WHERE_UNCLEAR;
  const isPossible = chars >= SHORTEST_POSSIBLE && weight + further >= enough;
  return isPossible && !isLanding(page, known) ? 'possible' : undefined;
}

function titleAndFindings(
  { outline }: Page,
  { title, facts, application }: TextParts,
  found: Pick<FindingsBuilder, 'has' | 'hasPay'>,
): TitleAndFindings {
  const labelled = facts.find(({ id }) => id === 'title');
  const words = title?.text ?? (found.has('title') ? (labelled?.value ?? '') : '');
  const main = outline().blocks.find(({ level, zone }) => level === 1 && !isInZone(zone, NON_ADVERT_ZONES));
  return {
    title: words,
    heading: main?.text ?? '',
    isNamed: endsWithJobNoun(words),
    isSureOfTitle: title?.isSure === true || labelled !== undefined,
    isJob: title?.isJob === true,
    hasPay: found.hasPay(),
    hasClosing: found.has('closing_date'),
    canApply: application.isOffered || (application.url ?? application.email) !== undefined,
  };
}

function signsOf(
  page: Page,
  { facts, body, scope }: TextParts,
  { isNamed, isJob, hasPay, hasClosing, canApply }: TitleAndFindings,
): Readonly<Record<keyof typeof WEIGHTS, boolean | number>> {
  const path = page.url.pathname.toLowerCase();
  const kinds = new Set(facts.map(({ id }) => id).filter((id) => FACT_IDS.has(id)));
  const hasDuties = body.text.some((block) => isHeading(block) && includesAny(block.lower, DUTIES));
  const isPost = isNamed && facts.some(({ blocks }) => PLACE_IN_STAFF.test(blocks[0]?.lower ?? ''));
  const isOffered = isNamed && hasDuties && canApply;
  const isArticle = ARTICLE_PATH.test(path);
  const isBelowJobs = JOB_PATH.test(path);
  return {
    canApply,
    isJob,
    isArticle: isArticle && !isJob && !isOffered,
    isArticleOfJob: isArticle && (isJob || isOffered),
    isPost,
    isOffered: isOffered && !isPost,
    isDescribed: isNamed && body.text.some(({ level, lower }) => level > 0 && lower === 'job description'),
    hasPay,
    hasClosing,
    kindsOfFacts: Math.min(kinds.size, MOST_COUNTED),
    sections: Math.min(countAdvertSections(body.text), MOST_COUNTED),
    isFiled: scope.text.slice(1, 4).some(({ lower }) => FILED_UNDER.test(lower)),
    isBelowJobs,
    isBelowCareers: !isBelowJobs && CAREERS_PATH.test(path),
    isAboutWork: body.text.some(({ lower }) => ABOUT_WORK.test(lower)),
  };
}

function countTermsOfWork(blocks: readonly Block[]): number {
  const whole = blocks
    .map(({ lower }) => lower)
    .join('\n')
    .slice(0, LONGEST_READ);
  return TERMS_OF_WORK.filter((term) => term.test(whole)).length;
}
