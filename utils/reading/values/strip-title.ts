import { cleanText, foldText } from './clean-text';
import { MONTH_START } from './date';
import {
  endsWithJobNoun,
  isGenericTitle,
  isOrganisation,
  isPlausibleTitle,
  namesJob,
  namesJobsSite,
  titleParts,
} from './job-title';
import { stripFormPrefix } from './strip-lead-in';

const LONGEST_NAME = 1_000;
/** What a store of papers cuts short. */
const UNFINISHED = /(?:,|\s[-–—|])[^,–—|]*(?:…|\.{3})$/;
/** Also pictures: "🐟 Fishmonger". */
const EDGES =
  /^(?:[\s|–—·•:»›/\u2190-\u2bff\ud800-\udfff-]|\u200d|\ufe0f)+|(?:[\s|–—·•:»›/\u2190-\u2bff\ud800-\udfff-]|\u200d|\ufe0f)+$/g;
/** The system's number: "Rider (26000417)". */
const NUMBER_TAIL =
  /\s*\((?:\d{1,2}|two|three|four|five|several) (?:positions?|posts?|vacancies|roles)(?: available)?\)$|\s*\((?:(?:ref|id|no)\b[.:]?\s*\d{4,}|(?!20\d\d\))\d{4,})\)$|[\s,–—-]+\(?(?:(?:job|vacancy|post) )?ref(?:erence)?(?: no)?\b[.:]?\s*(?=[\w/-]*\d)[\w/-]{3,20}\)?$/i;
const PREFIX = /^([^:]{2,40}):\s+/;
/** The employer's number before the job: "241906 Night Baker", "VN2026-118 – Night Baker". */
const NUMBER_HEAD =
  /^\(?(?:(?:ref(?:erence)?|id|no|vacancy|job|post)\b[.:]? ?)*(?:\d{4,}|(?=[a-z]{0,6}[\w/-]*\d{3}|[a-z]{1,4}\d\d\/\d\d)[a-z]{1,6}[-/]?\d[\w/-]{2,})\)?\s*[-–—:|]?\s+(?=[a-z])/i;

/**
 * Removes what surrounds the job in a page title: only known names, so "Nurse - Band 5" stays.
 * @param known names of site, company or place
 * @returns undefined if no title is left
 */
export function stripSiteNames(name: string, known: readonly string[]): string | undefined {
  const others = new Set(known.map(squeeze).filter((word) => word.length > 1));
  const whole = withSpacedDash(cleanText(name.slice(0, LONGEST_NAME)));
  let rest = stripGenericHalves(stripFormPrefix(whole).replace(EDGES, ''));
  for (let parts = titleParts(rest); parts.length > 1; parts = titleParts(rest)) {
    const tail = parts.at(-1) ?? '';
    if (!isSitePart(tail, others)) break;
    rest = rest.slice(0, rest.lastIndexOf(tail)).replace(EDGES, '');
  }
  for (let parts = titleParts(rest); parts.length > 1; parts = titleParts(rest)) {
    const head = parts[0] ?? '';
    if (!others.has(squeeze(head)) && !isGenericTitle(head)) break;
    rest = rest.slice(rest.indexOf(head) + head.length).replace(EDGES, '');
  }
  const [prefix = '', owner = ''] = PREFIX.exec(rest) ?? [];
  if (others.has(squeeze(owner))) rest = rest.slice(prefix.length);
  // "Night Baker, Early S…".
  const finished = rest.replace(UNFINISHED, '');
  if (endsWithJobNoun(finished)) rest = finished;
  // A badge.
  rest = rest.replace(/ NEW!?$/, '');
  // "Night Baker Vacancy | Crumb & Co".
  rest = stripFormPrefix(withoutNumber(withoutOrganisation(withoutSales(rest)).replace(NUMBER_TAIL, '')));
  return isPlausibleTitle(rest) && !others.has(squeeze(rest)) ? rest : undefined;
}

/** "Night Baker- Crumb & Co", "Night Baker -Crumb & Co". */
const LOOSE_DASH = /^([^-–]{3,60}\w)(?:[-–] | [-–])(?=[A-Z])/;

function withSpacedDash(name: string): string {
  const [, head = ''] = LOOSE_DASH.exec(name) ?? [];
  return endsWithJobNoun(head) ? name.replace(LOOSE_DASH, '$1 - ') : name;
}

