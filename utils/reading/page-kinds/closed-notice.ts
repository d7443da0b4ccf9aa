import { hasLiveApplyControl } from '../advert-parts/apply-controls';
import { namesOtherJob } from '../advert-parts/other-job';
import { findOtherJobs } from '../advert-parts/scope';
import { isHeading } from '../lexicon/section-headings';
import { NON_ADVERT_ZONES } from '../lexicon/zone-kinds';
import type { Block } from '../outline/types';
import { isInZone } from '../outline/zones';
import type { Page } from '../page';
import { isClosedStamp, THING } from '../values/closed-stamp';
import { namesJob } from '../values/job-title';
import { includesAny } from '../values/phrases';

/** `unsure` if the page also offers to apply, or says it where it may speak of something else. */
type ClosedNotice = 'sure' | 'unsure';

interface AdvertTitle {
  text: string;
  /** Its block's index. */
  at: number;
}

const ENDED_WORDS = [
  ...['filled', 'closed', 'removed', 'withdrawn', 'expired', 'ended', 'finished', 'complete', 'completed'],
  ...['concluded', 'cancelled', 'archived', 'taken down', 'appointed to', 'past', 'passed'],
];
const AT_END_WORDS = ['reached', 'gone'];
const TAKING_WORDS = ['accepting', 'taking', 'considering', 'receiving'];
/** A cheap test: every notice contains one of these. */
const HINTS = [
  ...ENDED_WORDS,
  ...AT_END_WORDS,
  ...TAKING_WORDS,
  ...[
    'no longer',
    'available',
    'inactive',
    'over',
    'recruited',
    'too late',
    'missed',
    'appoint',
    'found some',
    ' old ',
  ],
];
const THIS = `(?:this|the|that) (?:above |advertised )?${THING}(?: (?:posting|advert|ad|listing|opening))?`;
/** "The job that you were looking for", "the post of Baker". */
const SUBJECT = `${THIS}(?: (?:that |which )?you(?:['’]re| are| were)? [a-z ]{4,24})?(?: (?:of|for|as) (?:an? |the )?this job)?`;
const WHILE = '(?:(?:now|already|since|just|recently|temporarily|sadly|unfortunately|therefore|currently) )*';
const NO_LONGER =
  'no longer (?:available(?! as\\b)|accept|open\\b|active|live\\b|advertised|being (?:advertised|recruited)|recruiting|taking|vacant|valid|online|on (?:our|the|this)|posted|hiring|exist|considering|receiving|listed)';
