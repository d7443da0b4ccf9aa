import { parseDraftKey } from './draft-key';

/** @returns an http(s) link to the key's page */
export function webAddress(key: string): string | undefined {
  const parsed = parseDraftKey(key);
  if (parsed.kind !== 'page') return undefined;
  return /^https?:\/\//iu.test(parsed.address) && URL.canParse(parsed.address) ? parsed.address : undefined;
}

/** @returns where an advert was read: a host, a file, a copy or no page */
export function siteOf(key: string): string {
  const parsed = parseDraftKey(key);
  switch (parsed.kind) {
    case 'copy':
      return 'a copy';
    case 'no-page':
    case 'sample':
      return 'no page';
    case 'edit':
      return 'an edit of a posted advert';
    case 'page': {
      const address = webAddress(key);
      if (address) return new URL(address).host;
      return parsed.address.startsWith('file:') ? 'a file' : key;
    }
  }
}

/** For a draft that has no page: a copy, or an edit of a posted advert. */
export function copyAddress(key: string): string {
  return `/popup.html?draft=${encodeURIComponent(key)}`;
}