/** "Night Baker - Leeds", "Night Baker, BK1204", "Night Baker (Leeds)". */
const TAIL = /^(.{3,})(?:\s+[-–—|:]\s+|,\s+|\s*\()([^,()|–—]{2,60})\)?$/;
/** It tells job seekers more than a town does: "Teacher of Maths - Girvan Academy". */
const WORKPLACE =
  /\b(?:school|academy|college|nursery|university|librar(?:y|ies)|hospital|hospice|surgery|clinic|centre|house|hall|hotel|inn|store|shop|depot|campus|museum|office|prison|court|farm|church|cathedral)\b/i;
const HOURS_TAIL =
  /^\d{1,2}(?:\.\d{1,2})? ?(?:hours?|hrs?)(?: ?(?:per|a|each|\/) ?(?:week|wk)| ?p\/?w)?(?: over .{3,20})?$/i;

/** "Night Baker position", but not "Night Baker - new position". */
const POSITION_TAIL = / (?:position|post|role)$/i;
const POSITION_IN = / (?:position|post|role|job) in ([^,()|–—-]{2,40})$/i;

/**
 * Removes what other fields hold and what only advertises, where a job's name is left: "Night Baker - Leeds - BK1204", "BK1204 Night Baker", "Night Baker - 22.5 hours".
 * @param known reference and place
 */
