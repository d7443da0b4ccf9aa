import type { WORKING_LOCATIONS } from '@/utils/advert/field-list';
import { includesAny } from './phrases';
import { isBrief } from './plain-words';

export type WorkingLocation = (typeof WORKING_LOCATIONS)[number];

/** Where others live: "a children's home working with four", "in his own home", "home-based care". */
const OTHERS_HOME =
  /\b(?:nursing|care|residential|family|group|retirement|funeral|childrens?|his|her|their|(?<!\byour )own|(?!(?:it|that|this|here|there|what|who|s?he|role|job|post|position|work|days?|weeks?)['’])\w+['’]s?) home\b(?!-)|\b(?:a|the|this|our) home(?= working (?:with|alongside|for|as|in|to|on|across|closely|nights?|days?|shifts?|\d)\b)|\bhome[ -]based(?= (?:care|carers?|childcare|support|respite|services|therapy|visits)\b)/g;
/** Not based in a town. */
const HOME =
  /(?<!\b(?:no|not) )\bhome[\s-]?(?:based\b(?! (?:in|on|at|near|around|within)\b)|working|worker\b)|\b(?:work(?:ing|s)?|done|carried out|undertaken) from home\b(?! (?:farms?|games?))|\b(?:from|at) your own home\b|\bwfh\b|\bbased at home\b|^\s*(?:(?:in|from|at) )?(?:your (?:own )?home\b|home(?=\s*(?:$|[,(;])))|\bhome ?\/ ?field[\s-]based\b|\bfield ?\/ ?home[\s-]based\b/;
const HOME_IN_PART =
  /(?<!(?:\bto|\bthrough|[-–]) ?)\b(?:mon|tues|wednes|thurs|fri)days? (?:(?:are|is|will be) )?(?:work(?:ed|ing)? |spent )?(?:from home|(?<=(?:worked|working|spent) )at home)\b|\b(?:from|working at) home (?:on |every |each )(?:mon|tues|wednes|thurs|fri)days?\b(?! ?(?:to\b|through\b|[-–]))|\b(?:\d|one|two|three|four) days?\b[^.;]{0,25}\b(?:from|at) home\b|\ba (?:day(?: or two)?|couple of days) (?:\w+ ){0,3}from home\b|\bblended (?:working|pattern|model|way of working)\b|\b(?:from|at) home\b[^.;]{0,15}\b(?:[1-4]|one|two|three|four) days?\b|\b(?:[1-4]|one|two|three|four) days?['’]?(?: (?:a|per|each) week)? (?:of )?(?:home[\s-]?working|working (?:from home|remotely)|wfh|remote(?:ly)?)\b|\bhome[\s-]?working\b[^.;]{0,40}\b(?:[1-4]|one|two|three|four) days?['’]? (?:a|per|each|every) week\b|\b(?:share|element|amount|proportion|bit) of (?:home[\s-]?working|working from home)\b|\b(?:from|at) home\b[^.;]{0,15}\b(?:(?:rest|remainder) of the week|other (?:two |three )?days)\b|\bwith (?:part[\s-]time|partial) (?:wfh|home[\s-]?working|working from home|remote working)\b|\b(?:from|at) home (?:for )?(?:about |around |up to )?(?:half|part) (?:of )?(?:the|your)\b|\b(?:split|divid|blend|time|week)\w*\b[^.;]{0,20}\bbetween (?:(?:the|our) (?:[a-z-]+ ){1,3}and (?:your |their )?home(?=$|[.,;:)])|(?:your |their )?home and (?:the|our) )/;
/** Of the job, and not only at first: "Home working is not possible", "The post cannot be done from home". */
const HOME_DENIED =
  /(?<!\bfully )\b(?:(?:(?:home|remote)[\s-]?working|working (?:from home|remotely)) is not (?:possible|available|an option)|(?:role|job|post|position|work) cannot be (?:done|carried out) (?:from home|remotely))\b(?! (?:in|on|during|until|at first|for (?:the first|your))\b)/;
/** "Remote: up to two days", "remote days". */
const REMOTE_IN_PART =
  /\bremote(?:ly)?\b(?: work(?:ing)?)?[^.;\d]{0,12}\b(?:[1-4]|one|two|three|four) days?\b|(?<!\b(?:occasional|some|few) )\bremote(?: working)? days\b/;
const HOME_PERHAPS =
  /\b(?:occasional\w*|some|option\w*|possib\w+|flexib\w+|opportunit\w+|ability|chance|no|not|can(?:no|')?t?)\b(?:(?!primarily|main|most|large)[^.;]){0,20}\b(?:home[\s-]?working|work(?:ing)? (?:from home|remotely)|wfh|remote)/;
const OFFICE =
  /\boffice-based\b|\boffice based\b(?! (?:in|on|at|near|around|within)\b)|(?:^|[.,;:|–(\n-]\s*|\b(?:fully|is|be|role|position|purely|entirely|strictly|permanently) )office based\b/;
const ONSITE =
  /\b(?:fully|100%|entirely|wholly|purely|strictly|exclusively|full[\s-]time|working|work(?:s|ed)?|based|be|is) on[\s-]?site\b|\bon[\s-]?site (?:working|work|role|position|only|based|job|presence)\b|\blocation:\s*in[\s-]person\b|\b(?:five|5|all) days\b[^.;]{0,25}\bin (?:the|our) (?:[\w-]+ )?office\b|\bin (?:the|our) (?:[\w-]+ )?office,? (?:five|5|all) days\b/;
/** Not "plus four days on site". */
const ONSITE_BRIEFLY = /(?<!\bdays )\bon[\s-]?site\b|\bin[\s-](?:the[\s-])?office\b|\bin[\s-]person\b/;
const ONSITE_THINGS =
  /\bon[\s-]?site (?:parking|car ?park|gym|caf|canteen|creche|nursery|facilit|restaurant|accommodation|training|support|team)/;
const REMOTE =
  /\b(?:fully|primarily|mainly|mostly|largely|100%|work(?:ing|s)?|be|home or|home and|\b(?:role|job|post|position|work|contract|vacancy|opportunity|this|it|every(?:one|body))\b[^.;]{0,40} is) remote(?:ly)?\b|\bremote(?:[\s-]+(?:first|based|work\w*|role|position|job|opportunity|basis|contract|only))\b|(?:^|[\n.|;,:(] ?)remote(?= ?(?:$|[\n,.;|():]| [–—-] | (?:with|within|across|anywhere)\b|\(uk))|\bwork(?:ing)? from anywhere\b|\btelecommut/;
/** "The hotel is remote", "One of our most remote farms lies here." */
const SENTENCE = /\b(?:is|are|has|have|lies|we)\b|(?:[\w’'-]+,? ){4}[\w’'-]+[.!]$/;
const REMOTE_BRIEFLY = /\bremote(?:ly)?\b|\btelecommut|from anywhere/;
/** Not in "our hybrid pitches", "a hybrid role combining bar and reception", "the training is hybrid". */
const HYBRID_THINGS =
  /\bhybrid[ -]friendly\b|\bhybrid (?:and electric|vehicles?|(?:company )?cars?|cloud|apps?|mobile|mesh|electric|engines?|integration|infrastructure|environments?|events?|bus(?:es)?|technolog\w+|powertrains?|systems?|workshops?|garages?|repairs?)\b|\b(?:ev|electric)s? ?(?:and|\/|&|or) ?hybrids?\b|\bhybrids? ?(?:\/|&|or|and) ?evs?\b|\bplug-?in hybrids?\b|(?<=[a-z] )hybrid (?=[a-z])(?!(?:work|model|pattern|arrang|basis|polic|approach|schedul|set|rota|ways?\b|week|office|home|remote|agile|flexib|options?\b|days?\b|based|team|compan|organi|employ|contract|opportunit|vacanc|perm|temp|compet|salar|roles?\b|posts?\b|position|jobs?\b|cultur|offer|permanent|full|part|fixed|with|from|at|in|and|or|but|to|on|for|is|if|where|as|so|after|once|by|between|of|across|within|near|up|approx|around|about|min|max|one|two|three|four)\w*)|\bhybrid (?:role|post|position|job)(?= (?:combining|between|across|of|covering|(?:that|which) (?:combines|covers))\b(?!.*\b(?:home|remote|office|days?)\b))|\b(?:training|induction|interviews?|course|event|teaching|classes|lectures|lessons|meetings|delivery|learning) (?:is|are|will be) (?:\w+ )?hybrid\b/g;
const REMOTE_THINGS =
  /\b(?:an?|our|its|very|rather|quite|more|most) remote (?!(?:first|based|work\w*|roles?|positions?|jobs?|opportunity|contract|basis|company|team|or|and)\b)(?=[a-z])|\bremote(?:ly)? (?:sensing|control\w*|operated|handling|teams?|workers?|staff|users?|clients?|offices?|colleagues|working policy|islands?|areas?|farms?|crofts?|villages?|parts|places|schools?|sites?|communit\w+|locations?|access|support|monitoring|desktop|infrastructure|learning|patients?|consultations?|diagnostics?|pilot\w*|keys?|units?|sensors?|probes?|devices?|cameras?)\b/g;
const DENIED =
  /\b(?:no|not|non|without|cannot|can't|isn't|unable|unfortunately)\b[^.;,:()]{0,30}\b(?:hybrid|remote(?:ly)?|home[\s-]?working|wfh|working from home|work from home|home[\s-]based)\b(?: working| work| role)?/g;
/** Fewer than five office days are hybrid. */
const OFFICE_IN_PART =
  /\b(?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to|or)\s?[1-4])? days?\b[^.;]{0,20}\b(?:in|at)[\s-](?:the |our )?(?:[\w-]+ )?office\b|(?<!plus )\b(?:[1-4]|one|two|three|four) days? (?:(?:per|a|each) week )?on[\s-]?site\b(?! \d)|\bon[\s-]?site,? (?:for )?(?:[1-4]|one|two|three|four) days? (?:per|a|each|every) week\b|\b(?:in|into|at|from) (?:the|our) (?:[\w-]+ )?office\b[^.;]{0,25}\b(?:[1-4]|one|two|three|four) days?\b(?! off)|\b(?:mix|blend|mixture|combination|split|balance)\b[^.;]{0,25}\b(?:home\b[^.;]{0,25}\boffice|office\b[^.;]{0,25}\bhome)\b/;
/** "You can work from our office in Leith or from home", "from our rooms, from home, or a bit of each". */
const EITHER =
  /\b(?:based (?:at|in)|office)\b[^;:/]{0,50}\/ ?home[\s-]?work(?:ing)?\b|\boffice\b[^.;]{0,25}\bor (?:from |at )?home\b|\bhome (?:and ?\/ ?or|and|or|\/) (?:the )?office[\s-]based\b|\b(?:from|at) home and ?\/ ?or\b|\bfrom home\b[^.;]{0,15}\bor (?:(?:from |in |at )?(?:the|our) office|an? (?:bit|little|mix|mixture) of (?:each|both))\b/;
/** "Bristol, or remote" is the applicant's choice. */
const NOT_REMOTE =
  /\bor (?:fully )?remote\b|\bremote or\b|(?<=\w ?)(?<!\b(?:perm|permanent|time|ft|pt|contract|temp|temporary|home) ?)\/ ?remote\b/;
/** "From home approx. two days" is one sentence. */
const SHORTENED = /\b(approx|min|max)\./g;
const DENYING = ['no', "n't", 'unable', 'unfortunately', 'without'];

/** Whether no part of the job can be done at home. @param lower lower case */
export function deniesHome(lower: string): boolean {
  return lower.includes('not') && HOME_DENIED.test(lower);
}

/** Hybrid takes precedence over its office days. @returns undefined if the text does not say */
export function readWorkingLocation(text: string): WorkingLocation | undefined {
  const lower = text.toLowerCase().replace(SHORTENED, '$1');
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
  const ofOne = ofWork.includes('home') ? ofWork.replace(OTHERS_HOME, ' ') : ofWork;
  const ofJob = ofOne.includes('remote') ? ofOne.replace(REMOTE_THINGS, ' ') : ofOne;
  const words = includesAny(ofJob, DENYING) ? ofJob.replace(DENIED, ' ') : ofJob;
  const [saysHome, saysOffice, saysSite] = ['home', 'office', 'site'].map((word) => words.includes(word));
  if (
    /\bhybrid\b/.test(words) ||
    ((saysHome || includesAny(words, ['blended', 'wfh', 'remote'])) && HOME_IN_PART.test(words)) ||
    (words.includes('remote') && REMOTE_IN_PART.test(words)) ||
    ((saysOffice || saysSite) && OFFICE_IN_PART.test(words)) ||
    (saysHome && EITHER.test(words))
  )
    return 'Hybrid working';
  if (deniesHome(ofJob)) return 'Onsite working';
  const saysAway = saysHome || includesAny(words, ['remote', 'wfh', 'telecommut', 'from anywhere']);
  if (saysAway && HOME_PERHAPS.test(words)) return undefined;
  const isLabel = isBrief(words);
  const remote =
    saysAway && (isLabel && !SENTENCE.test(words) ? REMOTE_BRIEFLY.test(words) : REMOTE.test(words));
  const home = saysAway && HOME.test(words);
  const onsite =
    (saysOffice && OFFICE.test(words)) || ONSITE.test(words) || (isLabel && ONSITE_BRIEFLY.test(words));
  if (onsite) return remote || home || ONSITE_THINGS.test(words) ? undefined : 'Onsite working';
  if (home) return 'Home working';
  return remote && !NOT_REMOTE.test(words) ? 'Remote working' : undefined;
}
