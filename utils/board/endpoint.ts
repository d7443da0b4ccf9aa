const LOOPBACK = new Set(['localhost', '127.0.0.1']);

export type EndpointFault = 'not-an-address' | 'not-https' | 'has-login' | 'not-a-host';

/** ASCII only, so that a match pattern covers exactly one host. */
const PLAIN_HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/iu;

/**
 * Validates an address for adverts and passwords: https (or http on this computer), and a plain host name.
 * @returns the URL, or why it is refused
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

/** As written: browsers convert `%2e` and look-alike letters. */
function writtenHost(text: string): string {
  return /^\w+:\/\/([^/?#\\:]*)/u.exec(text.trim())?.[1] ?? '';
}

/** For the origin on all ports: Firefox's patterns accept no port. */
export function originPattern(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`;
}

export function recruiterSite(endpoint: string): string {
  return new URL('/', endpoint).href;
}