export function stripKnownTail(title: string, known: readonly string[]): string {
  const others = new Set(known.map(foldText).filter((word) => word.length > 1));
  const sold = withoutSales(title);
  const town = foldText(POSITION_IN.exec(sold)?.[1] ?? '');
  const isTown = town !== '' && [...others].some((one) => `${one} `.startsWith(`${town} `));
  const whole = isTown ? sold.replace(POSITION_IN, '') : sold;
  const [head = ''] = /^\S*\d\S*\s+/.exec(whole) ?? [];
  const isNumbered = others.has(foldText(head)) && endsWithJobNoun(whole.slice(head.length));
  const named = isNumbered ? whole.slice(head.length) : whole;
  const held = named.replace(POSITION_TAIL, '');
  let rest = endsWithJobNoun(held.split(/[(,|–—:]|\s-\s/).at(-1) ?? '') ? held : named;
  for (let found = TAIL.exec(rest); found; found = TAIL.exec(rest)) {
    const [, job = '', tail = ''] = found;
    const isKnown = (others.has(foldText(tail)) && !WORKPLACE.test(tail)) || HOURS_TAIL.test(tail.trim());
    if (!isKnown || !endsWithJobNoun(job)) break;
    rest = job.trim();
  }
  return rest;
}

const TERM_AFTER = /\b(?:cover|time|term|temp|perm|hours|shift|night|week|contract)/i;

/**
 * "Night Baker at Crumb & Co - Leeds", "University of Wick Night Baker": the employer has a field of its own, and what
 * stands behind it is a place.
 */
export function stripEmployer(title: string, employer: string): string {
  const name = employer.toLowerCase();
  const lower = title.toLowerCase();
  const job = title.slice(employer.length).trim();
  // The festival's year, not the job's.
  if (name.includes(' ') && lower.startsWith(`${name} `) && endsWithJobNoun(job))
    return name.endsWith(' festival') ? job.replace(/^20\d\d /, '') : job;
  const [link = ''] = [` at ${name}`, ` @ ${name}`, ` for ${name}`, `, ${name}`].filter((words) =>
    lower.includes(words),
  );
  const at = link ? lower.indexOf(link) : -1;
  const after = title.slice(at + link.length);
  const isWhole = at > 0 && /^(?:$|,? [-–—|(]|,)/.test(after) && !TERM_AFTER.test(after);
  return isWhole && endsWithJobNoun(title.slice(0, at)) ? title.slice(0, at) : title;
}

/** In a part of its own: "Night Baker - Permanent, full time - Wick"; in brackets it may tell two jobs apart. */
const TERM = '(?:permanent|temporary|(?:full|part)[ -]time)';
/** "Night Baker - £13 an hour - Immediate start!": what a listing shouts beside the job. */
const SALES = new RegExp(
  String.raw`£\s?\d|^(?:(?:immediate|asap) (?:start|interview)|based in (?!.*\b(?:class(?:room)?|ward|unit|team|department|theatre|room|reception|nursery)\b)|permanent (?:role|position|job)$|${TERM}(?:(?:,|\s?\/| and| &)? ${TERM})*$|(?:to )?start(?:s|ing)?:? (?:immediately|asap|now|today|(?:[a-z\d]+ )?(?:${MONTH_START}|spring|summer|20\d\d))|(?:${MONTH_START}|spring|summer|autumn|winter)[a-z]*(?: 20\d\d)? start$|urgent(?:ly)?(?: (?:start|role|hire|position|cover|requirement|required|recruit\w*|need\w*|vacanc\w*))?\W*$|no experience|(?:great|excellent|fantastic|competitive) (?:pay|rates?|salary|benefits|bonus)|weekly pay|accommodation (?:included|provided|available)|hiring now|apply (?:now|today)|up to \d(?![\d–-]* ?(?:months?|weeks?|years?|yrs?)\b)|earn )`,
);

/** "Night Baker, 4 days, £35k a year", "Night Baker - 14hrs a week, fixed term". */
const WITH_FACTS = /^([^,]{3,60}?)(?:,| +[-–—]) (?:\d[\d.]* ?(?:days?|hours?|hrs|nights?|shifts?)\b|£ ?\d)/i;

function withoutSales(name: string): string {
  const [, job = ''] = WITH_FACTS.exec(name) ?? [];
  if (endsWithJobNoun(job)) return job;
  const parts = titleParts(name);
  const own = parts.filter((part) => !SALES.test(part.toLowerCase()));
  return own.length === parts.length || !own.some(endsWithJobNoun) ? name : own.join(' - ');
}

const CODE_TAIL = /\s[-–—|]\s[A-Z]{1,6}(?:[-/]\d{3}|[-/]?\d{4,8})$/;

/** A technology, a type or a standard, unless it is the reference: "M365 Engineer", "A320/A330 Pilot". */
const TECHNOLOGY = /^[a-z]+\d{1,4}(?:\/[a-z]+\d{1,4})*\s+$/i;

/** A year is no number: "2027 Graduate Engineer". */
function withoutNumber(name: string): string {
  const coded = name.replace(CODE_TAIL, '');
  const title = namesJob(coded) ? coded : name;
  const [number = ''] = NUMBER_HEAD.exec(title) ?? [];
  const rest = title.slice(number.length);
  const isName = /^20\d\d\b/.test(number) || TECHNOLOGY.test(number);
  return number && !isName && endsWithJobNoun(rest) ? rest : title;
}

/** "Careers / Baker" becomes "Baker"; "Driver / Courier" stays. */
function stripGenericHalves(name: string): string {
  const halves = name.split(/\s\/\s/);
  const jobs = halves.filter((half) => !isGenericTitle(half));
  // "Careers at Crumb | Night Baker" has parts, not halves.
  return jobs.length === halves.length || halves.length < 2 ? name : jobs.join(' / ');
}

/** "Night Baker The Crumb Bakery", with nothing between them. */
const BEFORE_OWNER = /^(.*?\w{3}) T(?:he|HE) [A-Z].{3,}$/;

/** "Crumb Academy Trust – Night Baker": the only part that is named like a job, beside an employer's name. */
function withoutOrganisation(name: string): string {
  const [, named = ''] = BEFORE_OWNER.exec(name) ?? [];
  if (endsWithJobNoun(named)) return named;
  const comma = name.lastIndexOf(', ');
  const job = name.slice(0, comma);
  if (comma > 0 && endsWithJobNoun(job) && isOrganisation(name.slice(comma + 2))) return job;
  const parts = titleParts(name);
  const jobs = parts.filter(endsWithJobNoun);
  if (parts.length < 2 || jobs.length !== 1 || parts.length > 3) return name;
  const others = parts.filter((part) => !isOrganisation(part));
  return others.length < parts.length ? others.join(' - ') : name;
}

/** Hosts have no spaces: `pennardboatyard`. */
function squeeze(name: string): string {
  return foldText(name).replace(/ /g, '');
}

function isSitePart(part: string, known: ReadonlySet<string>): boolean {
  if (known.has(squeeze(part)) || isGenericTitle(part)) return true;
  return namesJobsSite(part) || /^jobs? in /.test(part.toLowerCase());
}
