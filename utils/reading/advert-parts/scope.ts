import { countAdvertSections, isHeading } from '../lexicon/section-headings';
import { FORM_ZONE, NON_ADVERT_ZONES } from '../lexicon/zone-kinds';
import type { Block, Outline } from '../outline/types';
import { isInZone } from '../outline/zones';
import { hasCurrency } from '../values/amounts';
import { foldText } from '../values/clean-text';
import { namesJob } from '../values/job-title';
import { beginsWithPhrase, phraseSet } from '../values/phrases';
import { withoutOtherJobs } from './other-job';

const END_HEADING_STARTS = phraseSet(
  'we are also,related pages,recent posts,latest news,job alert,job alerts,create a job,create job,create an alert,get job alerts,set up a job,sign up,share this,share on,share via,follow us,subscribe,newsletter,stay in touch,stay connected,stay up to,cookie,cookies,we use cookies,your privacy,voluntary self,equal opportunities monitoring,want to advertise,refer a friend,email this,email me,send this,quick links,useful links,log in,login,sign in,register now,already a member,already registered,already have an,upload your,submit your,submit an,job search,quick apply',
);
const END_HEADINGS = phraseSet(
  'share,feedback,apply for this job,apply for this role,apply for this position,apply for this vacancy,apply for this post,apply now,apply online,apply here,your details,your application,interested',
);
/** Parts of a site that an advert may have, too, but not after its instructions for applying. */
const SITE_HEADING_STARTS = phraseSet(
  'news,our news,in the news,recent news,events,upcoming events,whats on,blog,from the blog,from our blog,latest from,why us,why choose us,why choose,how it works,how we work,our services,our clients,our customers,our partners,our sponsors,our supporters,our impact,our story,our sites,testimonials,what our,what people,what they say,meet the team,meet our,find us,visit us,how to find,where to find,contact us,interested contact us,opening hours,opening times,in numbers,at a glance,gallery,awards,accreditations,support us,donate,facts and figures,did you know,explore,discover,documents,documents to download,download,downloads,attachments,attached documents,related documents,supporting documents,useful documents,employer certification,our accreditations,leave a reply,leave a comment,comments,recent comments,categories',
);
/** "Why Crumb & Co?" */
const OF_SITE = /^Why (?!(?:Join|Work|Apply|This|You|We)\b)[A-Z]\S*(?: (?:&|[A-Z]\S*))*\?$/;
/** "We do not currently have any vacancies for students" below the one that there is. */
const NONE_BESIDES =
  /^(?:there are|we (?:do not |don['’]t )?(?:currently )?have) (?:any |no )(?:other |further )?(?:vacancies|positions|jobs)\b/;
const APPLY =
  /\b(?:to apply|apply (?:now|today|by|online|here|to|via|using|through|with|before)|(?:send|e-?mail|submit|forward|post) (?:us |in )?(?:your|a|an|the) (?:up[- ]to[- ]date )?(?:cv|c\.v|curriculum|application|letter|cover|completed)|applications? (?:should|must|to|by|are to|will be|in writing|forms?)|closing date)\b/;
/** "More vacancies at Crumb & Co", "Search all roles". */
const OTHER = phraseSet(
  'similar,related,other,more,recommended,latest,recent,featured,current,future,past,new,all,explore,view,see,browse,search',
);
const OTHER_JOBS_STARTS = phraseSet(
  'you may also,you might also,people also,jobs you,jobs like,jobs for you,jobs near,jobs at other',
);
/** "We also need a Shop Assistant", but not "We also need you to drive". */
const ALSO_WANTED =
  /^(?:were|we|we are) also (?:need|needing|want|seek|seeking|looking for) (?:an? |some )?(.+)/;
const ALSO = /^(?:we are )?also (?:recruiting|hiring|vacant|advertised)\b|^also open$/;
const LEADS_TO_OTHERS = phraseSet('apply,for,to,our,some,see,these,here,are,check,out,look,at,the,find');
const ALIKE = phraseSet('similar,related,other,recommended');
const JOBS = phraseSet(
  'job,jobs,role,roles,vacancy,vacancies,opportunities,positions,openings,careers,adverts',
);
/** Two dotted lines to write on. */
const BLANKS = /(?:…{2}|[._]{4})[^…._]+(?:…{2}|[._]{4})/;
const LONGEST_HEAD = 60;
const LEAST_READ = 300;
/** A longer block is running text. */
const LONGEST_LINE = 140;
const MOST_BLOCKS = 4_000;
/** A single section below may be the form's. */
const LEAST_SECTIONS = 2;

export interface Scope {
  text: readonly Block[];
  /** Blocks that may hold facts: they may continue past an apply form, but not into other jobs. */
  facts: readonly Block[];
}

/**
 * @param start index of the advert's first block
 * @param title the advert's, if other jobs may stand beside it
 * @returns the blocks up to the heading that begins something else
 */
export function findScope(outline: Outline, start: number, title = ''): Scope {
  const shown = outline.blocks
    .slice(start, start + MOST_BLOCKS)
    .filter(({ zone }) => !isInZone(zone, NON_ADVERT_ZONES));
  const blocks = withoutOtherJobs(shown, title);
  const sections = until(blocks, isOtherJobsHeading).filter((block) => countAdvertSections([block]) > 0);
  // "Apply now!" may lead on to the duties.
  const isAbove = ({ index }: Block) => (sections.at(-LEAST_SECTIONS)?.index ?? 0) > index;
  return {
    text: until(
      beforeSite(blocks),
      (block, next) =>
        isEndHeading(block, next, isAbove(block)) ||
        isOtherJobsHeading(block) ||
        NONE_BESIDES.test(block.lower) ||
        isFormToPrint(block, next),
    ),
    facts: until(blocks, isOtherJobsHeading).filter(({ zone }) => !isInZone(zone, FORM_ZONE)),
  };
}

/** @returns index of the heading at which other jobs begin; without one, beyond all blocks and buttons */
export function findOtherJobs({ blocks }: Outline, start: number): number {
  const found = blocks.find((block) => block.index > start && isOtherJobsHeading(block));
  return found?.index ?? Number.POSITIVE_INFINITY;
}

function until(
  blocks: readonly Block[],
  ends: (block: Block, next: Block | undefined) => boolean,
): readonly Block[] {
  let read = 0;
  const end = blocks.findIndex((block, at) => {
    if (ends(block, blocks[at + 1]) && (read > LEAST_READ || isWhole(blocks, at))) return true;
    read += block.text.length;
    return false;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** A short advert that has come to its pay or how to apply; a menu above the text has the text below it. */
function isWhole(blocks: readonly Block[], at: number): boolean {
  return (
    isOtherJobsHeading(blocks[at]) &&
    blocks
      .slice(0, at)
      .some(({ lower, level }) => level === 0 && (APPLY.test(lower) || hasCurrency(lower))) &&
    !blocks.slice(at).some(({ text, linkChars }) => text.length - linkChars > LONGEST_LINE)
  );
}

/** @returns the blocks up to the first heading of the site that nothing of the advert follows */
function beforeSite(blocks: readonly Block[]): readonly Block[] {
  const applied = blocks.findLastIndex(({ lower, level }) => level === 0 && APPLY.test(lower));
  const own = blocks.findLastIndex((block) => countAdvertSections([block]) > 0);
  const least = Math.max(applied, own);
  const end = blocks.findIndex((block, at) => at > least && isSiteHeading(block));
  return applied < 0 || end < 0 ? blocks : blocks.slice(0, end);
}

function isSiteHeading(block: Block): boolean {
  return (
    isHeading(block) &&
    block.level > 0 &&
    (beginsWithPhrase(block.text, SITE_HEADING_STARTS) || OF_SITE.test(block.text))
  );
}

/**
 * "Interested?" above a form; above a paragraph it is the advert's own.
 * @param isAboveSections whether sections of the advert follow
 */
function isEndHeading(block: Block, next: Block | undefined, isAboveSections: boolean): boolean {
  if (!isHeading(block)) return false;
  const isAboveText = next !== undefined && APPLY.test(next.lower) && !isInZone(next.zone, FORM_ZONE);
  return (
    (END_HEADINGS.has(foldText(block.text)) && !isAboveText && !isAboveSections) ||
    beginsWithPhrase(block.text, END_HEADING_STARTS)
  );
}

/** "Surname: ……… Forenames: ………", and the line above it. */
function isFormToPrint({ text }: Block, next: Block | undefined): boolean {
  return BLANKS.test(text) || (text.length <= LONGEST_HEAD && BLANKS.test(next?.text ?? ''));
}

function isOtherJobsHeading(block: Block | undefined): boolean {
  if (!block || !isHeading(block)) return false;
  const folded = foldText(block.text);
  const [, wanted] = ALSO_WANTED.exec(folded) ?? [];
  if (ALSO.test(folded) || (wanted && namesJob(wanted)) || beginsWithPhrase(block.text, OTHER_JOBS_STARTS))
    return true;
  const words = folded.split(' ').slice(0, 4);
  // "Apply for similar roles", but not "Teaching and other opportunities".
  const before = words.findIndex((word) => !LEADS_TO_OTHERS.has(word));
  const at = words.findIndex((word, place) =>
    place === 0 ? OTHER.has(word) : place === before && ALIKE.has(word),
  );
  return at >= 0 && words.slice(at + 1).some((word) => JOBS.has(word));
}
