import { offersToApply } from '../advert-parts/apply-controls';
import type { Page } from '../layer';
import { NON_ADVERT_ZONES } from '../lexicon/zone-kinds';
import { isInZone } from '../outline/zones';
import type { NoAdvertReason } from '../reading';
import { includesAny } from '../values/phrases';
import { isFrontPage } from '../web-address';

/** A cheap test: every notice contains one of these. */
const HINTS = [
  'no longer',
  'expired',
  'closed',
  'filled',
  'unavailable',
  'not available',
  'removed',
  'withdrawn',
];
/** The job must be the subject. In lower case. */
const SUBJECT =
  "(?:this|the|that) (?:job|position|vacancy|role|advert(?:isement)?|post(?:ing)?|opportunity|listing|requisition)(?: (?:posting|advert|listing|opening|ad))?(?: (?:that |which )?you(?:['’]re| are| were)? [a-z ]{4,24})?";
const OVER = new RegExp(
  `\\b${SUBJECT} (?:(?:is|are) (?:no longer|now closed|closed|(?:now )?expired|(?:currently )?unavailable|not available)|has (?:now |already |since )?(?:been (?:filled|closed|removed|withdrawn)|closed|expired|ended)|no longer exists|was (?:filled|closed|removed))|\\bno longer accepting applications|\\bapplications (?:for this [a-z]+ )?(?:are|have) (?:now )?closed|\\b(?:vacancy|job) (?:has )?(?:closed|expired)`,
);
const LONGEST_NOTICE = 400;

/** Closed adverts have a notice and no way to apply. */
export function isExpired(page: Page): boolean {
  const outline = page.outline();
  const isSaid = outline.blocks.some(
    ({ lower, zone }) =>
      lower.length <= LONGEST_NOTICE &&
      includesAny(lower, HINTS) &&
      OVER.test(lower) &&
      !isInZone(zone, NON_ADVERT_ZONES),
  );
  return isSaid && !offersToApply(outline);
}

const SIGN_IN = /\/(?:log-?in|sign-?in|auth|account\/login|sso)\b/i;

export function noAdvertReason({ document, url }: Page): NoAdvertReason {
  if (isFrontPage(url)) return 'home';
  if (document.querySelector('input[type="password" i]') || SIGN_IN.test(url.pathname)) return 'login';
  return 'not-a-job';
}
