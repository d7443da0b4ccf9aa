import type { HOURS, JOB_TYPES, WORKING_LOCATIONS } from '@/utils/advert/fields';
import { includesAny } from './phrases';

export type Hours = (typeof HOURS)[number];
export type JobType = (typeof JOB_TYPES)[number];
export type WorkingLocation = (typeof WORKING_LOCATIONS)[number];

/** Full-time education is no full-time job, and "full-time equivalent" is pay. */
const FULL =
  /(?<!\binto |£[\d,.]+k? (?:if )?)\b(?:full|whole)[\s_–‑-]?time\b(?!\s+(?:education|equivalent|stud(?:y|ies|ents?)|degree|course|salary))|\bf\/t\b/;
const PART =
  /\bpart[\s_–‑-]?time\b(?!\s+(?:education|stud(?:y|ies|ents?)|degree|course))|\bjob[\s-]?share\b(?!\s+(?:\w+\s+)?(?:considered|welcome|available|possible|options?|appl\w+))|\bhalf[\s-]time (?:post|position|role|job|appointment|basis)\b|\bp\/t\b/;
const BOTH =
  /\bfull[\s-]?(?:time)?\s*(?:\/|and|or|&|,)\s*part[\s-]?time\b|\bpart[\s-]?(?:time)?\s*(?:\/|and|or|&|,)\s*full[\s-]?time\b/;
/** Two jobs: "One is full-time; the other is 0.5 FTE". */
const ONE_OF_EACH =
  /\bone (?:\w+ )?(?:is |will be )?(?:full|part)[ -]time\b[^.]{0,30}\b(?:other|second|one)\b(?:[^.]|\.(?=\d)){0,20}\b(?:full|part|fte|hours)\b/;
/** Between separators only; elsewhere "FT" means feet or a newspaper. */
const FULL_BRIEFLY = /(?:^|[,;|/(–-]\s*|\b(?:perm(?:anent)?|temp|contract)\s+)ft(?=\s*(?:$|[,;|/)–-]))/;
const PART_BRIEFLY = /(?:^|[,;|/(–-]\s*|\b(?:perm(?:anent)?|temp|contract)\s+)pt(?=\s*(?:$|[,;|/)–-]))/;
const TRAINER = ['train', 'gym', 'fitness', 'pension', 'times'];
const CHOICES =
  /\b(?:(?:full|part|permanent|fixed[ -]?term|temporary|contract)(?:[ -]?time)?\s*(?:\/|\bor\b|,)\s*){1,3}(?:full|part|permanent|fixed[ -]?term|temporary|contract|casual)(?:[ -]?time)?\s*\??:/g;
const WEEKLY_HOURS =
  /(?:(\d{1,2}(?:\.\d{1,2})?)\s*(?:hours?|hrs?)?\s*(?:-|–|to|or|and|\/)\s*)?(?<![\d.])(\d{1,2}(?:\.\d{1,2})?)\s*(?:(?:hours?|hrs?|h)?\s*(?:per|a|each|\/|p[./]?)\s*(?:week|wk|w)|(?:hours?|hrs?)[\s-]+(?:weekly|week|contract))\b/g;
/** A share of full time: "0.6 FTE", "FTE 0.8". */
const SHARE =
  /(?<![\d.,£])([01](?:\.\d{1,2})?)\s*(?:fte|wte|(?:of )?(?:a )?full[\s-]time equivalent)\b|\b(?:fte|wte|full[\s-]time equivalent)\)?\s*[:=]?\s*(?:of )?([01](?:\.\d{1,2})?)(?![\d.,])/;
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  'three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,eleven 11,twelve 12,fourteen 14,fifteen 15,sixteen 16,eighteen 18,twenty 20,thirty 30,forty 40'
    .split(',')
    .map((pair): [string, string] => {
      const [word = '', number = ''] = pair.split(' ');
      return [word, number];
    }),
);
const NUMBER_WORD = new RegExp(`\\b(?:${[...NUMBER_WORDS.keys()].join('|')})(?=[\\s-]hours?\\b)`, 'g');
/** Welsh and Gaelic, in a page's two columns or on its only label. */
const OTHER_LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:llawn[ -]amser|amser llawn|làn[ -]ùine)\b/g, 'full time'],
  [/\b(?:rhan[ -]amser|pàirt[ -]ùine)\b/g, 'part time'],
  [/\b(?:parhaol|barhaol|maireannach)\b/g, 'permanent'],
  [/\b(?:dros dro|sealach)\b/g, 'temporary'],
  [/\b(?:cyfnod penodol|cyfnod mamolaeth)\b/g, 'fixed term'],
  [/\b(?:awr|uair(?:ean)?(?: a thìde)?)(?: yr wythnos| san t-seachdain)\b/g, 'hours a week'],
];
const QUARTERS: ReadonlyMap<string, string> = new Map([
  ['¼', '.25'],
  ['½', '.5'],
  ['¾', '.75'],
]);
const HOURS_ALONE = /^\s*(\d{1,2}(?:\.\d{1,2})?)\s*(?:hours?|hrs?|(?:awr|uair)(?:\s*\/\s*hours)?)?\s*$/;

