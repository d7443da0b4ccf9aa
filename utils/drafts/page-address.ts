import { withoutTrackingParameters } from '@/utils/advert/strip-tracking';

/** A hash of parameters, as of a page that finds its job by script. */
const PARAMETERS = /^!?[\w.-]+=/u;

/** What is written over a tab that shows no web page belongs to this one draft. */
export const NO_PAGE = 'about:blank';

/** Drafts that were copied from a posting, or put beside another, have a name of this form in place of a page. */
export const COPY = 'copy:';

/** @returns a new name for a draft that belongs to no page. */
export function copyName(): string {
  return `${COPY}${crypto.randomUUID()}`;
}

/** @returns whether the draft belongs to no page, but is a copy. */
export function isCopy(page: string): boolean {
  return page.startsWith(COPY);
}

const LONGEST_PAGE_ADDRESS = 4_000;

/** The longest that a draft holds: an address, and what tells another job there apart. */
export const MAX_PAGE_LENGTH = 4_100;

/** Stands behind the address in the name of another job's draft there. No address has a space in it. */
const ANOTHER_JOB = ' job:';
const NAME_OF_ANOTHER_JOB = / job:[\da-f]{8}$/u;

/** @returns a new name for the draft of another job at an address that has a draft already. */
export function newJobName(address: string): string {
  return `${address}${ANOTHER_JOB}${crypto.randomUUID().slice(0, 8)}`;
}

/** @returns the address that a draft's name belongs to, whichever of its jobs the draft is for. */
export function pageAddressOf(page: string): string {
  return page.replace(NAME_OF_ANOTHER_JOB, '');
}

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
