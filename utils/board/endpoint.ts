const LOOPBACK = new Set(['localhost', '127.0.0.1']);

/** Why an address cannot be the board's. */
export type EndpointFault = 'not-an-address' | 'not-https' | 'has-login' | 'not-a-host';

/** Letters, digits and dashes between dots: nothing that a match pattern of the browser takes for more than one host. */
const PLAIN_HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/iu;

/**
 * Judges an address that adverts, and with them the password, would be posted to: https, and plain http only on
 * this very computer; one host by its plain name.
 * @returns the address as a URL, or why it is refused.
 */
export function parseEndpoint(text: string): URL | EndpointFault {
  if (!URL.canParse(text.trim())) return 'not-an-address';
  const url = new URL(text.trim());
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname)))
    return 'not-https';
  if (url.username || url.password) return 'has-login';
  if (!PLAIN_HOST.test(url.hostname) || !PLAIN_HOST.test(writtenHost(text))) return 'not-a-host';
  return url;
}

/** The host as it was written: a browser reads `%2e` and letters of other scripts as something else. */
function writtenHost(text: string): string {
  return /^\w+:\/\/([^/?#\\:]*)/u.exec(text.trim())?.[1] ?? '';
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