const PERMANENT =
  /\bperm(?:anent)?\b(?! (?:(?:members of )?staff\b(?! nurse)|employees|residen|right|health|make-?up|recruitment|desk|way\b|magnet|secretary|exclusion|placement|exhibition|structures?))|\bsubstantive\b|\bopen[\s-]ended\b(?! questions)|(?<!\b(?:temp|temporary|interim),? )\bongoing (?:post|position|role|job|contract|vacancy|appointment|employment|basis)\b|\b(?:post|position|role|job|contract|appointment)s? (?:is|are|will be) ongoing\b|^\s*(?:ongoing|indefinite)[\s.]*$/;
const NOT_PERMANENT = /\b(?:non|not|temp(?:orary)?\s*(?:to|-))[\s-]*perm/;
const LATER_PERMANENT =
  /\b(?:view to|becom(?:e|ing)|go(?:ing)?|lead(?:ing)? to|possib\w+|potential\w*|(?:could|may|might) (?:be|become|go|lead)|opportunity (?:to|of)|chance (?:to|of)|until an?)\b(?:\s+\w+){0,4}?\s+perm(?:anent)?\b|\bperm(?:anent)?\b[^.;]{0,24}\bafter\b(?![^.;]{0,25}\b(?:probation|trial))/g;
const NOT_THAT =
  /\b(?:not|rather than|instead of|no) (?:an? )?(?:seasonal|temporary|casual|fixed[ -]term)\b/g;
