const LOOPBACK = new Set(['localhost', '127.0.0.1']);

/** Why an address cannot be the board's. */
export type EndpointFault = 'not-an-address' | 'not-https' | 'has-login';

/**
 * Judges an address that adverts, and with them the password, would be posted to: https, and plain http only on
 * this very computer.
 * @returns the address as a URL, or why it is refused.
 */
export function parseEndpoint(text: string): URL | EndpointFault {
  if (!URL.canParse(text.trim())) return 'not-an-address';
  const url = new URL(text.trim());
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname)))
    return 'not-https';
  if (url.username || url.password) return 'has-login';
  return url;
}

/**
 * The browser's match pattern for all of one origin. It has no port: Firefox's patterns take none, and a pattern
 * without one covers every port in all browsers.
 */
export function originPattern(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`;
}

/** @returns where a recruiter sees what the board has: the site that adverts are posted to. */
export function recruiterSite(endpoint: string): string {
  return new URL('/', endpoint).href;
}
