import browser from 'webextension-polyfill';

/** @returns whether it is the extension's own page with the sample advert */
export function isSamplePage(url: string | undefined): boolean {
  return url === browser.runtime.getURL('/sample.html');
}
