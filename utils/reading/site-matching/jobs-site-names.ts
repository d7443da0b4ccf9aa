import { foldText } from '../values/clean-text';
import { phraseSet } from '../values/phrases';
import { KNOWN_SITES } from './known-sites';
import { OTHER_NAMES } from './other-systems';
import { CAREERS_SYSTEM_HOSTS } from './site-hosts';

const SYSTEM_NAMES: ReadonlySet<string> = new Set(
  [
    ...CAREERS_SYSTEM_HOSTS.map((host) => host.split('.')[0] ?? ''),
    ...KNOWN_SITES.flatMap(({ names }) => names),
    ...OTHER_NAMES,
  ].map(foldText),
);

/** Careers systems, job boards and "jobs" are not employers. */
export function isJobsSiteName(name: string): boolean {
  if (SYSTEM_NAMES.has(foldText(name))) return true;
  return /\bcareers?\b|jobs?\b|jobscotland|\bpowered by\b|^(?:companies|employers|organi[sz]ations)$|vacancies\b|\b(?:recruit(?:ment|er)?|applica(?:nt|tion)s?|candidate|hr) (?:portal|platform|software|tracking)\b/.test(
    name.toLowerCase(),
  );
}

const NETWORKS = phraseSet('facebook,twitter,instagram,youtube,whatsapp,pinterest,tiktok,linkedin');

/** The words on a link that shares the advert, or leads to the employer's page there: "Facebook". */
export function isNetworkName(name: string): boolean {
  return NETWORKS.has(foldText(name));
}
