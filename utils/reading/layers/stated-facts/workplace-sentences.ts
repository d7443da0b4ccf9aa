import type { Block } from '../../outline/types';
import { type LocatedValue, sentencesIn } from '../../quote';
import { includesAny } from '../../values/phrases';
import { deniesHome, readWorkingLocation } from '../../values/working-location';
import { sentencesOf } from './term-chips';

/** A cheap test: all that says where one works contains one of these. */
export const WHERE = [
  'hybrid',
  'blended',
  'home',
  'remote',
  'office',
  'studio',
  'site',
  'person',
  'anywhere',
  'wfh',
];

const ONSITE =
  /\b(?:role|position|post|job|you)\b.*\b(?:100%|fully|full[\s-]time|entirely|wholly|purely|strictly|exclusively|solely)[\s,]+(?:based )?(?:on[\s-]?site|site[\s-]based|office[\s-]based|in[\s-]person|in (?:the|our) office)\b|\b(?:role|position|post|job) (?:is|will be) (?:based )?on[\s-]?site\b|\bin (?:the|our) (?:[\w-]+ )?office,? (?:five|5|all) days\b|\b(?:on[\s-]?site|in the office),? (?:five|5|all) days\b|\b(?:is|as) an? (?:office|site)[\s-]based (?:role|position|post|job)\b|\ball (?:shifts|hours|work) (?:is|are) (?:\w+ )?on[\s-]?site\b/;

const NOT_ONSITE = /\b(?:not|never|unless|except|training|induction|probation|first|interview\w*|if)\b/;

/** "On-site, five days", "The role is on site", but not the duty "Helping to fit on site". */
const SAYS_ONSITE =
  /^(?:(?:fully|all|100%|based|working|location:?) )*(?:on|in|office)[\s-]|\b(?:is|are|be|role|position|post|job|days|fully|entirely|strictly)\b/;

const PERHAPS =
  /\b(?:(?:many|some) (?:of )?(?:our |the )?(?:[\w-]+ ){0,2}(?:people|staff|colleagues|roles|jobs|posts|teams)|interviews?|considered|open to|as well|(?<!as soon as )possib\w+|options?|(?:may|could)(?! (?:also )?(?:work from home|be at home on the other|live|(?:work|be based) (?:from )?anywhere))|occasional\w*|up to \w+ weeks|in (?:july|august|(?:the )?summer)|discuss\w*|negotiable|office hours)\b/;

/** What else is on site: "Free parking on site and a canteen". */
export const FOUND_ON_SITE =
  /\b(?:interviews?|free|parking|canteen|caf[eé]|gym|nursery|creche|facilities|meals?|lunch|accommodation|shops?|showers?|pool|clinic|chef|restaurant|bikes?|storage)\b/;

/** "Most head office staff have hybrid working" says nothing of the job. */
const OF_OTHERS = /\b(?:most|many|some|head office) (?:[\w-]+ ){0,4}(?:colleagues|staff|teams)\b/;

/** A cheap test before `onsiteSentences`. */
export const FULLY = [
  '100%',
  'full',
  'entirely',
  'wholly',
  'purely',
  'strictly',
  'exclusively',
  'solely',
  ' is on',
  'not',
  'all ',
  ' be on',
  'days',
  'based',
];

export function onsiteSentences(block: Block): readonly LocatedValue[] {
  return sentencesIn(block.text)
    .filter((sentence) => {
      const lower = sentence.toLowerCase();
      return deniesHome(lower) || (ONSITE.test(lower) && !NOT_ONSITE.test(lower));
    })
    .map((sentence) => ({ value: sentence, blocks: [block], phrase: sentence }));
}

export function workplaceSentences(block: Block): readonly LocatedValue[] {
  return sentencesOf(block).filter(({ value }) => isAboutWorkplace(value.toLowerCase()));
}

/** "Hybrid interviews", "in office hours", "remote working considered" and a passing "on site" say nothing. */
function isAboutWorkplace(lower: string): boolean {
  if (!includesAny(lower, WHERE) || PERHAPS.test(lower) || OF_OTHERS.test(lower)) return false;
  const location = readWorkingLocation(lower);
  // "May work from home" alone promises nothing.
  if (/may (?:also )?work from home/.test(lower) && location !== 'Hybrid working') return false;
  const isOnsite = location === 'Onsite working';
  return !isOnsite || (lower.length <= 40 && SAYS_ONSITE.test(lower) && !FOUND_ON_SITE.test(lower));
}
