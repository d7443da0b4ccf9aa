import type { Page } from '../layer';
import type { Reading } from '../reading';
import { isCareersSystemHost } from '../site-matching/site-hosts';
import { documentBase, parseWebAddress } from '../web-address';

/** Such small frames are trackers. */
const SMALL = /^[01](?:px)?$/;

/** @returns a cross-origin frame of a known careers system */
export function findBlockedFrame({ document, url }: Page): Reading | undefined {
  const base = documentBase(document, url);
  for (const frame of document.getElementsByTagName('iframe')) {
    if (SMALL.test(frame.getAttribute('width') ?? '') || SMALL.test(frame.getAttribute('height') ?? ''))
      continue;
    const address = parseWebAddress(frame.getAttribute('src'), base);
    if (address && address.origin !== url.origin && isCareersSystemHost(address.hostname)) {
      return { kind: 'blocked-frame', frame: address.href };
    }
  }
  return undefined;
}
