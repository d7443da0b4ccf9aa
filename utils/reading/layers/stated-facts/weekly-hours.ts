import type { Fact } from '../../advert-parts/fact';
import type { Block } from '../../outline/types';
import type { LocatedValue } from '../../quote';
import { statesShare } from '../../values/hours';
import { plainWords, withHoursInFigures } from '../../values/plain-words';
import { locatePhrases } from './term-phrases';

/** What the law allows: "to opt out of the 48-hour week", "on a visa you may work 20 hours a week". */
const NOT_BY_LAW =
  '(?<!\\b(?:opt(?:ed|ing)?[ -]out|visas?|students? (?:may|can|must)|regulations|directive|by law|legal)\\b[^.,:;]{0,40})';
const NOT_OF_THE_JOB = `${NOT_BY_LAW}(?<!(?:up to|open|opens|staffed|over(?! an? )|than|extra|additional|overtime|support|tuition|training|after)[^.;]{0,12})`;

/** "a role for 40 hours a week", "a 45-hour week", "25 – 30 hours a week"; not "40 hours a week of cover". */
const WEEKLY = new RegExp(
  `${NOT_OF_THE_JOB}(?<!\\d ?(?:-|–|\\/|to|or|and) ?)\\b(?:\\d{1,2}(?:\\.\\d{1,2})? ?(?:-|–|\\/|to|or|and) ?)?(?:1[5-9]|[2-5]\\d)(?:\\.\\d{1,2}|[½¼¾])?[\\s-]*(?:hours?|hrs?)[\\s,-]*(?:on average )?(?:p[./]?w\\b|(?:(?:per|a|each|\\/|working|basic|standard|(?:four|five)[ -]day|mon(?:day)? (?:to|-|–) (?:fri|sat|sun)(?:day)?)\\s*)?(?:week|wk)\\b)(?!(?: \\([^)]*\\))? of (?:cover|availability|standby|support|care|childcare)\\b)`,
  'g',
);

/** Few hours may be anything's, so they need the job beside them: "the post is for six hours' work a week". */
const FEW_HOURS = new RegExp(
  `\\b(?:post|role|job|position|stipend|salary|wage|paid|needs|comes? to|amounts? to|works? out at|you(?: will|['’]ll| would|['’]d) (?:be )?(?:work|do)(?:ing)?|able to give|£[\\d,.]+|part[ -]time)\\b(?:(?!includ|involv|plus|extra|hold|who|whose|receiv|support)[^.;]){0,50}?${NOT_OF_THE_JOB}\\b(?:\\d|1[0-4])(?:\\.\\d{1,2})?[\\s-]hours?['’]?(?: (?:of )?work)? (?:a|per|each) week\\b`,
  'g',
);

/**
 * A line or sentence that begins with the hours, or says of a year's pay or of the week that it is for them: "40 hours,
 * finishing at 1 on Fridays", "between 20 and 30 hours", "£12,000 a year for 20 hours".
 */
const LEADING_HOURS = new RegExp(
  `${NOT_BY_LAW}(?:^[\\s•·*–-]*|[.,;:·|] |\\bfor (?=\\d\\d (?:hours|hrs) over\\b)|\\b(?:a year|per annum|pro rata|(?:an|per) hour|p[./]?h),? for |\\b(?:your|the|working|basic|days?) week (?:is|of|will be) |\\b(?:doing|working|work|basic|average of|averaging) )(?:about |around )?((?:between )?(?:(?:1[5-9]|[2-5]\\d) (?:and|to) )?(?:1[5-9]|[2-5]\\d)(?:\\.\\d{1,2})?)[ -]?(?:hours?|hrs)(?= ?(?:$|[,;:(·|]|(?:guaranteed|paid|altogether)\\b|over (?:\\d|\\w+)(?: \\w+)? days|on (?:an? |the )?(?:[a-z-]+ )?rota\\b|(?:mon|tues?|wed)[a-z]*\\b))`,
  'g',
);

