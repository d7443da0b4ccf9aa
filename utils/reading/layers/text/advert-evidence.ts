import type { Fact } from '../../advert-parts/labelled-facts';
import { countAdvertSections } from '../../lexicon/section-headings';
import type { Block } from '../../outline/types';

interface Evidence {
  url: URL;
  hasTitle: boolean;
  isSureOfTitle: boolean;
  isJob: boolean;
  body: readonly Block[];
  facts: readonly Fact[];
  hasPay: boolean;
  hasClosing: boolean;
  canApply: boolean;
}

const ENOUGH = 4;
const ENOUGH_WITHOUT_TITLE = 6;
const SHORTEST_ADVERT = 200;
/** Without `careers`, which other pages are below, too. */
const JOB_PATH =
  /(?:^|[/-])(?:jobs?|vacanc(?:y|ies)|positions?|opportunit(?:y|ies)|openings?|postings?|roles?|jobadvert|job-advert)\/[^/]/;
const CAREERS_PATH = /(?:careers?|recruitment|join-us|work-(?:for|with)-us|opp|jobs?|vacanc)/;
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

export function looksLikeAdvert({
  url,
  hasTitle,
  isSureOfTitle,
  isJob,
  body,
  facts,
  hasPay,
  hasClosing,
  canApply,
}: Evidence): boolean {
  const chars = body.reduce((sum, { text }) => sum + text.length, 0);
  if (!hasTitle || chars < SHORTEST_ADVERT || isTableOfJobs(facts)) return false;
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
  return weight >= (isSureOfTitle ? ENOUGH : ENOUGH_WITHOUT_TITLE);
}

/** Three different closing dates or references mean three jobs. */
function isTableOfJobs(facts: readonly Fact[]): boolean {
  return (['closing_date', 'reference'] as const).some((id) => {
    const values = new Set(facts.filter((fact) => fact.id === id && fact.isRow).map(({ value }) => value));
    return values.size >= 3;
  });
}
