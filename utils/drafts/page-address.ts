import { withoutTrackingParameters } from '@/utils/advert/strip-tracking';

/** A hash of parameters, as of a page that finds its job by script. */
const PARAMETERS = /^!?[\w.-]+=/u;

const LONGEST_PAGE_ADDRESS = 4_000;

/**
 * The address by which a page's draft is known: the tab's own, without tracking parameters. A hash is kept where
 * it is a route (`#/job/12`, `#!/job/12`) or names the job in parameters (`#jobId=12`), dropped where it only points into
 * the page.
 * @returns the tidied address, or undefined where the tab shows no web page or its address is too long to keep.
 */
export function pageAddress(tabUrl: string | undefined): string | undefined {
  if (!tabUrl || !URL.canParse(tabUrl)) return undefined;
  const url = new URL(tabUrl);
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) return undefined;
  url.search = withoutTrackingParameters(url.search);
  const hash = url.hash.slice(1);
  if (PARAMETERS.test(hash)) url.hash = withoutTrackingParameters(url.hash);
  else if (!/^!?\//u.test(hash)) url.hash = '';
  return url.href.length <= LONGEST_PAGE_ADDRESS ? url.href : undefined;
}
