import { withoutTrackingParameters } from '@/utils/advert/visitor';

/** A hash of parameters, as of a page that finds its job by script. */
const PARAMETERS = /^!?[\w.-]+=/u;

/** What is written over a tab that shows no web page belongs to this one draft. */
export const NO_PAGE = 'about:blank';

/** Drafts that were copied from a posting have a name of this form in place of a page. */
const COPY = 'copy:';

/** @returns a new name for a draft that belongs to no page. */
export function copyName(): string {
  return `${COPY}${crypto.randomUUID()}`;
}

/** @returns whether the draft belongs to no page, but was copied from a posting. */
export function isCopy(page: string): boolean {
  return page.startsWith(COPY);
}

/** The longest that a draft and a posting hold. */
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
