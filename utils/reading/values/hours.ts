import type { HOURS } from '@/utils/advert/field-list';
import { includesAny } from './phrases';
import { DENIAL, isBrief, plainWords } from './plain-words';

export type Hours = (typeof HOURS)[number];

/** Full-time education is no full-time job, and "full-time equivalent" is pay. */
const FULL =
  /(?<!\binto |£[\d,.]+k? (?:if )?)\b(?:full|whole)[\s_–‑-]?time\b(?!\s+(?:education|equivalent|stud(?:y|ies|ents?)|degree|course|salary))|\bf\/t\b/;
const PART =
  /\bpart[\s_–‑-]?time\b(?!\s+(?:education|stud(?:y|ies|ents?)|degree|course))|(?<!\b(?:possib\w+|option|opportunity|chance|open|consider\w*) (?:(?:to|of|for|as|an?) ){0,2})\bjob[\s-]?share\b(?!\s+(?:\w+\s+){0,2}(?:considered|welcome|available|possible|options?|appl\w+))|\bhalf[\s-]time (?:post|position|role|job|appointment|basis)\b|\bp\/t\b/;
/** "Full time (48 hours)", "part-time, 20 hours a week". */
const WITH_HOURS = String.raw`[\s-]?(?:time)?(?:\s*\([^()]{1,30}\)|[\s,:–-]*\d[\d.]* ?(?:hours|hrs)\b[^().;/]{0,15}?)?`;
const OR = String.raw`\s*,?\s*(?:\/|and|or|&|,)\s*`;
const BOTH = new RegExp(
  `\\bfull${WITH_HOURS}${OR}part[\\s-]?time\\b|\\bpart${WITH_HOURS}${OR}full[\\s-]?time\\b`,
);
/** Two jobs: "One is full-time; the other is 0.5 FTE". */
const ONE_OF_EACH =
  /\bone (?:\w+ )?(?:is |will be )?(?:full|part)[ -]time\b[^.]{0,30}\b(?:other|second|one)\b(?:[^.]|\.(?=\d)){0,20}\b(?:full|part|fte|hours)\b/;
/** Of others, or what a share is of: "22.5 hours a week; 37.5 is full time here", "21 hours (full-time: 35)", "half of full time". */
const FULL_TIME_IS =
  /\b\d{1,2}(?:\.\d{1,2})? (?:hours? )?(?:(?:per|a|each) week )?(?:is|being|=|yw) (?:our |considered )?(?:full|whole)[ -]time\b|\bfull[ -]time (?:here )?(?:is|being|=) \d{1,2}(?:\.\d{1,2})?(?: hours?)?\b|(?<=\d ?(?:hours?|hrs?)(?: ?(?:per|a|each|\/) ?week| weekly| pw)? ?)\((?:based on |where )?(?:a )?full[ -]time(?: hours| week)?\s?[:=]?\s?(?:(?:is|are|being|of) )?\d\d[^()]*\)|\b(?:half|share|fraction|part|pro[ -]?rata) (?:of|to) (?:a |the )?full[ -]time\b/g;
/** "0.6 of a full-time post". */
const OF_FULL_TIME = /(?<=\d\.\d{1,2}) of (?:an? )?full[ -]time\b/g;
/** "With the possibility of full-time hours later". */
const LATER_FULL =
  /\b(?:possibility|view|scope|becom|extend|increas|lead)\w*(?: (?:of|for|to|an?|this|it|the|role|post)){0,5} (?:full|whole)[ -]time\b/g;
const NOT_THAT = new RegExp(`${DENIAL}(?:permanent,? )?(?:full|part|half)[ -]time\\b`, 'g');
/** Between separators only; elsewhere "FT" means feet or a newspaper. */
const FULL_BRIEFLY = /(?:^|[,;|/(–-]\s*|\b(?:perm(?:anent)?|temp|contract)\s+)ft(?=\s*(?:$|[,;|/)–-]))/;
const PART_BRIEFLY = /(?:^|[,;|/(–-]\s*|\b(?:perm(?:anent)?|temp|contract)\s+)pt(?=\s*(?:$|[,;|/)–-]))/;
const TRAINER = ['train', 'gym', 'fitness', 'pension', 'times'];
const WEEKLY_HOURS =
  /(\bup to )?(?:(\d{1,2}(?:\.\d{1,2})?)\s*(?:hours?|hrs?)?\s*(?:-|–|to|or|and|&|\/)\s*)?(?<![\d.])(\d{1,2}(?:\.\d{1,2})?)\s*(?:(?:hours?|hrs?|h)?\s*(?:per|a|each|\/|p[./]?)\s*(?:week|wk|w)|(?:hours?|hrs?)[\s-]+(?:weekly|week|contract|role|post|position|job)|(?:hours?|hrs?) ?(?:\/|over|across|in) ?(?:[1-7]|one|two|three|four|five|six|seven) days (?:per|a|each|\/|every) ?week)\b/g;
