import { KNOWN_SITES } from './known-sites';
import { OTHER_HOSTS } from './other-systems';

/** Careers systems' hosts, which employers may show in frames. */
export const CAREERS_SYSTEM_HOSTS: readonly string[] = [
  ...KNOWN_SITES.flatMap(({ hosts }) => hosts),
  ...OTHER_HOSTS,
];

/** Includes subdomains: `x.lever.co`, but not `clever.co`. */
export function isHostWithin(host: string, names: readonly string[]): boolean {
  return names.some((name) => host === name || host.endsWith(`.${name}`));
}

export function isCareersSystemHost(host: string): boolean {
  return isHostWithin(host, CAREERS_SYSTEM_HOSTS);
}
