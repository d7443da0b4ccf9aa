/** Parameters that only tell where a visitor came from. What names the job (`gh_jid`, `jk`, `currentJobId` …) stays. */
const TRACKING =
  /^(?:utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|mc_[ce]id|gh_src|trk|trackingId|refId|_ga|_gl|hsa_\w+|igshid|yclid)$/iu;

/** The longest that a draft and a posting hold. */
const LONGEST_PAGE_ADDRESS = 4_000;

/**
 * The address by which a page's draft is known: the tab's own, without tracking parameters. A hash is kept where
 * it is a route (`#/job/12`, `#!/job/12`), dropped where it only points into the page.
 * @returns the tidied address, or undefined where the tab shows no web page or its address is too long to keep.
 */
export function pageAddress(tabUrl: string | undefined): string | undefined {
  if (!tabUrl || !URL.canParse(tabUrl)) return undefined;
  const url = new URL(tabUrl);
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) return undefined;
  // Taken out of the text: `searchParams` would write the other parameters anew, and differently.
  const query = url.search.slice(1).split('&');
  const rest = query.filter((parameter) => !TRACKING.test(parameter.split('=', 1)[0] ?? '')).join('&');
  // With its own question mark: `search` would take the first one of what is kept for it.
  url.search = rest && `?${rest}`;
  if (!/^#!?\//u.test(url.hash)) url.hash = '';
  return url.href.length <= LONGEST_PAGE_ADDRESS ? url.href : undefined;
}