/** A share of full time: "0.6 FTE", "FTE 0.8". */
const SHARE =
  /(?:(?<![\d.,£])([01](?:\.\d{1,2})?)\s*(?:-|–|to|or|and|&|\/)\s*)?(?<![\d.,£])([01](?:\.\d{1,2})?)\s*(?:fte|wte|(?:of )?(?:a )?full[\s-]time equivalent)\b|\b(?:fte|wte|full[\s-]time equivalent)\)?\s*[:=]?\s*(?:of )?([01](?:\.\d{1,2})?)(?![\d.,])/g;
const HOURS_ALONE =
  /^\s*(\d{1,2}(?:\.\d{1,2})?)\s*(?:hours?|hrs?|(?:awr|uair)(?:\s*\/\s*hours)?)?(?: over (?:\d|\w+) days)?\s*$/;
// Cheap tests: every such text contains one of these.
const FULL_HINTS = ['full', 'whole', 'f/t'];
const PART_HINTS = ['part', 'share', 'p/t', 'half'];
const SHARE_HINTS = ['fte', 'wte', 'equivalent'];

/** "Full or part time considered", "1.0 FTE and 0.6 FTE". @param lower lower case */
export function offersBothHours(lower: string): boolean {
  return (
    (lower.includes('full') && lower.includes('part') && BOTH.test(lower)) ||
    ONE_OF_EACH.test(lower) ||
    sharesIn(lower).size > 1
  );
}

/** @param lower lower case */
export function statesShare(lower: string): boolean {
  return sharesIn(lower).size > 0;
}

function sharesIn(lower: string): ReadonlySet<Hours> {
  const shares = includesAny(lower, SHARE_HINTS)
    ? [...lower.matchAll(SHARE)].flatMap((found) => found.slice(1).filter(Boolean))
    : [];
  return new Set(shares.map((share) => (Number(share) < 1 ? 'Part' : 'Full')));
}

/** @returns undefined for both or neither */
export function readHours(text: string): Hours | undefined {
  const words = plainWords(text)
    .replace(OF_FULL_TIME, ' fte')
    .replace(FULL_TIME_IS, ' ')
    .replace(NOT_THAT, ' ');
  if (offersBothHours(words)) return undefined;
  const now = words.includes('full') ? words.replace(LATER_FULL, ' ') : words;
  const mayAbbreviate = isBrief(words) && !includesAny(words, TRAINER);
  const full =
    (includesAny(now, FULL_HINTS) && FULL.test(now)) ||
    (mayAbbreviate && words.includes('ft') && FULL_BRIEFLY.test(words));
  const part =
    (includesAny(words, PART_HINTS) && PART.test(words)) ||
    (mayAbbreviate && words.includes('pt') && PART_BRIEFLY.test(words));
  if (full !== part) return full ? 'Full' : 'Part';
  if (full) return undefined;
  const [share] = sharesIn(words);
  if (share) return share;
  if (!/\d/.test(words)) return undefined;
  const alone = HOURS_ALONE.exec(words)?.[1];
  // "FTE" above "0.8".
  if (alone && /^[01](?:\.|$)/.test(alone)) return alone.startsWith('0') ? 'Part' : undefined;
  const stated = alone
    ? [alone]
    : [...words.matchAll(WEEKLY_HOURS)].flatMap(([, upTo, low, high]) => [low ?? (upTo ? 1 : high), high]);
  const kinds = new Set(stated.map((hours) => hoursOf(Number(hours))));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** Employers differ on 30 to 35 hours. */
function hoursOf(weekly: number): Hours | undefined {
  return weekly >= 35 && weekly <= 60 ? 'Full' : weekly > 0 && weekly <= 30 ? 'Part' : undefined;
}
