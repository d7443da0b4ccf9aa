import { siteHost } from '@/utils/advert/hosts';
import { withoutTrackingParameters } from '@/utils/advert/strip-tracking';

/** A single-page site's route, not a place on the page. */
const ROUTE = /^#!?\//;
/** Browsers would resolve it as a relative path. */
const SCHEMELESS = /^(?:www\.)?(?:[a-z\d-]+\.)+(?:com|org|net|uk|scot|wales|io)(?:[/?#]|$)/;

/** Written in a text, with or without a scheme. */
export const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"'()]{4,2000}/g;

/** Hosts, path and the parameter with the address. */
const REDIRECTS: readonly (readonly [host: RegExp, path: string, parameter: string])[] = [
  [/^www\.google\.(?:com|co\.uk)$/, '/url', 'q'],
  [/\.safelinks\.protection\.outlook\.com$/, '/', 'url'],
  [/^lm?\.facebook\.com$/, '/l.php', 'u'],
];

/** Removes tracking parameters, and fragments that only point into the page. */
export function stripTracking(url: URL): URL {
  const clean = new URL(url);
  clean.search = withoutTrackingParameters(clean.search);
  if (!ROUTE.test(clean.hash)) clean.hash = '';
  return clean;
}

interface WrittenAddress {
  /** With a scheme. */
  address: string;
  /** As written, without the full stop or comma after it. */
  words: string;
  start: number;
}

export function findWebAddresses(text: string): readonly WrittenAddress[] {
  return [...text.matchAll(WEB_ADDRESS)].map(({ 0: written, index: start }) => {
    const words = written.replace(/[.,;:!?]+$/, '');
    return { address: words.replace(/^www\./, 'https://www.'), words, start };
  });
}

/** @returns an absolute http(s) URL, or undefined */
export function parseWebAddress(written: string | null, base: URL): URL | undefined {
  const text = written?.trim() ?? '';
  if (!text || (text.startsWith('#') && !ROUTE.test(text))) return undefined;
  try {
    const url = redirectTarget(isSchemeless(text) ? new URL(`https://${text}`) : new URL(text, base));
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Google Docs, Outlook and Facebook lead every link past themselves. @returns the address that is meant */
function redirectTarget(url: URL): URL {
  const target = REDIRECTS.find(([host, path]) => host.test(url.hostname) && url.pathname === path)?.[2];
  const written = target && url.searchParams.get(target);
  return written && /^https?:/i.test(written) ? new URL(written) : url;
}

/** Ignores `www.`, scheme, final slash and tracking. */
export function isSamePage(one: URL, other: URL): boolean {
  return pageKey(one) === pageKey(other);
}

export function isFrontPage(url: URL): boolean {
  if (url.search || ROUTE.test(url.hash)) return false;
  return /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home\/?)?$/.test(
    url.pathname.toLowerCase().replace(/^\/{2,}/, '/'),
  );
}

/** `/files/application-form.docx`: a paper to read, print or fill in. */
export function isFile(address: string): boolean {
  return /\.(?:docx?|pdf|odt|rtf|pages|xlsx?)(?:[?#]|$)/i.test(address);
}

export function isMailto(href: string): boolean {
  return href.trim().slice(0, 7).toLowerCase() === 'mailto:';
}

/** HTML Standard, the base element. */
export function documentBase(document: Document, url: URL): URL {
  return parseWebAddress(document.querySelector('base[href]')?.getAttribute('href') ?? null, url) ?? url;
}

/** `crumb` for `www.crumb.co.uk` and `crumb.github.io`. */
export function siteName(url: URL): string {
  return siteHost(url.hostname).split('.')[0] ?? '';
}

function pageKey(url: URL): string {
  const clean = stripTracking(url);
  clean.searchParams.sort();
  const host = clean.hostname.replace(/^www\./, '');
  return `${host}${clean.pathname.replace(/(?<!\/)\/+$/, '')}${clean.search}${clean.hash}`.toLowerCase();
}

function isSchemeless(text: string): boolean {
  if (text.startsWith('http') || text.startsWith('/') || !text.includes('.')) return false;
  return SCHEMELESS.test(text.toLowerCase());
}
