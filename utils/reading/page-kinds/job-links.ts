import { parameterNames } from '@/utils/advert/strip-tracking';
import { controlLabel } from '../advert-parts/apply-controls';
import { READING_BOUNDS } from '../bounds';
import type { ZoneKind } from '../lexicon/zone-kinds';
import { attributeOf } from '../outline/native-dom';
import type { Control, Outline } from '../outline/types';
import { isInZone } from '../outline/zones';
import type { Page } from '../page';
import type { ListedJob } from '../reading';
import { isCareersSystemHost } from '../site-matching/site-hosts';
import { foldText } from '../values/clean-text';
import { isPlausibleTitle, namesJob } from '../values/job-title';
import { beginsWithPhrase, phraseSet } from '../values/phrases';
import { documentBase, isFrontPage, isSamePage, parseWebAddress, stripTracking } from '../web-address';
import { findListedTitle } from './listed-title';
import { pastJobsIn } from './past-jobs';

export interface JobLink extends ListedJob {
  at: number;
  /** Lists of jobs use headings, menus do not. */
  isHeading: boolean;
  /** All its links are beside the page's own text, like similar jobs. */
  isBeside: boolean;
}

const NON_LISTING_ZONES: ReadonlySet<ZoneKind> = new Set([
  'cookie',
  'nav',
  'header',
  'footer',
  'share',
  'dialog',
]);
const BESIDE: ReadonlySet<ZoneKind> = new Set(['aside', 'similar']);
const JOB_WORDS = phraseSet(
  'job,jobs,vacancy,vacancies,career,careers,position,positions,opening,openings,posting,postings,role,roles,opportunity,opportunities,requisition,opp,advert,jobadvert,jobdetail,jobdetails,vacancyid,jobid,opportunitydetail,opportunityid,viewjob,csr,recruitment',
);
const OTHER_PATHS = phraseSet(
  'login,signin,register,privacy,cookies,terms,benefits,culture,team,teams,about,faq,faqs,search,alerts,saved,apply,location,locations,category,categories,department,departments,index,results,jobs,careers,vacancies,life,values,students,graduates,apprenticeships',
);

const CARD_NAMES = phraseSet('job,vacancy,position,opening,opportunity,role');
const CAREERS_WORDS = phraseSet('career,careers,recruitment');
const LEARN_MORE = phraseSet('learn,find out,discover,explore,read more');
const PAPER =
  /[\s–—:|-]*\b(?:(?:job|role) (?:description|profile|spec(?:ification)?|pack)|person spec(?:ification)?|advertise?ment|advert|(?:equal opportunities )?monitoring form|application (?:form|pack)|(?:recruitment|applicants?['’]?|candidate) (?:pack|guide|guidance|brief|information)|guide for applicants|guidance notes?)(?: \(?(?:pdf|word|docx?)\b.*)?$/i;
/** "Bakery jobs in Wick": the visitor's next search. */
const SEARCH = /\bjobs in /i;
const PROGRAM = /\.(?:cgi|aspx?|php|jsp|ftl|cfm|open)$/;

/** Finds links to jobs, grouped by the shape of their addresses. @returns the likeliest group first, each job once */
export function findJobLinks({ document, url, outline }: Page): readonly (readonly JobLink[])[] {
  const base = documentBase(document, url);
  const groups = new Map<string, Map<string, Control[]>>();
  const isPast = pastJobsIn(outline());
  for (const link of outline().links) {
    if (isInZone(link.zone, NON_LISTING_ZONES) || isPast(link.at)) continue;
    const address = parseWebAddress(link.element.getAttribute('href'), base);
    if (
      !address ||
      !(leadsToJob(address, url) || (isJobCard(link.element) && !isSamePage(address, url))) ||
      isMoreOfSite(address, link)
    )
      continue;
    const clean = stripTracking(address);
    const shape = shapeOf(clean);
    const group = groups.get(shape) ?? new Map<string, Control[]>();
    groups.set(shape, group);
    group.set(clean.href, [...(group.get(clean.href) ?? []), link]);
  }
  return [...groups.values()]
    .map((group) => titledLinks(group, outline()))
    .sort((one, other) => weight(other) - weight(one));
}

function titledLinks(group: ReadonlyMap<string, readonly Control[]>, outline: Outline): readonly JobLink[] {
  const jobs: JobLink[] = [];
  const taken = new Set<string>();
  for (const [url, links] of [...group].slice(0, READING_BOUNDS.jobs)) {
    const found = findListedTitle(links, outline);
    if (!found || !isPlausibleTitle(found.title) || SEARCH.test(found.title)) continue;
    // A job's advert, description and form are one job.
    const isPaper = PAPER.test(found.title);
    const title = isPaper ? found.title.replace(PAPER, '').trim() : found.title;
    if (isPaper && !namesJob(title)) continue;
    // Cards may link twice, and a heading over many links is no title.
    const key = isPaper ? foldText(title) : `${found.at} ${found.title}`;
    if (taken.has(key)) continue;
    taken.add(key);
    jobs.push({
      ...found,
      title,
      url,
      isHeading: (outline.blocks[found.at]?.level ?? 0) > 0,
      isBeside: links.every(({ zone }) => isInZone(zone, BESIDE)),
    });
  }
  return jobs;
}

/** Jobs are often headings; filters and result pages never are. */
function weight(jobs: readonly JobLink[]): number {
  return jobs.length + jobs.filter(({ isHeading }) => isHeading).length * 2;
}

function leadsToJob(address: URL, page: URL): boolean {
  if (isFrontPage(address) || isSamePage(address, page)) return false;
  const parts = address.pathname
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
  if (OTHER_PATHS.has(parts.at(-1) ?? '') && !address.search) return false;
  if (isCareersSystemHost(address.hostname)) return true;
  const words = [...address.hostname.split('.'), ...parts, ...address.search.toLowerCase().split(/[?&=]/)];
  return words.some((word) => JOB_WORDS.has(word));
}

/** A link around a heading, named so: `<a class="vacancy"><h3>Baker</h3>`. */
function isJobCard(element: Element): boolean {
  const names = (attributeOf(element, 'class') ?? '').toLowerCase().split(/[^a-z\d]+/);
  return names.some((name) => CARD_NAMES.has(name)) && element.querySelector('h2, h3, h4, h5') !== null;
}

/** "Learn more" about a team, also below `/careers/`. */
function isMoreOfSite(address: URL, { element }: Control): boolean {
  const parts = address.pathname.toLowerCase().split(/[^a-z\d]+/);
  const isOnlyCareers = !parts.some((part) => JOB_WORDS.has(part) && !CAREERS_WORDS.has(part));
  return (
    isOnlyCareers &&
    !isCareersSystemHost(address.hostname) &&
    beginsWithPhrase(controlLabel(element), LEARN_MORE)
  );
}

/** Alike up to the word for a job: `/jobs/12/baker`, `/jobs/15/cook`. */
function shapeOf(address: URL): string {
  const parts = address.pathname.toLowerCase().split('/').filter(Boolean);
  const isProgram = PROGRAM.test(parts.at(-1) ?? '') && address.search !== '';
  const word = parts.findIndex((part) => part.split(/[^a-z\d]+/).some((piece) => JOB_WORDS.has(piece)));
  const shape = parts.map((part, at) => {
    const isVariable = at === parts.length - 1 || (word >= 0 && at > word) || /\d/.test(part);
    return isVariable && !(isProgram && at === parts.length - 1) ? '*' : part;
  });
  return `${address.hostname}/${shape.join('/')}?${parameterNames(address.search).sort().join('&')}`;
}
