import { KNOWN_SITES } from './known-sites';
import { OTHER_HOSTS } from './other-systems';

/** Hosts on which careers systems serve adverts. A page of an employer may show them in a frame. */
export const CAREERS_SYSTEM_HOSTS: readonly string[] = [
  ...KNOWN_SITES.flatMap(({ hosts }) => hosts),
  ...OTHER_HOSTS,
];

/** @returns whether a host is one of the names or a subdomain: `x.lever.co` is, `clever.co` is not */
export function isHostWithin(host: string, names: readonly string[]): boolean {
  return names.some((name) => host === name || host.endsWith(`.${name}`));
}

/** @returns whether a known careers system serves adverts on the host */
export function isCareersSystemHost(host: string): boolean {
  return isHostWithin(host, CAREERS_SYSTEM_HOSTS);
}