/** Not part of a title ("Contract Manager"). */
const CONTRACT =
  /\bfixed[\s_–‑-]?term\b|\bftc\b|\b(?:maternity|paternity|parental|adoption|family|sabbatical|mat)(?: leave)? (?:cover|contract)\b|\bcover(?:ing)?(?: for)?(?: a)? (?:period of )?(?:maternity|paternity|parental|adoption)\b|(?<!\bin the )\binterim\b(?! (?:accounts|reports?|payments?|audits?|valuations?|results))|\bsecondment\b(?! (?:\w+ )?considered)|\b(?:\d+|three|six|nine|twelve|eighteen)[\s-](?:months?|weeks?|mths?|m)[\s-](?:[\w-]+[\s-])?(?:contract|cover)\b|\bcontract (?:role|position|basis|opportunity|assignment|vacancy)\b|\bas a contractor\b|\bfreelance\b(?! (?:staff|writers|team|journalists))|\b\d+ (?:months?|mths?)[ ,]*\(?fixed\b|\bcontract(?: type)?\s?[:–-]\s?fixed\b|(?:^|\n|[-–|,(/:]\s*)contract(?:or|ing)?\s*(?:$|\n|[-–|,)/])|(?:^|\n)contract (?!(?:directors?|managers?|management|administrat\w+|support|supervisors?|officers?|clean\w+|cater\w+|chefs?|leads?|surveyors?|law\w*|coordinators?|co-ordinators?|sales|hire|full|part|type|length|term|duration|hours|details|is|of)\b)[a-z]/;
const MONTH_NAME =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const SPELL =
  '(?:\\d+|one|two|three|four|five|six|nine|twelve|eighteen|twenty[- ]four)(?:\\s?(?:-|–|to|or)\\s?\\d+)?[\\s-](?:years?|months?|mths?)';
/** "Contract: 2 years". In running text it may be anything's length. */
const SPELL_ALONE = new RegExp(
  `^\\s*(?:initially |up to |for )*(?:${SPELL}|a year)(?: (?:initially|in the first instance|contract|fixed)|,? (?:from|to|until|starting|ending)\\b.{2,50})?[\\s.,;(]*$|^\\s*until (?:the end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH_NAME}\\b`,
);
/** "The post is funded for two years", "appointing for a period of four years". */
const FOR_A_TIME = new RegExp(
  `\\b(?:post|role|position|job|contract(?! (?:for|with) (?:the|our)\\b)|appointment|vacancy|appoint\\w*|recruit\\w*|funding|it is)\\b[^.;]{0,50}\\b(?:fund(?:ed|ing)\\b[^.;]{0,20}\\b(?:for|until|to) (?=\\d|an? |one|two|three|four|five|january|february|march|april|may|june|july|august|september|october|november|december)|for (?:an? )?(?:initial |fixed )?(?:period of )?${SPELL}\\b(?! (?:of )?(?:experience|or more))|(?:until|(?:secured?|guaranteed|in place) (?:to|till)) (?:the end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b)|\\b(?:initial(?:ly)?|a|an|on a|this is an?) (?:initial )?${SPELL}[\\s-](?:[\\w-]+ )?(?:contract|appointment|post)\\b|(?:^|[.;] )funded (?:until|to) (?:the end of )?${MONTH_NAME}\\b|\\binitially for (?:a year|${SPELL})\\b|\\b(?:post|role|position|job|appointment) is for a year\\b|\\bcontract (?:ends|finishes|runs) (?:on |to |until )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH_NAME}\\b`,
);
const LEAVE = '(?:maternity|paternity|parental|adoption|sick(?:ness)?|long-term)[- ](?:leave|absence)';
/** "As Una goes on maternity leave, we need someone", "the post is to cover her parental leave". */
const WHILE_AWAY = new RegExp(
  `\\b(?:as|while|when|because|since) (?!you\\b|they\\b)[^.;]{1,50}\\bon ${LEAVE}\\b[^.;]{0,70}\\b(?:we (?:need|want|seek|require|are (?:looking|recruiting))|we['’]re (?:looking|recruiting)|looking for|someone|somebody)\\b|(?:^|[.;] |\\b(?:post|role|position|job|contract|vacancy) (?:is |will be |which is )?)to cover\\b[^.;]{0,40}\\b${LEAVE}\\b|\\b(?:post|role|position|job|contract|vacancy) covers\\b[^.;]{0,40}\\b${LEAVE}\\b|\\b(?:covering|standing in|filling in) for\\b[^.;]{0,50}\\b${LEAVE}\\b`,
);
/** "The vacancy is open until 4 January", "a six-month trial post". */
const OF_NO_CONTRACT =
  /\b(?:advertis\w*|open|live|accept\w*|consider\w*|clos\w+|listed|posted|interview\w*|probation\w*|trial (?:post|period|contract|appointment))\b/;
const TEMPORARY =
  /\btemp(?:orary)?\b(?! (?:accommodation|housing|works|traffic|staff(?:ing)?\b|workers|recruitment|agenc|candidates|desk|exhibitions?|structures?|event))|\bseasonal\b(?!,? (?:\w+,? ){0,3}(?:dish|menu|ingredient|produce|product|food|flavour|fare|cuisine|change|trend))|\bcasual (?:work\w*|contract|basis|position|post|staff|hours)\b|^\s*(?:casual|relief|sessional|supply)(?:\s*\/\s*(?:casual|relief|sessional|supply|bank))*(?: worker| contract| basis)?\s*$|\bbank (?:staff|workers?|post|contract|nurse|hca|care|support|role|position|shifts|registered|chef|rgn|rmn)\b|^\s*bank\s*$|\bwork for the (?:\w+ )?season\b/;

/** Not a nursing home, or an office based in a town. */
const HOME =
  /(?<!\b(?:nursing|care|residential|no|not) )\bhome[\s-]?(?:based\b(?! (?:in|on|at|near|around|within)\b)|working|worker\b)|\bwork(?:ing|s)? from home\b(?! (?:farms?|games?))|\b(?:from|at) your own home\b|\bwfh\b|\bbased at home\b|\bhome ?\/ ?field[\s-]based\b|\bfield ?\/ ?home[\s-]based\b/;
const HOME_IN_PART =
  /\b(?:\d|one|two|three|four) days?\b[^.;]{0,25}\b(?:from|at) home\b|\ba (?:day(?: or two)?|couple of days) (?:\w+ ){0,3}from home\b|\bblended (?:working|pattern|model|way of working)\b|\b(?:from|at) home\b[^.;]{0,15}\b(?:[1-4]|one|two|three|four) days?\b|\b(?:[1-4]|one|two|three|four) days?['’]? (?:of )?(?:home[\s-]?working|working from home|wfh)\b|\bfrom home\b[^.;]{0,15}\b(?:rest|remainder) of the week\b/;
const HOME_PERHAPS =
  /\b(?:occasional\w*|some|option\w*|possib\w+|flexib\w+|opportunit\w+|ability|chance|no|not|can(?:no|')?t?)\b[^.;]{0,20}\b(?:home[\s-]?working|work(?:ing)? (?:from home|remotely)|wfh|remote)/;
const OFFICE =
  /\boffice-based\b|\boffice based\b(?! (?:in|on|at|near|around|within)\b)|(?:^|[.,;:|–(\n-]\s*|\b(?:fully|is|be|role|position|purely|entirely|strictly|permanently) )office based\b/;
const ONSITE =
  /\b(?:fully|100%|entirely|wholly|purely|strictly|exclusively|full[\s-]time|working|works?|based|be|is) on[\s-]?site\b|\bon[\s-]?site (?:working|work|role|position|only|based|job|presence)\b|\blocation:\s*in[\s-]person\b|\b(?:five|5|all) days\b[^.;]{0,25}\bin (?:the|our) (?:[\w-]+ )?office\b|\bin (?:the|our) (?:[\w-]+ )?office,? (?:five|5|all) days\b/;
const ONSITE_BRIEFLY = /\bon[\s-]?site\b|\bin[\s-](?:the[\s-])?office\b|\bin[\s-]person\b/;
const ONSITE_THINGS =
  /\bon[\s-]?site (?:parking|car ?park|gym|caf|canteen|creche|nursery|facilit|restaurant|accommodation|training|support|team)/;
const REMOTE =
  /\b(?:fully|100%|work(?:ing|s)?|is|be|home or|home and) remote(?:ly)?\b|\bremote(?:[\s-]+(?:first|based|work\w*|role|position|job|opportunity|basis|contract|only))\b|(?:^|[\n.|;,:(] ?)remote(?= ?(?:$|[\n,.;|)]| (?:with|within|across|anywhere)\b|\(uk))|\bwork(?:ing)? from anywhere\b|\btelecommut/;
const HYBRID_THINGS =
  /\bhybrid (?:and electric|vehicles?|cars?|cloud|apps?|mobile|mesh|electric|engines?|integration|infrastructure|environments?|events?|bus(?:es)?|technolog\w+|powertrains?|systems?)\b|\bplug-?in hybrids?\b/g;
const REMOTE_THINGS =
  /\bremote(?:ly)? (?:sensing|control\w*|operated|handling|teams?|workers?|staff|users?|clients?|offices?|colleagues|working policy|islands?|areas?|farms?|crofts?|villages?|parts|places|schools?|sites?|communit\w+|locations?|access|support|monitoring|desktop|infrastructure|learning|patients?|consultations?|diagnostics?|pilot\w*)\b/g;
const DENIED =
  /\b(?:no|not|non|without|cannot|can't|isn't|unable|unfortunately)\b[^.;,:()]{0,30}\b(?:hybrid|remote(?:ly)?|home[\s-]?working|wfh|working from home|work from home|home[\s-]based)\b(?: working| work| role)?/g;
const LONG = 80;

/** Fewer than five office days are hybrid. */
const OFFICE_IN_PART =
  /\b(?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to|or)\s?[1-4])? days?\b[^.;]{0,20}\b(?:in|at) (?:the |our )?(?:[\w-]+ )?office\b|\b(?:[1-4]|one|two|three|four) days? (?:(?:per|a|each) week )?on[\s-]?site\b|\b(?:in|at|from) (?:the|our) (?:[\w-]+ )?office\b[^.;]{0,25}\b(?:[1-4]|one|two|three|four) days?\b(?! off)|\b(?:mix|blend|mixture|combination|split|balance)\b[^.;]{0,25}\b(?:home\b[^.;]{0,25}\boffice|office\b[^.;]{0,25}\bhome)\b/;
/** "You can work from our office in Leith or from home". */
const EITHER =
  /\boffice\b[^.;]{0,25}\bor (?:from |at )?home\b|\bfrom home\b[^.;]{0,15}\bor (?:from |in |at )?(?:the|our) office\b/;
/** "Bristol, or remote" is the applicant's choice. */
const NOT_REMOTE =
  /\bor (?:fully )?remote\b|\bremote or\b|(?<=\w ?)(?<!\b(?:perm|permanent|time|ft|pt|contract|temp|temporary|home) ?)\/ ?remote\b/;

// Cheap tests: every such text contains one of these.
const FULL_HINTS = ['full', 'whole', 'f/t'];
const PART_HINTS = ['part', 'share', 'p/t', 'half'];
const SHARE_HINTS = ['fte', 'wte', 'equivalent'];
const PERMANENT_HINTS = ['perm', 'substantive', 'ended', 'ongoing', 'indefinite'];
const CONTRACT_HINTS = ['fixed', 'ftc', 'cover', 'contract', 'interim', 'secondment', 'freelance'];
const TEMPORARY_HINTS = ['temp', 'season', 'casual', 'relief', 'sessional', 'supply', 'bank'];
export const SPELL_HINTS = [
  'year',
  'month',
  'mth',
  'fund',
  'until',
  'secure',
  'guarantee',
  'in place',
  'leave',
  'absence',
  'contract ends',
];
const DENYING = ['no', "n't", 'unable', 'unfortunately', 'without'];

/** "Full or part time considered". @param lower lower case */
export function offersBothHours(lower: string): boolean {
  return (lower.includes('full') && lower.includes('part') && BOTH.test(lower)) || ONE_OF_EACH.test(lower);
}

/** @param lower lower case */
export function statesShare(lower: string): boolean {
  return includesAny(lower, SHARE_HINTS) && SHARE.test(lower);
}

/** In lower case and English, with numbers as figures. */
function plainWords(text: string): string {
  const lower = text.toLowerCase().replace(/(?<=\d) ?[½¼¾]/g, (sign) => QUARTERS.get(sign.trim()) ?? '');
  const words = lower.includes(':') ? lower.replace(CHOICES, ' ') : lower;
  const english = /[^ -~]|amser|wythnos|dros|parhaol|barhaol|cyfnod|sealach/.test(words)
    ? OTHER_LANGUAGES.reduce((rest, [own, other]) => rest.replace(own, other), words)
    : words;
  return english.includes('hour')
    ? english.replace(NUMBER_WORD, (word) => NUMBER_WORDS.get(word) ?? word)
    : english;
}

/** @returns undefined for both or neither */
export function readHours(text: string): Hours | undefined {
  const words = plainWords(text);
  if (offersBothHours(words)) return undefined;
  const isBrief = words.length <= LONG && !includesAny(words, TRAINER);
  const full =
    (includesAny(words, FULL_HINTS) && FULL.test(words)) ||
    (isBrief && words.includes('ft') && FULL_BRIEFLY.test(words));
  const part =
    (includesAny(words, PART_HINTS) && PART.test(words)) ||
    (isBrief && words.includes('pt') && PART_BRIEFLY.test(words));
  if (full !== part) return full ? 'Full' : 'Part';
  if (full) return undefined;
  const share = includesAny(words, SHARE_HINTS) ? SHARE.exec(words) : null;
  if (share) return Number(share[1] ?? share[2]) < 1 ? 'Part' : 'Full';
  if (!/\d/.test(words)) return undefined;
  const alone = HOURS_ALONE.exec(words)?.[1];
  // "FTE" above "0.8".
  if (alone && /^[01](?:\.|$)/.test(alone)) return alone.startsWith('0') ? 'Part' : undefined;
  const stated = alone
    ? [alone]
    : [...words.matchAll(WEEKLY_HOURS)].flatMap(([, low, high]) => [low ?? high, high]);
  const kinds = new Set(stated.map((hours) => hoursOf(Number(hours))));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** Employers differ on 30 to 35 hours. */
function hoursOf(weekly: number): Hours | undefined {
  return weekly >= 35 && weekly <= 60 ? 'Full' : weekly > 0 && weekly <= 30 ? 'Part' : undefined;
}

/** "Funded for two years": a contract that is not called one. @param lower lower case */
export function saysForHowLong(lower: string): boolean {
  if (!includesAny(lower, SPELL_HINTS)) return false;
  if (WHILE_AWAY.test(lower)) return true;
  const found = FOR_A_TIME.exec(lower);
  return found !== null && !OF_NO_CONTRACT.test(lower.slice(0, found.index + found[0].length));
}

/** @returns undefined for several or none */
export function readJobType(text: string): JobType | undefined {
  const plain = plainWords(text);
  const later = plain.includes('perm') ? plain.replace(LATER_PERMANENT, ' ') : plain;
  const words = later.replace(NOT_THAT, ' ');
  const named: JobType[] = [];
  if (includesAny(words, PERMANENT_HINTS) && PERMANENT.test(words) && !NOT_PERMANENT.test(words))
    named.push('Permanent');
  if (isContract(words)) named.push('Contract');
  else if (includesAny(words, TEMPORARY_HINTS) && TEMPORARY.test(words)) named.push('Temporary');
  return named.length === 1 ? named[0] : undefined;
}

function isContract(words: string): boolean {
  if (includesAny(words, CONTRACT_HINTS) && CONTRACT.test(words)) return true;
  return includesAny(words, SPELL_HINTS) && (SPELL_ALONE.test(words) || saysForHowLong(words));
}

/** Hybrid takes precedence over its office days. @returns undefined if the text does not say */
export function readWorkingLocation(text: string): WorkingLocation | undefined {
  const lower = text.toLowerCase();
  if (
    !includesAny(lower, [
      'hybrid',
      'blended',
      'remote',
      'home',
      'site',
      'office',
      'person',
      'wfh',
      'telecommut',
      'anywhere',
    ])
  ) {
    return undefined;
  }
  const ofWork = lower.includes('hybrid') ? lower.replace(HYBRID_THINGS, ' ') : lower;
  const ofJob = ofWork.includes('remote') ? ofWork.replace(REMOTE_THINGS, ' ') : ofWork;
  const words = includesAny(ofJob, DENYING) ? ofJob.replace(DENIED, ' ') : ofJob;
  const [saysHome, saysOffice, saysSite] = ['home', 'office', 'site'].map((word) => words.includes(word));
  if (
    words.includes('hybrid') ||
    ((saysHome || words.includes('blended')) && HOME_IN_PART.test(words)) ||
    ((saysOffice || saysSite) && OFFICE_IN_PART.test(words)) ||
    (saysHome && saysOffice && EITHER.test(words))
  )
    return 'Hybrid working';
  const saysAway = saysHome || includesAny(words, ['remote', 'wfh', 'telecommut', 'from anywhere']);
  if (saysAway && HOME_PERHAPS.test(words)) return undefined;
  const isBrief = words.length <= LONG;
  const remote =
    saysAway &&
    (isBrief ? includesAny(words, ['remote', 'telecommut', 'from anywhere']) : REMOTE.test(words));
  const home = saysAway && HOME.test(words);
  const onsite =
    (saysOffice && OFFICE.test(words)) || ONSITE.test(words) || (isBrief && ONSITE_BRIEFLY.test(words));
  if (onsite) return remote || home || ONSITE_THINGS.test(words) ? undefined : 'Onsite working';
  if (home) return 'Home working';
  return remote && !NOT_REMOTE.test(words) ? 'Remote working' : undefined;
}
