import type { HOURS, JOB_TYPES, WORKING_LOCATIONS } from '@/utils/advert/fields';
import { includesAny } from './phrases';

export type Hours = (typeof HOURS)[number];
export type JobType = (typeof JOB_TYPES)[number];
export type WorkingLocation = (typeof WORKING_LOCATIONS)[number];

/** Full-time education is no full-time job, and "full-time equivalent" is pay. */
const FULL =
  /(?<!\binto )\b(?:full|whole)[\s_–‑-]?time\b(?!\s+(?:education|equivalent|stud(?:y|ies|ents?)|degree|course|salary))|\bf\/t\b/;
const PART =
  /\bpart[\s_–‑-]?time\b(?!\s+(?:education|stud(?:y|ies|ents?)|degree|course))|\bjob[\s-]?share\b(?!\s+(?:\w+\s+)?(?:considered|welcome|available|possible|options?|appl\w+))|\bp\/t\b/;
const BOTH =
  /\bfull[\s-]?(?:time)?\s*(?:\/|and|or|&|,)\s*part[\s-]?time\b|\bpart[\s-]?(?:time)?\s*(?:\/|and|or|&|,)\s*full[\s-]?time\b/;
/** Between separators only; elsewhere "FT" means feet or a newspaper. */
const FULL_BRIEFLY = /(?:^|[,;|/(–-]\s*|\b(?:perm(?:anent)?|temp|contract)\s+)ft(?=\s*(?:$|[,;|/)–-]))/;
const PART_BRIEFLY = /(?:^|[,;|/(–-]\s*|\b(?:perm(?:anent)?|temp|contract)\s+)pt(?=\s*(?:$|[,;|/)–-]))/;
const TRAINER = ['train', 'gym', 'fitness', 'pension', 'times'];
const CHOICES =
  /\b(?:(?:full|part|permanent|fixed[ -]?term|temporary|contract)(?:[ -]?time)?\s*(?:\/|\bor\b|,)\s*){1,3}(?:full|part|permanent|fixed[ -]?term|temporary|contract|casual)(?:[ -]?time)?\s*\??:/g;
const WEEKLY_HOURS =
  /(?:(\d{1,2}(?:\.\d{1,2})?)\s*(?:hours?|hrs?)?\s*(?:-|–|to|or|and|\/)\s*)?(?<![\d.])(\d{1,2}(?:\.\d{1,2})?)\s*(?:(?:hours?|hrs?|h)?\s*(?:per|a|each|\/|p\.?)\s*(?:week|wk|w)|(?:hours?|hrs?)[\s-]+(?:weekly|week|contract))\b/g;
const HOURS_ALONE = /^\s*(\d{1,2}(?:\.\d{1,2})?)\s*(?:hours?|hrs?)?\s*$/;

const PERMANENT =
  /\bperm(?:anent)?\b(?! (?:(?:members of )?staff\b(?! nurse)|employees|residen|right|health|make-?up|recruitment|desk|way\b|magnet|secretary|exclusion|placement|exhibition|structures?))|\bsubstantive\b|\bopen[\s-]ended\b(?! questions)/;
const NOT_PERMANENT = /\b(?:non|not|temp(?:orary)?\s*(?:to|-))[\s-]*perm/;
const LATER_PERMANENT =
  /\b(?:view to|becom(?:e|ing)|go(?:ing)?|lead(?:ing)? to|possib\w+|potential\w*|(?:could|may|might) (?:be|become|go|lead)|opportunity (?:to|of)|chance (?:to|of))\b(?:\s+\w+){0,4}?\s+perm(?:anent)?\b|\bperm(?:anent)?\b[^.;]{0,24}\bafter\b/g;
