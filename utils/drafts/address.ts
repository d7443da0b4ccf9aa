import { isCopy, NO_PAGE, pageAddressOf } from '@/utils/drafts/page-address';

/** @returns the address where it is one of the web, and so may be a link; undefined for anything else. */
export function webAddress(page: string): string | undefined {
  const address = pageAddressOf(page);
  return /^https?:\/\//iu.test(address) && URL.canParse(address) ? address : undefined;
}

/** @returns in a word or two where an advert was read, or that it was read nowhere. */
export function siteOf(page: string): string {
  if (isCopy(page)) return 'a copy';
  if (page === NO_PAGE) return 'no page';
  if (webAddress(page)) return new URL(page).host;
  return page.startsWith('file:') ? 'a file' : page;
}

/** @returns where the popup opens with the draft of a copy, seen from our own pages. */
export function copyAddress(name: string): string {
  return `/popup.html?draft=${encodeURIComponent(name)}`;
}
