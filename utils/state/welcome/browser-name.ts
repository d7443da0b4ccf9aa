export type BrowserName = 'chrome' | 'edge' | 'firefox';

/** @returns the browser by its user agent, for words that differ between browsers; Chrome for its relatives */
export function browserName(userAgent: string): BrowserName {
  if (/\bFirefox\//u.test(userAgent)) return 'firefox';
  return /\bEdg\//u.test(userAgent) ? 'edge' : 'chrome';
}
