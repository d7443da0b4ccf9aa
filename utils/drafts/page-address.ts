import { withoutTrackingParameters } from '@/utils/advert/strip-tracking';

const PARAMETERS = /^!?[\w.-]+=/u;

const LONGEST_PAGE_ADDRESS = 4_000;

/**
 * @returns the draft's key: without tracking parameters, and with a hash only if it is a route (`#/job/12`) or has
 * parameters (`#jobId=12`)
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
