import type { JOB_TYPES } from '@/utils/advert/field-list';
import { includesAny } from './phrases';
import { DENIAL, plainWords } from './plain-words';

export type JobType = (typeof JOB_TYPES)[number];

const PERMANENT =
  /\bperm(?:anent)?\b(?! (?:(?:members of )?staff\b(?! (?:nurse|position|post|role|job|contract))|employees|residen|right|health|make-?up|recruitment|desk|way\b|magnet|secretary|exclusion|placement|exhibition|collection|structures?))|\bsubstantive\b|\bopen[\s-]ended\b(?! questions)|(?<!\b(?:temp|temporary|interim),? )\bongoing (?:post|position|role(?! (?:for|of)\b)|job|contract|vacancy|appointment|employment|basis)\b|\b(?:post|position|role|job|contract|appointment)s? (?:is|are|will be) ongoing\b|^\s*(?:ongoing|indefinite)[\s.]*$|^\s*regular(?=[\s.]*$|[\s,/-]+(?:full|part|employee|exempt|staff))/;
const NOT_PERMANENT = /\b(?:non|not|temp(?:orary)?\s*(?:to|-))[\s-]*perm/;
const LATER_PERMANENT =
  /\b(?:view to|becom(?:e|ing)|go(?:ing)?|lead(?:ing)? to|possib\w+|potential\w*|(?:could|may|might) (?:be|become|go|lead)|opportunity (?:to|of)|chance (?:to|of)|until an?)\b(?:\s+\w+){0,4}?\s+perm(?:anent)?\b|\bperm(?:anent)?\b[^.;]{0,24}\bafter\b(?![^.;]{0,25}\b(?:probation|trial))/g;
