import { NON_PROSE_ZONES } from '../lexicon/zone-kinds';
import { visibilityOf } from '../outline/visibility';
import { isInZone } from '../outline/zones';
import type { Page } from '../page';
import type { Reading } from '../reading';
import { isCareersSystemHost } from '../site-matching/site-hosts';
import { documentBase, parseWebAddress } from '../web-address';

/** Such small frames are trackers. */
const SMALL = /^[01](?:px)?$/;
/** CSS pixels. */
const LEAST_HEIGHT = 400;
/** A page with more text of its own is not there for its frame. */
const MOST_TEXT = 600;
const JOBS = /job|vacanc|career|recruit|position|opening|hiring/i;
const OTHER = /\b(?:map|maps|video|player|youtube|vimeo|captcha|chat|newsletter)\b/i;

interface Frame {
  element: HTMLIFrameElement;
  address: URL;
}

/** @returns a cross-origin frame of a known careers system */
export function findBlockedFrame(page: Page): Reading | undefined {
  return toReading(foreignFrames(page).find(({ address }) => isCareersSystemHost(address.hostname)));
}

/** @returns a cross-origin frame that fills a page of jobs, of a system that is not known */
export function findFillingFrame(page: Page): Reading | undefined {
  const frame = foreignFrames(page).find(isLargeFrameOfJobs);
  if (!frame) return undefined;
  const own = page.outline().blocks.filter(({ zone }) => !isInZone(zone, NON_PROSE_ZONES));
  return own.reduce((sum, { text }) => sum + text.length, 0) <= MOST_TEXT ? toReading(frame) : undefined;
}

function foreignFrames({ document, url }: Page): readonly Frame[] {
  const base = documentBase(document, url);
  return [...document.getElementsByTagName('iframe')].flatMap((element) => {
    if (SMALL.test(element.getAttribute('width') ?? '') || SMALL.test(element.getAttribute('height') ?? ''))
      return [];
    const address = parseWebAddress(element.getAttribute('src'), base);
    return address && address.origin !== url.origin ? [{ element, address }] : [];
  });
}

function isLargeFrameOfJobs({ element, address }: Frame): boolean {
  const names = ['id', 'name', 'title', 'class'].map((name) => element.getAttribute(name) ?? '');
  const words = `${address.hostname} ${address.pathname} ${names.join(' ')}`;
  const height = Number.parseInt(element.getAttribute('height') ?? '', 10) || 0;
  return (
    JOBS.test(words) &&
    !OTHER.test(words) &&
    visibilityOf(element) === 'visible' &&
    Math.max(height, element.getBoundingClientRect().height) >= LEAST_HEIGHT
  );
}

function toReading(frame: Frame | undefined): Reading | undefined {
  return frame && { kind: 'blocked-frame', frame: frame.address.href };
}
