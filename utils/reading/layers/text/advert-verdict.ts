import type { FindingsBuilder } from '../../findings-builder';
import { countAdvertSections, isHeading } from '../../lexicon/section-headings';
import { NON_ADVERT_ZONES } from '../../lexicon/zone-kinds';
import { isInZone } from '../../outline/zones';
import type { Page } from '../../page';
import { sumWeights } from '../../sum-weights';
import { endsWithJobNoun } from '../../values/job-title';
import { includesAny } from '../../values/phrases';
import {
  isBySeeker,
  isGuideToTrade,
  isLanding,
  isOtherPage,
  isTableOfJobs,
  isUnpaid,
  type TitleOfPage,
} from './other-page';
import { countTermsOfWork } from './terms-of-work';
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
/** What speaks for a page as the advert of one job. Set by hand over the pages that were measured. */
const WEIGHTS = {
  canApply: 2,
  isJob: 2,
  isArticle: -3,
  isArticleOfJob: -1,
  /** A sentence names the job, with its terms. */
  isSought: 1,
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
  const { title, isNamed, isJob, isSureOfTitle, hasPay, hasClosing, canApply } = known;
  if (!title || isOtherPage(page, known) || isTableOfJobs(facts) || (!hasPay && isUnpaid(title, scope)))
    return undefined;
  if ((!canApply && !hasClosing && isGuideToTrade(scope)) || (!isJob && isBySeeker(scope))) return undefined;
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
    canApply:
      title?.hasTerms === true ||
      application.isOffered ||
      (application.url ?? application.email) !== undefined,
  };
}

function signsOf(
  page: Page,
  { title, facts, body, scope }: TextParts,
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
    isSought: title?.hasTerms === true,
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
