import { foldText } from '../values/clean-text';
import { phraseSet } from '../values/phrases';
import { KNOWN_SITES } from './known-sites';
import { CAREERS_SYSTEM_HOSTS } from './site-hosts';

/** Careers systems and job boards of which no file tells, and whose names are not those of their hosts. */
const OTHER_NAMES = phraseSet(
  'adp,applied,avature,breezy hr,broadbean,ciphr,cornerstone,dayforce,eightfold,eploy,eteach,gusto,indeed,itrent,jazzhr,linkedin,lumesse,networx,oleeo,phenom,reed,seek,talentlink,ukg,vacancy filler,webrecruit,workday',
);
const SYSTEM_NAMES: ReadonlySet<string> = new Set([
  ...CAREERS_SYSTEM_HOSTS.map((host) => host.split('.')[0] ?? ''),
  ...KNOWN_SITES.flatMap(({ names }) => names),
]);

/** @returns whether a name is that of a careers system, never the employer, or says only that it is a jobs site. */
export function isJobsSiteName(name: string): boolean {
  const words = foldText(name);
  if (SYSTEM_NAMES.has(words) || OTHER_NAMES.has(words)) return true;
  return /\bcareers?\b|jobs?\b|jobscotland|vacancies|companies/.test(name.toLowerCase());
}