/** Not "every box for this post is filled out". */
const ENDED = `(?:${ENDED_WORDS.join('|')})\\b(?! out\\b)`;
/** Not "over 30 hours". */
const PAST = 'over\\b(?! (?!and |now\\b))';
const TAKING = `(?:currently |now )?(?:${TAKING_WORDS.join('|')}) (?:any |new |further |more )*applica`;
const IS_OVER = `(?:(?:is|are) ${WHILE}(?:${ENDED}|(?:unavailable|not available)\\b(?! (?:as|for (?!appl)|on an?\\b|part|to (?!appl)))|inactive|${PAST}|${NO_LONGER})|(?:has|have) ${WHILE}(?:been ${WHILE})?${ENDED}|was ${WHILE}(?:filled|closed|removed|withdrawn)|(?:closed|expired|ended)\\b(?! date)|${NO_LONGER})`;
const OVER = new RegExp(
  `\\b(?:${[
    `${SUBJECT} ${IS_OVER}`,
    `(?:closing date|closing time|deadline|(?:application|recruitment|selection) (?:window|period|process))(?: for [a-z ]{3,60}?)? (?:is|has) ${WHILE}(?:been )?(?:${ENDED}|(?:${AT_END_WORDS.join('|')})\\b|${PAST})`,
    `applications?(?: (?:for|to) [a-z ]{3,60}?)? (?:(?:is|are|has|have) ${WHILE}(?:been )?)?(?:closed|ended)\\b(?! to (?!new|further|all))`,
    `recruitment(?: (?:to|for) [a-z ]{3,60}?)? (?:(?:is|has) ${WHILE}(?:been )?)?(?:closed|finished|ended|completed?|concluded)\\b`,
    `applications?(?: (?:for|to) [a-z ]{3,60}?)? (?:is|are|can) ${WHILE}no longer (?:be(?:ing)? )?(?:accepted|taken|considered|received|open)`,
    `(?:(?:closing date|deadline)(?: for [a-z ]{3,60}?)? was\\b[^.]{0,60}?\\b)?(?:can )?no longer (?:accept (?:any )?applications?\\b(?! (?:from|by|via|through|in|on|over|sent|without|that|which)\\b)|${TAKING})`,
    // "Not from agencies", "not by e-mail".
    `not ${TAKING}\\w+\\b(?! (?:from|by|via|through|in|on|sent|submitted|made|without|that|which|who|where|with)\\b)`,
    `(?:our|the|these) (?:[a-z-]+ ){0,2}(?:traineeships|apprenticeships|internships|placements|places|posts|positions|vacancies)(?: for 20\\d\\d)? (?:have|are) (?:${WHILE}all |all )?${WHILE}(?:been )?(?:filled|closed)\\b`,
    `we(?: have|['’]ve) ${WHILE}(?:(?:filled|closed|withdrawn|appointed to|recruited (?:to|for)) (?:this|the) ${THING}|appointed(?:,|[.!]?$)|made an appointment\\b|(?:appointed|recruited|found) (?:somebody|someone)\\b(?! (?:who|to (?!this|the))\\b))`,
    `(?:closing date|vacancy|post|position|role)\\b[^.]{0,60}\\((?:(?:now|already|is|are|${THING}|applications?) )*(?:closed|filled|expired|passed)\\b`,
    `to (?:announce|introduce|welcome)\\b[^.]{0,40}\\b(?:appointed|appointment of)\\b[^.]{0,60}?\\bthis job\\b`,
    `(?<!\\bwho )(?:has|have) ${WHILE}been ${WHILE}appointed (?:to|for|as) (?:this job|${THIS}\\b(?! of\\b))`,
    `this is (?:now )?an? (?:old|past|previous|expired|closed|filled) (?:job |vacancy )?(?:advert(?:isement)?|ad|posting|listing|vacancy|notice)\\b`,
    `this (?:content|page) (?:is|has been) ${WHILE}archived`,
    `(?:too late to apply|(?:can|may) no longer (?:apply|be applied)|missed the (?:closing date|deadline))`,
  ].join('|')})`,
);
/** "Once this role has been filled", "check that the vacancy has not expired". */
const CONDITION =
  /\b(?:once|when|whenever|if|after|until|unless|before|whether|why|where|should|may|might|can|could|check|as soon as|in case|ensure|make sure|cases?)\b/;
const CONDITION_AFTER = /^[\s,]*(?:once|when|if|after|until(?! further notice)|unless|as soon as|before)\b/;
/** The form may still be on the page, and a careers system's own buttons beside "the job you are trying to see". */
const NOT_TO_APPLY =
  /\b(?:do not|don['’]t) (?:apply|fill|send|submit|complete|use)\b|\byou(?:['’]re| are| were) (?:trying|looking)\b/;
/** Of an advert before this one. What is only going to be advertised again is closed now. */
const ADVERTISED_BEFORE =
  /\b(?:(?:first|previously|originally|already) advertised|(?<!\bbe )re-?advertised|need not (?:re-?apply|apply again))\b/;
/** "The page then says “This vacancy has closed”." */
const QUOTED = /[a-z]:? ["“‘]$/;
const QUESTION = /\?\s*$|\bfaqs?\b|\bquestions\b/;
/** Of one job among others: "Now filled", "All our places for 2026 are filled". */
const FILLED =
  /\b(?:now|already|all|been) filled\b|\b(?:posts?|places|positions?|vacanc(?:y|ies)|jobs?|roles?)\b[^.]{0,40} (?:is|are) (?:now |already |all )*(?:filled|closed)\b/;
const LONGEST_FILLED = 400;
const LONGEST_NOTICE = 400;
const LONGEST_ALONE = 160;
/** "Night Baker - ", "Night Baker (". */
const LEAD_END = /\s[-–—]\s|:\s|\s\(/;
const LONG_TEXT = 140;
/** "Please note that …" */
const LONGEST_LEAD = 40;
/** "UPDATE: Thank you to all who wrote in. This post has now been filled." */
const LEADS = ['update', 'thank', 'sorry', 'unfortunately'];
/** News of who was appointed goes on with what they say. */
const ANNOUNCING = ['to announce', 'to introduce', 'to welcome'];
/** Below "How to apply", or as an update, a notice may say more, but not how one still applies. */
const STILL_OPEN = [
  'apply',
  'send',
  '@',
  ' cv',
  'open until',
  'are open',
  'is open',
  'now open',
  'remain',
  'still',
];

/** Looks for a notice that this vacancy is over, judged by its place on the page and its subject. */
export function findClosedNotice(page: Page, title: AdvertTitle): ClosedNotice | undefined {
  const outline = page.outline();
  const shown = outline.blocks.filter(
    ({ lower, zone }) =>
      (lower.length <= LONGEST_NOTICE || includesAny(lower.slice(0, LONGEST_LEAD), ANNOUNCING)) &&
      includesAny(lower, HINTS) &&
      !isInZone(zone, NON_ADVERT_ZONES),
  );
  if (shown.length === 0) return undefined;
  const others = findOtherJobs(outline, title.at);
  const name = title.text.toLowerCase();
  const notices = shown.filter(
    (block) =>
      block.index < others &&
      (isClosedStamp(block.lower, block.level > 0) || saysOver(block.lower, name)) &&
      !ADVERTISED_BEFORE.test(block.lower) &&
      !isOfOtherJob(block, outline.blocks, title),
  );
  if (notices.length === 0) return undefined;
  const start = findTextStart(outline.blocks, title.at, notices);
  const near = notices.find(
    (block) =>
      block.index < start &&
      (!isListItem(block) ||
        isNothingElse(block, name) ||
        (block.index > title.at && isClosedStamp(block.lower, false))),
  );
  const canApply = hasLiveApplyControl(outline, others);
  // "Night Baker (Status: Closed)": the form may still be linked.
  const isInHeading = near !== undefined && near.level > 0 && name !== '' && near.lower.startsWith(name);
  if (near) return canApply && !isInHeading && !NOT_TO_APPLY.test(near.lower) ? 'unsure' : 'sure';
  const alone = notices.find((block) => isNoticeByItself(block, outline.blocks, name));
  return alone && (canApply ? 'unsure' : 'sure');
}

/** @param blocks of one job among others: its heading and what stands below it */
export function isVacancyFilled(blocks: readonly Block[]): boolean {
  const chars = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return (
    chars <= LONGEST_FILLED &&
    blocks.some(
      (block) =>
        includesAny(block.lower, HINTS) &&
        (isClosedStamp(block.lower, block.level > 0) ||
          saysOver(block.lower, '') ||
          FILLED.test(block.lower)),
    )
  );
}

/** "Night Baker – this post has been filled" on another job's page, or below that job's own heading. */
function isOfOtherJob(block: Block, blocks: readonly Block[], { text, at }: AdvertTitle): boolean {
  if (!namesJob(text)) return isOfOneOfSeveral(block, blocks);
  if (block.index <= at) return false;
  const [lead = ''] = block.text.split(LEAD_END);
  if (lead !== block.text && namesJob(lead)) return namesOtherJob(lead, text);
  const above = blocks.slice(at + 1, block.index).findLast(isHeading);
  return above !== undefined && namesOtherJob(above.text, text);
}

/** "Chef – position filled" on a page whose next heading is "Baker". */
function isOfOneOfSeveral(block: Block, blocks: readonly Block[]): boolean {
  const jobs = blocks.filter(
    ({ level, text, zone }) =>
      level > 0 && namesJob(text.split(LEAD_END)[0] ?? '') && !isInZone(zone, NON_ADVERT_ZONES),
  );
  const own = jobs.findLast(({ index }) => index <= block.index);
  return own !== undefined && jobs.some((job) => job !== own && !isClosedStamp(job.lower, true));
}

/** "The post of this job has been filled". @param name of the advert's job, in lower case */
function asThisJob(lower: string, name: string): string {
  return name.length > 3 ? lower.replaceAll(name, 'this job') : lower;
}

function saysOver(lower: string, name: string): boolean {
  // The advert's own name is the vacancy, another job's is not.
  const named = asThisJob(lower, name);
  const words = named === lower ? lower : `${lower}\n${named}`;
  return words.split(/[.!?;–—]\s|:\s(?!\D{0,12}\d)|\n/).some((sentence) => {
    const found = OVER.exec(sentence);
    if (!found) return false;
    const after = sentence.slice(found.index + found[0].length);
    const before = sentence.slice(0, found.index);
    return !CONDITION.test(before) && !QUOTED.test(before) && !CONDITION_AFTER.test(after);
  });
}

/** Where the advert's text begins: its first long paragraph. A page without one holds only the notice. */
function findTextStart(blocks: readonly Block[], title: number, notices: readonly Block[]): number {
  const first = blocks.find(
    (block) =>
      block.index > title &&
      block.text.length - block.linkChars > LONG_TEXT &&
      !isInZone(block.zone, NON_ADVERT_ZONES) &&
      !notices.includes(block),
  );
  return first?.index ?? blocks.length;
}

/** Below the text only a short sentence of its own speaks of the vacancy: no duty, answer or aside. */
function isNoticeByItself(block: Block, blocks: readonly Block[], name: string): boolean {
  const { index, lower } = block;
  if (isListItem(block)) return false;
  const found = OVER.exec(asThisJob(lower, name));
  if (!found || (found.index > LONGEST_LEAD && !includesAny(lower.slice(0, found.index), LEADS)))
    return false;
  const before = blocks.slice(0, index);
  const heading = before.findLast(({ level }) => level > 0);
  const isOfApplying = heading === before.at(-1) && heading?.lower.includes('appl') === true;
  const mayBeLonger = isOfApplying || lower.startsWith('update');
  if (lower.length > LONGEST_ALONE && (!mayBeLonger || includesAny(lower, STILL_OPEN))) return false;
  return !QUESTION.test(before.at(-1)?.lower ?? '') && !QUESTION.test(heading?.lower ?? '');
}

/** A fact of the job: "Part time", "Biggar", "This position has been filled". */
function isNothingElse({ lower }: Block, name: string): boolean {
  const words = asThisJob(lower, name);
  return OVER.exec(words)?.[0] === words.replace(/^(?:sorry|unfortunately),? |[.!\s]+$/g, '');
}

function isListItem({ structure }: Block): boolean {
  return structure.some(({ localName }) => localName === 'li');
}
