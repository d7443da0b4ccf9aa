import type { Page } from '../layer';
import type { NoAdvertReason } from '../reading';
import { isFrontPage } from '../web-address';

const SIGN_IN = /\/(?:log-?in|sign-?in|auth|account\/login|sso)\b/i;

/** @returns why a page that holds no advert holds none, as far as the page shows it. */
export function noAdvertReason({ document, url }: Page): NoAdvertReason {
  if (isFrontPage(url)) return 'home';
  if (document.querySelector('input[type="password" i]') || SIGN_IN.test(url.pathname)) return 'login';
  return 'not-a-job';
}