/** "Permanent once you have been with us for three months". */
const ON_TRIAL = /(?<=\bpermanent) (?:once|as soon as|when|from when) (?:you|they|the)\b[^.;]*/g;
const NOT_THAT = new RegExp(
  `${DENIAL}(?:(?:full|part)[ -]time,? )?(?:seasonal|temporary|casual|fixed[ -]term|permanent|open[ -]ended|freelance|self[ -]employed|contract (?:role|position|post|job))\\b|\\boutside (?:the scope of )?permanent\\b`,
  'g',
);
/** Not part of a title ("Contract Manager"). */
const CONTRACT =
  /\bfixed[\s_–‑-]?term\b|^\s*fixed(?=[\s.]*$|\s*[,(]| (?:to|till?|until|for)\b)|\bftc\b|\b(?:maternity|paternity|parental|adoption|family|sabbatical|mat)(?: leave)? (?:cover|contract)\b|\bcover(?:ing)?(?: for)?(?: a)? (?:period of )?(?:maternity|paternity|parental|adoption)\b|(?<!\bin the )\binterim\b(?! (?:accounts|reports?|payments?|audits?|valuations?|results))|\bsecondment\b(?! (?:\w+ )?considered)|\b(?:\d+|three|six|nine|twelve|eighteen)[\s-](?:months?|weeks?|mths?|m)[\s-](?:[\w-]+[\s-])?(?:contract|cover)\b|\bcontract (?:role|position|basis|opportunity|assignment|vacancy)\b|\bas a contractor\b|\b(?:in|out)side (?:of )?ir35\b|\bfreelance\b(?! (?:staff|writers|team|journalists))|\bself[\s-]employed(?= (?:basis|contract|role|position|post|job)\b)|\b(?:as|an?|(?:part|full)[\s-]time),? self[\s-]employed\b(?! (?:people|persons?|clients?|customers?|individuals?|workers))|(?:^|[.;:\n(] ?)self[\s-]employed(?=[\s.,;)]*$)|\b\d+ (?:months?|mths?)[ ,]*\(?fixed\b|\bcontract(?: type)?\s?[:–-]\s?fixed\b|(?:^|\n|[-–|,(/:]\s*)contract(?:or|ing)?\s*(?:$|\n|[-–|,)/])|(?:^|\n)contract (?!(?:directors?|managers?|management|administrat\w+|support|supervisors?|officers?|clean\w+|cater\w+|chefs?|leads?|surveyors?|law\w*|coordinators?|co-ordinators?|sales|hire|full|part|type|length|term|duration|hours|details|is|of)\b)[a-z]/;
const MONTH_NAME =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const SPELL =
  '(?:\\d+|one|two|three|four|five|six|nine|twelve|eighteen|twenty[- ]four)(?:\\s?(?:-|–|to|or)\\s?\\d+)?[\\s-](?:years?|months?|mths?)';
/** "Contract: 2 years". In running text it may be anything's length. */
const SPELL_ALONE = new RegExp(
  `^\\s*(?:initially |up to |for )*(?:${SPELL}|a year)(?: (?:initially|in the first instance|contract|fixed)|,? (?:from|to|until|starting|ending)\\b.{2,50})?(?:[\\s.,;(]*|, .{2,60})$|^\\s*until (?:the end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH_NAME}\\b`,
);
const AT_FIRST = ',? (?:initially|to (?:begin|start) with|in the first instance)';
/** "The post is funded for two years", "appointing for a period of four years". */
const FOR_A_TIME = new RegExp(
  `\\b(?:post|role|position|job|contract(?! (?:for|with) (?:the|our)\\b)|appointment|vacancy|appoint\\w*|recruit\\w*|funding|it is)\\b[^.;]{0,50}\\b(?:fund(?:ed|ing)\\b[^.;]{0,20}\\b(?:for|until|to) (?=\\d|an? |one|two|three|four|five|${MONTH_NAME})|for (?:an? )?(?:initial |fixed )?(?:period of )?${SPELL}\\b(?! (?:of )?(?:experience|or more))|(?:until|(?:secured?|guaranteed|in place) (?:to|till)) (?:the end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH_NAME}\\b)|\\b(?:initial(?:ly)?|a|an|on a|this is an?) (?:initial )?${SPELL}[\\s-](?:[\\w-]+ )?(?:contract|appointment|post|(?<=\\bfor an? [^.;]{0,30})term(?! ?-?time))\\b|(?:^|[.;] )funded (?:until|to) (?:the end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH_NAME}\\b|\\binitially for (?:a year|${SPELL})\\b|(?:\\b(?:fte|per annum|p\\.?a\\.?),?(?: pro[- ]?rata)?|\\bpro[- ]?rata) for ${SPELL}\\b|(?:^|[.;] )(?:for |initially )?${SPELL}(?:[\\s-](?:contract|appointment|post)(?:${AT_FIRST})?|${AT_FIRST})(?=\\s*(?:$|[.,;(–]| (?:with|at|for)\\b))|\\b(?:post|role|position|job|appointment) is for a year\\b|\\bcontract (?:ends|finishes|runs) (?:on |to |until )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH_NAME}\\b`,
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
const PERMANENT_HINTS = ['perm', 'substantive', 'ended', 'ongoing', 'indefinite', 'regular'];
const CONTRACT_HINTS = [
  'fixed',
  'ftc',
  'cover',
  'contract',
  'interim',
  'secondment',
  'freelance',
  'employed',
  'ir35',
];
const TEMPORARY_HINTS = ['temp', 'season', 'casual', 'relief', 'sessional', 'supply', 'bank'];
const AWAY_HINTS = ['leave', 'absence'];
export const SPELL_HINTS = [
  'year',
  'month',
  'mth',
  'fund',
  'until',
  'secure',
  'guarantee',
  'in place',
  ...AWAY_HINTS,
  'contract ends',
];
/** Part of every match of {@link FOR_A_TIME}, which is slow to compile. */
const A_TIME = new RegExp(`${SPELL}|${MONTH_NAME}|\\bfor a year\\b|\\bfund`);

/** "Funded for two years": a contract that is not called one. @param lower lower case */
export function saysForHowLong(lower: string): boolean {
  if (!includesAny(lower, SPELL_HINTS)) return false;
  if (includesAny(lower, AWAY_HINTS) && WHILE_AWAY.test(lower)) return true;
  const found = A_TIME.test(lower) && FOR_A_TIME.exec(lower);
  if (!found) return false;
  // "The closing date is 4 May, and the post is for a year".
  const from = Math.max(0, lower.lastIndexOf('. ', found.index), lower.lastIndexOf(', and ', found.index));
  return !OF_NO_CONTRACT.test(lower.slice(from, found.index + found[0].length));
}

/** @returns undefined for several or none */
export function readJobType(text: string): JobType | undefined {
  const plain = plainWords(text);
  const later = plain.includes('perm') ? plain.replace(LATER_PERMANENT, ' ') : plain;
  const words = later.replace(ON_TRIAL, '').replace(NOT_THAT, ' ');
  const named: JobType[] = [];
  if (includesAny(words, PERMANENT_HINTS) && PERMANENT.test(words) && !NOT_PERMANENT.test(words))
    named.push('Permanent');
  if (isContract(words)) named.push('Contract');
  else if (includesAny(words, TEMPORARY_HINTS) && TEMPORARY.test(words)) named.push('Temporary');
  return named.length === 1 ? named[0] : undefined;
}

/** "10 months": how long it lasts, whatever it is called. */
export function isOnlySpell(text: string): boolean {
  return SPELL_ALONE.test(plainWords(text));
}

function isContract(words: string): boolean {
  if (includesAny(words, CONTRACT_HINTS) && CONTRACT.test(words)) return true;
  return includesAny(words, SPELL_HINTS) && (SPELL_ALONE.test(words) || saysForHowLong(words));
}
