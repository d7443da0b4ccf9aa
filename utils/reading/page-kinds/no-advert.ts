import type { Page } from '../page';
import type { NoAdvertReason } from '../reading';
import { isFrontPage } from '../web-address';

const SIGN_IN = /\/(?:log-?in|sign-?in|auth|account\/login|sso)\b/i;

export function isHomeOrSignIn(url: URL): boolean {
  return isFrontPage(url) || SIGN_IN.test(url.pathname);
}

export function noAdvertReason({ document, url }: Page): NoAdvertReason {
  if (isFrontPage(url)) return 'home';
  if (document.querySelector('input[type="password" i]') || SIGN_IN.test(url.pathname)) return 'login';
  return 'not-a-job';
}
