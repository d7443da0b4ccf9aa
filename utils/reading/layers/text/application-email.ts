import { NON_ADVERT_ZONES } from '../../lexicon/zone-kinds';
import type { Block, Control, Outline } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import { type LocatedValue, sentenceAt } from '../../quote';
import { isAccountLine } from '../../values/account-line';
import { decodeProtectedEmail, findEmail } from '../../values/email';
import { includesAny } from '../../values/phrases';
import { isMailto } from '../../web-address';

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

export const ABOUT_ASKING =
  /\b(?:informal\w*|discuss\w*|enquir\w+|inquir\w+|questions?|quer(?:y|ies)|(?:further|more) (?:information|details)|find out more|visit|(?:to|like to) talk|arrange)\b/;
export const ABOUT_SENDING =
  /\bappl(?:y|ications?)\b|\b(?:send|submit|forward|return)\w*\b.{0,60}\b(?:cvs?|resume|letter|application|forms?|portfolio|details|lines)\b|\byour cv\b/;

/** "Send the filled-in form to", where nothing speaks of applying. */
const SENDING_FORM =
  /\b(?:send|submit|return|e-?mail)\w*\b.{0,40}\b(?:forms?|letter|portfolio)\b.{0,40}\bto\b/;
const SEND_TO = /^(?:(?:please )?(?:send|e-?mail)\b.{0,80})?\bto:?$/;
const GET_IN_TOUCH =
  /\bget in touch\b|\bcontact (?:us|me)\b|\be-?mail (?:us|me)\b|\b(?:send|write to) us\b|\breach out\b|\b(?:send|drop) (?:us )?(?:a |your )?(?:few lines|line|letter|note|message|e-?mail|details|story)\b|\bwrite to\b|\be-?mail\b.{0,60}\b(?:to|with)\b|\bif you are (?:ready|interested)\b|\bfor (?:an?|the|your) (?:application )?(?:form|pack)\b/;

/**
 * Finds the e-mail addresses mentioned beside applying. If there are several, the recruiter chooses.
 * @param isOnlyWay whether there is no link or button to apply
 */
export function findApplicationEmails(outline: Outline, isOnlyWay: boolean): readonly LocatedValue[] {
  const linked = new Map<number, string>();
  for (const link of outline.links) {
    const email = emailOf(link);
    if (email && !linked.has(link.at)) linked.set(link.at, email);
  }
  const found: LocatedValue[] = [];
  for (const [at, block] of outline.blocks.entries()) {
    if (isInZone(block.zone, NON_ADVERT_ZONES)) continue;
    const written = findEmail(block.text) ?? protectedIn(block);
    const link = linked.get(at);
    // A word may stand against the link without a space between them.
    const value = link && written?.toLowerCase().endsWith(link.toLowerCase()) ? link : (written ?? link);
    if (!value) continue;
    const words = sentenceAt(block.text, Math.max(0, block.lower.indexOf(value.toLowerCase())));
    if (!isAboutApplying(outline.blocks, at, words, isOnlyWay)) continue;
    found.push({ value, blocks: [block], phrase: words });
  }
  return found;
}

/** Decodes Cloudflare's obfuscation, too. */
export function emailOf({ element }: Control): string | undefined {
  const href = element.getAttribute('href')?.trim() ?? '';
  const coded = element.closest('[data-cfemail]') ?? element.querySelector('[data-cfemail]');
  const code = coded?.getAttribute('data-cfemail');
  if (code) return decodeProtectedEmail(`/cdn-cgi/l/email-protection#${code}`);
  if (!isMailto(href)) return decodeProtectedEmail(href);
  return findEmail(decodeSafely(href.slice(7).split('?')[0] ?? ''));
}

/** Cloudflare's obfuscation without a link around it. */
function protectedIn({ element, lower }: Block): string | undefined {
  if (!lower.includes('[email')) return undefined;
  const code = element.querySelector('[data-cfemail]')?.getAttribute('data-cfemail');
  return code ? decodeProtectedEmail(`/cdn-cgi/l/email-protection#${code}`) : undefined;
}

/** "For an informal chat" is not for applications. */
function isAboutApplying(blocks: readonly Block[], at: number, words: string, isOnlyWay: boolean): boolean {
  if (includesAny(blocks[at]?.lower ?? '', NOT_ABOUT_APPLYING)) return false;
  // The signed-in user's own address.
  if (isAccountLine(words)) return false;
  const sentence = words.toLowerCase();
  if (ABOUT_ASKING.test(sentence) && !ABOUT_SENDING.test(sentence)) return false;
  const near = blocks.slice(Math.max(0, at - 3), at + 1).map(({ lower }) => lower.slice(-400));
  // "Send: your CV, two lines about yourself, to:" above it.
  if (SEND_TO.test(blocks[at - 1]?.lower ?? '')) return true;
  return (
    ABOUT_APPLYING.test(near.join(' ')) ||
    SENDING_FORM.test(sentence) ||
    (isOnlyWay && GET_IN_TOUCH.test(near.at(-1) ?? ''))
  );
}

function decodeSafely(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
