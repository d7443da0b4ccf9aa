import { SITES } from '@/utils/copy/en-GB/sites';
import { parseDraftKey } from './draft-key';

/** @returns an http(s) link to the key's page */
export function webAddress(key: string): string | undefined {
  const parsed = parseDraftKey(key);
  if (parsed.kind !== 'page') return undefined;
  return /^https?:\/\//iu.test(parsed.address) && URL.canParse(parsed.address) ? parsed.address : undefined;
}

/** @returns the host of the key's page; undefined if it is on no site */
export function hostOf(key: string): string | undefined {
  const address = webAddress(key);
  return address && new URL(address).host;
}

/** @returns where an advert was read: a host, a file, a copy or no page */
export function siteOf(key: string): string {
  const parsed = parseDraftKey(key);
  switch (parsed.kind) {
    case 'copy':
    case 'edit':
    case 'no-page':
      return SITES[parsed.kind];
    case 'sample':
      return SITES['no-page'];
    case 'page':
      return hostOf(key) ?? (parsed.address.startsWith('file:') ? SITES.file : key);
  }
}

/** For a draft that has no page: a copy, or an edit of a posted advert. */
export function draftAddress(key: string): string {
  return `/popup.html?draft=${encodeURIComponent(key)}`;
}
