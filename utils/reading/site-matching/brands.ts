import { fold } from '../values/clean-text';
import { phrases } from '../values/phrases';
import { SITES } from './known-sites';
import { BOARD_HOSTS } from './site-hosts';

/** Careers systems and job boards of which no file tells, and whose names are not those of their hosts. */
const OTHER_BRANDS = phrases(
  'adp,applied,avature,breezy hr,broadbean,ciphr,cornerstone,dayforce,eightfold,eploy,eteach,gusto,indeed,itrent,jazzhr,linkedin,lumesse,networx,oleeo,phenom,reed,seek,talentlink,ukg,vacancy filler,webrecruit,workday',
);
const BRANDS: ReadonlySet<string> = new Set([
  ...BOARD_HOSTS.map((host) => host.split('.')[0] ?? ''),
  ...SITES.flatMap(({ names }) => names),
]);

/** @returns whether a name is that of a careers system, never the employer, or says only that it is a jobs site. */
export function isBrand(name: string): boolean {
  const words = fold(name);
  if (BRANDS.has(words) || OTHER_BRANDS.has(words)) return true;
  return /\bcareers?\b|jobs?\b|jobscotland|vacancies|companies/.test(name.toLowerCase());
}