/** "About 8 hours a week, mostly evenings", where a line begins; not "2 hours a week of reading". */
const FEW_FIRST =
  /(?:^[\s•·*–-]*|(?:^|[.;] )(?:it(?: is|['’]s)|this is) )(?:about |around |approximately |approx\.? |between \w+ and )?(\d|1[0-4])(?:\.\d{1,2})?[ -]?(?:hours?|hrs?) (?:a|per|each) week(?= ?(?:$|[,;.(|]|(?:over|in (?:school )?terms?|to (?:start|begin)|mostly|worked|on (?:mon|tue|wed|thu|fri|sat|sun))\b))/;

/** "£20,800 for 4 days a week", "about 2½ days a week"; not "at home 2.5 days a week". */
const PART_OF_WEEK =
  /£[\d,.]+k?(?: (?:a year|per annum|p\.?a\.?))?,? for (?:[1-4]|one|two|three|four) days? (?:a|per|each) week\b|(?<!\b(?:home|office|remote(?:ly)?|site) (?:for |about |around )?)(?<=^|[^\d.])(?:[1-4](?:½|\.5)|(?:one|two|three|four) and a half) days? (?:a|per|each) week\b(?! (?:\w+ ){0,2}(?:home|office|remote(?:ly)?|site)\b)/;

const HOURS_ARE =
  /\bhours(?: of work)? (?:(?:are|will be) (\d\d(?:\.\d{1,2})?) (?:per|a|each) week\b|(?:averaging|that average|average) (?:about |around )?(\d\d(?:\.\d{1,2})?)(?=\s*(?:$|[,;(]|\.(?!\d)|(?:per|a|each) week\b)))/;

/** "2-3 days/week". */
const DAYS_A_WEEK =
  '(?:(?:one|two|three|[1-3]) ?(?:-|–|to|or) ?)?(?:one|two|three|four|[1-4])(?: ?½| and a half|\\.5)? days?(?: (?:a|per|each) | ?\\/ ?)week(?= (?:from|of) you\\b| ?(?:$|[,;.(])| (?:until|till)\\b)';
/** "Two days a week, 9 to 5". */
const FEW_DAYS = new RegExp(
  `(?:^[\\s•·*–-]*|\\byou(?: will|['’]ll| would)? work |\\bwe (?:need|want|ask for) (?:you (?:for )?)?)(?!four|4)${DAYS_A_WEEK}`,
);
/** Not of some of the days alone: "two days a week in the office". */
const MOSTLY_AWAY = /(?:mostly|mainly|primarily) [a-z ]+/g;

/** "The role is contracted: c. 2 ½ days a week, working from home". */
const ROLE_FOR_DAYS = new RegExp(
  `\\b(?:role|post|position|job) (?:is|will be)(?: contracted| offered| for)?:? (?:c\\.? ?|about |around |approximately )?${DAYS_A_WEEK}`,
);

const AROUND_THE_CLOCK = /^(?:24|48)$/;

const LABELLED_HOURS =
  /(?:^|= ?)(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:\(|$|(?<=\d\d)[,;] (?!\d|or\b))|(?<![\d.:-])\b(\d{2}(?:[.,]\d{1,2})?)\s*(?:hours|hrs)\b(?!\s*(?:per|a|each|\/)?\s*(?:day|shift|night|month|year|notice))/;

/** @returns hours with their week in words that `readHours` knows: "20 hours a week", which may not be printed so */
export function weeklyHours(block: Block): readonly LocatedValue[] {
  const lower = withHoursInFigures(block.lower);
  const few = locatePhrases(block, FEW_HOURS, lower).map((found) => ({
    ...found,
    value: found.value.replace(/['’]?(?: of)? work(?= )|['’](?= )/, ''),
  }));
  const weekly = locatePhrases(block, WEEKLY, lower).map((found) => ({
    ...found,
    value: found.value.replace(/(?<=\d (?:hours?|hrs?))\D+?(?=week|wk)/, ' a '),
  }));
  return [...weekly, ...few];
}

/** @returns hours at the beginning of a line or clause, and "part time" for few days, in words that `readHours` knows */
export function leadingHours(block: Block): readonly LocatedValue[] {
  const lower = withHoursInFigures(block.lower);
  const few = FEW_FIRST.exec(lower)?.[1];
  const stated = HOURS_ARE.exec(lower)?.slice(1).find(Boolean);
  const isSomeDays =
    ROLE_FOR_DAYS.test(block.lower) ||
    PART_OF_WEEK.test(block.lower) ||
    (FEW_DAYS.test(block.lower) && !/home|office|remote/.test(block.lower.replace(MOSTLY_AWAY, '')));
  const leading = [...lower.matchAll(LEADING_HOURS)]
    .flatMap(([words, hours = '']) =>
      AROUND_THE_CLOCK.test(hours) && !/\b(?:about|around) /.test(words) ? [] : [hours],
    )
    .concat(few ?? [], stated ?? [])
    .map((hours) => `${hours} hours a week`);
  return [...leading, ...(isSomeDays ? ['part time'] : [])].map((value) => ({ value, blocks: [block] }));
}

/** "0.6 FTE", but not "£25,000 FTE". */
export function shareIn(block: Block): readonly LocatedValue[] {
  return statesShare(block.lower)
    ? [{ value: block.lower.replace(/(?:full|part)[ -]time(?! equivalent)/g, ' '), blocks: [block] }]
    : [];
}

/** "Contract: two years, three days a week". */
export function fewDaysOf(fact: Fact): readonly LocatedValue[] {
  const parts = fact.value.toLowerCase().split(/[,;] /);
  return parts.some((part) => FEW_DAYS.test(part)) ? [{ ...fact, value: 'part time' }] : [];
}

/** Weekly hours: "35 (1.0 FTE)", "8am to 4.30pm, 40 hours". */
export function weeklyOf(fact: Fact): readonly LocatedValue[] {
  // "22 or 44 hours a week", "up to 37 hours" are the applicant's choice.
  if (/\d (?:or|and) \d|\bup to \d/i.test(fact.value)) return [];
  const [, alone, counted] = LABELLED_HOURS.exec(plainWords(fact.value)) ?? [];
  const number = alone ?? counted;
  // "FTE: 1" is a whole post.
  if (number && /^1(?:[.,]0+)?$/.test(number)) {
    return /\b(?:fte|wte)\b/.test(fact.blocks[0]?.lower ?? '') ? [{ ...fact, value: 'full time' }] : [];
  }
  return number ? [{ ...fact, value: `${number.replace(',', '.')} hours a week` }] : [];
}