/** Not part of a title ("Contract Manager"). */
const CONTRACT =
  /\bfixed[\s_–‑-]?term\b|\bftc\b|\b(?:maternity|paternity|parental|adoption|family|sabbatical|mat)(?: leave)? (?:cover|contract)\b|\bcover(?:ing)?(?: for)?(?: a)? (?:period of )?(?:maternity|paternity|parental|adoption)\b|(?<!\bin the )\binterim\b(?! (?:accounts|reports?|payments?|audits?|valuations?|results))|\bsecondment\b(?! (?:\w+ )?considered)|\b(?:\d+|three|six|nine|twelve|eighteen)[\s-](?:months?|weeks?|mths?|m)[\s-](?:[\w-]+[\s-])?(?:contract|cover)\b|\bcontract (?:role|position|basis|opportunity|assignment|vacancy)\b|\bas a contractor\b|\bfreelance\b(?! (?:staff|writers|team|journalists))|\b\d+ (?:months?|mths?)[ ,]*\(?fixed\b|\bcontract(?: type)?\s?[:–-]\s?fixed\b|(?:^|\n|[-–|,(/:]\s*)contract(?:or|ing)?\s*(?:$|\n|[-–|,)/])|(?:^|\n)contract (?!(?:directors?|managers?|management|administrat\w+|support|supervisors?|officers?|clean\w+|cater\w+|chefs?|leads?|surveyors?|law\w*|coordinators?|co-ordinators?|sales|hire|full|part|type|length|term|duration|hours|details|is|of)\b)[a-z]/;
const TEMPORARY =
  /\btemp(?:orary)?\b(?! (?:accommodation|housing|works|traffic|staff(?:ing)?\b|workers|recruitment|agenc|candidates|desk|exhibitions?|structures?|event))|\bseasonal\b(?!,? (?:\w+,? ){0,3}(?:dish|menu|ingredient|produce|product|food|flavour|fare|cuisine|change|trend))|\bcasual (?:work\w*|contract|basis|position|post|staff|hours)\b|^\s*(?:casual|relief|sessional|supply)(?:\s*\/\s*(?:casual|relief|sessional|supply|bank))*(?: worker| contract| basis)?\s*$|\bbank (?:staff|workers?|post|contract|nurse|hca|care|support|role|position|shifts|registered|chef|rgn|rmn)\b|^\s*bank\s*$/;

/** Not a nursing home, or an office based in a town. */
const HOME =
  /(?<!\b(?:nursing|care|residential|no|not) )\bhome[\s-]?(?:based\b(?! (?:in|on|at|near|around|within)\b)|working|worker\b)|\bwork(?:ing|s)? from home\b|\bwfh\b|\bhome ?\/ ?field[\s-]based\b|\bfield ?\/ ?home[\s-]based\b/;
const HOME_IN_PART =
  /\b(?:\d|one|two|three|four) days?\b[^.;]{0,25}\b(?:from|at) home\b|\b(?:from|at) home\b[^.;]{0,15}\b(?:[1-4]|one|two|three|four) days?\b/;
const HOME_PERHAPS =
  /\b(?:occasional\w*|some|option\w*|possib\w+|flexib\w+|opportunit\w+|ability|chance|no|not|can(?:no|')?t?)\b[^.;]{0,20}\b(?:home[\s-]?working|work(?:ing)? (?:from home|remotely)|wfh|remote)/;
const OFFICE =
  /\boffice-based\b|\boffice based\b(?! (?:in|on|at|near|around|within)\b)|(?:^|[.,;:|–(\n-]\s*|\b(?:fully|is|be|role|position|purely|entirely|strictly|permanently) )office based\b/;
const ONSITE =
  /\b(?:fully|100%|entirely|wholly|purely|strictly|exclusively|full[\s-]time|working|works?|based|be|is) on[\s-]?site\b|\bon[\s-]?site (?:working|work|role|position|only|based|job|presence)\b|\blocation:\s*in[\s-]person\b|\b(?:five|5|all) days\b[^.;]{0,25}\bin (?:the|our) (?:[\w-]+ )?office\b/;
const ONSITE_BRIEFLY = /\bon[\s-]?site\b|\bin[\s-](?:the[\s-])?office\b|\bin[\s-]person\b/;
const ONSITE_THINGS =
  /\bon[\s-]?site (?:parking|car ?park|gym|caf|canteen|creche|nursery|facilit|restaurant|accommodation|training|support|team)/;
const REMOTE =
  /\b(?:fully|100%|work(?:ing|s)?|is|be|home or|home and) remote(?:ly)?\b|\bremote(?:[\s-]+(?:first|based|work\w*|role|position|job|opportunity|basis|contract|only))\b|(?:^|[\n.|;,:(] ?)remote(?= ?(?:$|[\n,.;|)]| (?:with|within|across|anywhere)\b|\(uk))|\btelecommut/;
const HYBRID_THINGS =
  /\bhybrid (?:and electric|vehicles?|cars?|cloud|apps?|mobile|mesh|electric|engines?|integration|infrastructure|environments?|events?|bus(?:es)?|technolog\w+|powertrains?|systems?)\b|\bplug-?in hybrids?\b/g;
const REMOTE_THINGS =
  /\bremote(?:ly)? (?:sensing|control\w*|operated|handling|teams?|workers?|staff|users?|clients?|offices?|colleagues|working policy|islands?|areas?|sites?|communit\w+|locations?|access|support|monitoring|desktop|infrastructure|learning|patients?|consultations?|diagnostics?|pilot\w*)\b/g;
const DENIED =
  /\b(?:no|not|non|without|cannot|can't|isn't|unable|unfortunately)\b[^.;,:()]{0,30}\b(?:hybrid|remote(?:ly)?|home[\s-]?working|wfh|working from home|work from home|home[\s-]based)\b(?: working| work| role)?/g;
const LONG = 80;

/** Fewer than five office days are hybrid. */
const OFFICE_IN_PART =
  /\b(?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to|or)\s?[1-4])? days?\b[^.;]{0,20}\b(?:in|at) (?:the |our )?(?:[\w-]+ )?office\b|\b(?:[1-4]|one|two|three|four) days? (?:(?:per|a|each) week )?on[\s-]?site\b|\b(?:mix|blend|mixture|combination|split|balance)\b[^.;]{0,25}\b(?:home\b[^.;]{0,25}\boffice|office\b[^.;]{0,25}\bhome)\b/;
/** "Bristol, or remote" is the applicant's choice. */
const NOT_REMOTE =
  /\bor (?:fully )?remote\b|\bremote or\b|(?<=\w ?)(?<!\b(?:perm|permanent|time|ft|pt|contract|temp|temporary|home) ?)\/ ?remote\b/;

/** "Full or part time considered". @param lower lower case */
export function offersBothHours(lower: string): boolean {
  return BOTH.test(lower);
}

/** @returns undefined for both or neither */
export function readHours(text: string): Hours | undefined {
  const words = text.toLowerCase().replace(CHOICES, ' ');
  if (offersBothHours(words)) return undefined;
  const isBrief = words.length <= LONG && !includesAny(words, TRAINER);
  const full = FULL.test(words) || (isBrief && FULL_BRIEFLY.test(words));
  const part = PART.test(words) || (isBrief && PART_BRIEFLY.test(words));
  if (full !== part) return full ? 'Full' : 'Part';
  if (full) return undefined;
  const alone = HOURS_ALONE.exec(words)?.[1];
  const stated = alone
    ? [alone]
    : [...words.matchAll(WEEKLY_HOURS)].flatMap(([, low, high]) => [low ?? high, high]);
  const kinds = new Set(stated.map((hours) => hoursOf(Number(hours))));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** Employers differ on 30 to 35 hours. */
function hoursOf(weekly: number): Hours | undefined {
  return weekly >= 35 && weekly <= 48 ? 'Full' : weekly > 0 && weekly <= 30 ? 'Part' : undefined;
}

/** @returns undefined for several or none */
export function readJobType(text: string): JobType | undefined {
  const words = text.toLowerCase().replace(CHOICES, ' ').replace(LATER_PERMANENT, ' ');
  const named: JobType[] = [];
  if (PERMANENT.test(words) && !NOT_PERMANENT.test(words)) named.push('Permanent');
  if (CONTRACT.test(words)) named.push('Contract');
  if (TEMPORARY.test(words) && !named.includes('Contract')) named.push('Temporary');
  return named.length === 1 ? named[0] : undefined;
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
    ])
  ) {
    return undefined;
  }
  const words = lower.replace(HYBRID_THINGS, ' ').replace(REMOTE_THINGS, ' ').replace(DENIED, ' ');
  if (
    includesAny(words, ['hybrid', 'blended working']) ||
    HOME_IN_PART.test(words) ||
    OFFICE_IN_PART.test(words)
  )
    return 'Hybrid working';
  if (HOME_PERHAPS.test(words)) return undefined;
  const isBrief = words.length <= LONG;
  const remote = isBrief ? includesAny(words, ['remote', 'telecommut']) : REMOTE.test(words);
  const home = HOME.test(words);
  const onsite = OFFICE.test(words) || ONSITE.test(words) || (isBrief && ONSITE_BRIEFLY.test(words));
  if (onsite) return remote || home || ONSITE_THINGS.test(words) ? undefined : 'Onsite working';
  if (home) return 'Home working';
  return remote && !NOT_REMOTE.test(words) ? 'Remote working' : undefined;
}
