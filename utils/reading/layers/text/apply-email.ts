import type { Block, Control, Outline } from '../../outline/types';
import { isIn } from '../../outline/zones';
import { decodeProtectedEmail, findEmail } from '../../text/email';
import { mentions } from '../../text/words';
import { ELSEWHERE } from './scope';

/** Sentences about applications that nobody applies by. */
export const NOT_ABOUT_APPLYING = [
  'privacy',
  'cookie',
  'how we use',
  'data protection',
  'equal opportunit',
  'adjustments',
  'accessib',
];
const ABOUT_APPLYING = /\bappl(?:y|ications?)\b|\bcvs?\b|\bresume\b|\bexpressions? of interest\b/;

/** Where there is no other way to apply, an address to write to is one. */
const GET_IN_TOUCH =
  /\bget in touch\b|\bcontact (?:us|me)\b|\be-?mail (?:us|me)\b|\b(?:send|write to) us\b|\breach out\b|\bif you are (?:ready|interested)\b/;

/**
 * Finds the address in the text that applications go to: the one beside which applying is spoken of. Where several
 * are, the choice is the recruiter's.
 * @param isOnlyWay whether the page offers no link or button to apply
 */
export function emailInText(outline: Outline, isOnlyWay: boolean): string | undefined {
  const linked = new Map<number, string>();
  for (const link of outline.links) {
    const email = emailOf(link);
    if (email && !linked.has(link.at)) linked.set(link.at, email);
  }
  const found = new Set<string>();
  for (const [at, block] of outline.blocks.entries()) {
    if (isIn(block.zone, ELSEWHERE)) continue;
    const email = findEmail(block.text) ?? linked.get(at);
    if (email && isAboutApplying(outline.blocks, at, isOnlyWay)) found.add(email);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** @returns the address that a link writes to, also where Cloudflare hides it. */
export function emailOf({ element }: Control): string | undefined {
  const href = element.getAttribute('href')?.trim() ?? '';
  if (href.slice(0, 7).toLowerCase() !== 'mailto:') return decodeProtectedEmail(href);
  return findEmail(decoded(href.slice(7).split('?')[0] ?? ''));
}

/** What is said near an address decides what it is for. */
function isAboutApplying(blocks: readonly Block[], at: number, isOnlyWay: boolean): boolean {
  if (mentions(blocks[at]?.lower ?? '', NOT_ABOUT_APPLYING)) return false;
  const near = blocks.slice(Math.max(0, at - 3), at + 1).map(({ lower }) => lower.slice(-400));
  return ABOUT_APPLYING.test(near.join(' ')) || (isOnlyWay && GET_IN_TOUCH.test(near.at(-1) ?? ''));
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
