import type { HOURS, JOB_TYPES, WORKING_LOCATIONS } from '@/utils/advert/fields';
import { mentions } from './words';

export type Hours = (typeof HOURS)[number];
export type JobType = (typeof JOB_TYPES)[number];
export type WorkingLocation = (typeof WORKING_LOCATIONS)[number];

const FULL = /\b(?:full|whole)[\s_-]?time\b/;
const PART = /\bpart[\s_-]?time\b|\bjob[\s-]?share\b|\bp\/t\b/;
const BOTH =
  /\bfull[\s-]?(?:time)?\s*(?:\/|and|or|&|,)\s*part[\s-]?time\b|\bpart[\s-]?(?:time)?\s*(?:\/|and|or|&|,)\s*full[\s-]?time\b/;
const WEEKLY_HOURS =
  /(\d{1,2}(?:\.\d{1,2})?)\s*(?:hours?|hrs?)?\s*(?:per|a|each|\/|p\.?)\s*(?:week|wk|w)\b|^\s*(\d{1,2}(?:\.\d{1,2})?)\s*(?:hours?|hrs?)?\s*$/;

const PERMANENT = /\bperm(?:anent)?\b|\bsubstantive\b/;
const NOT_PERMANENT = /\b(?:non|not|temp(?:orary)?\s*(?:to|-))[\s-]*perm/;
/** "Contract" alone names the kind of job only where nothing else is said. */
const CONTRACT =
  /\bfixed[\s_-]?term\b|\bftc\b|\b(?:maternity|paternity)(?: leave)? cover\b|\binterim\b|\bsecondment\b|\bcontract(?:or|ing)\b|\b\d+[\s-]month (?:contract|cover)\b|^\s*contract\s*$/;
const TEMPORARY =
  /\btemp(?:orary)?\b|\bseasonal\b|\bcasual (?:work\w*|contract|basis|position|post|staff|hours)\b|^\s*casual\s*$|\bbank (?:staff|worker|post|contract)\b|^\s*bank\s*$/;

const HOME =
  /(?<!\b(?:nursing|care|residential) )\bhome[\s-]?(?:based|working|worker)\b|\bwork(?:ing)? from home\b|\bwfh\b/;
const ONSITE = /\bon[\s-]?site\b|\boffice[\s-]based\b|\bin[\s-](?:the[\s-])?office\b|\bin[\s-]person\b/;
const ONSITE_THINGS = /\bon-?site (?:parking|gym|caf|canteen|creche|nursery|facilit)/;
/** "Bristol, or remote" leaves the choice to the applicant; remote access is a tool. */
const NOT_REMOTE =
  /\bor (?:fully )?remote\b|\bremote or\b|\bremote (?:access|support|locations?|monitoring)\b/;

/** @returns the hours that the words name; nothing where they offer both, or neither. */
export function readHours(text: string): Hours | undefined {
  const words = text.toLowerCase();
  if (BOTH.test(words)) return undefined;
  const full = FULL.test(words);
  const part = PART.test(words);
  if (full !== part) return full ? 'Full' : 'Part';
  const [, weekly, alone] = WEEKLY_HOURS.exec(words) ?? [];
  const hours = Number(weekly ?? alone ?? Number.NaN);
  if (full || part || Number.isNaN(hours)) return undefined;
  // Between 30 and 35 hours employers differ in what they call full time.
  return hours >= 35 && hours <= 48 ? 'Full' : hours > 0 && hours <= 30 ? 'Part' : undefined;
}

/** @returns the type of job that the words name, if they name one. */
export function readJobType(text: string): JobType | undefined {
  const words = text.toLowerCase();
  const named: JobType[] = [];
  if (PERMANENT.test(words) && !NOT_PERMANENT.test(words)) named.push('Permanent');
  if (CONTRACT.test(words)) named.push('Contract');
  if (TEMPORARY.test(words) && !named.includes('Contract')) named.push('Temporary');
  return named.length === 1 ? named[0] : undefined;
}

/** @returns where the work is done, if the words say so. Hybrid beats the office days that it brings. */
export function readWorkingLocation(text: string): WorkingLocation | undefined {
  const words = text.toLowerCase();
  if (
    !mentions(words, ['hybrid', 'blended', 'remote', 'home', 'site', 'office', 'person', 'wfh', 'telecommut'])
  ) {
    return undefined;
  }
  if (mentions(words, ['hybrid', 'blended working'])) return 'Hybrid working';
  const remote = mentions(words, ['remote', 'telecommut']);
  const home = HOME.test(words);
  if (ONSITE.test(words)) return remote || home || ONSITE_THINGS.test(words) ? undefined : 'Onsite working';
  if (home) return 'Home working';
  return remote && !NOT_REMOTE.test(words) ? 'Remote working' : undefined;
}
