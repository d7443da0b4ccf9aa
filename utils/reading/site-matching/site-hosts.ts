import { KNOWN_SITES } from './known-sites';
import { OTHER_HOSTS } from './other-systems';

/** Where careers systems serve adverts from, and so what an employer's page may hold in a frame. */
export const CAREERS_SYSTEM_HOSTS: readonly string[] = [
  ...KNOWN_SITES.flatMap(({ hosts }) => hosts),
  ...OTHER_HOSTS,
];

/** @returns whether a host is one of the names or below one: `x.lever.co` is, `clever.co` is not. */
export function isHostWithin(host: string, names: readonly string[]): boolean {
  return names.some((name) => host === name || host.endsWith(`.${name}`));
}

/** @returns whether a known careers system serves adverts from the host. */
export function isCareersSystemHost(host: string): boolean {
  return isHostWithin(host, CAREERS_SYSTEM_HOSTS);
}
