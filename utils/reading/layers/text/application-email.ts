import { decodeComponent } from '@/utils/advert/decode-component';
import { controlLabel } from '../../advert-parts/apply-controls';
import { identifyLabel } from '../../lexicon/labels';
import { NON_ADVERT_ZONES } from '../../lexicon/zone-kinds';
import type { Block, Control, Outline } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import { type LocatedValue, sentenceAt } from '../../quote';
import { isAccountLine } from '../../values/account-line';
import { decodeProtectedEmail, findEmail } from '../../values/email';
import { isMailto } from '../../web-address';
import { clauseAt, clausesIn, linesWithLinks, writtenEmails } from './contact-clauses';
import {
  ABOUT_APPLYING,
  consultantLines,
  GIVES_FORM,
  isAboutRights,
  isForOtherPurpose,
  withoutChat,
  withoutJob,
} from './contact-purpose';
import { GET_IN_TOUCH, HEAR_MORE, SEND_TO, SENDING_FORM, TO_US } from './sending-words';

/** "Send your CV to Una at the address above", which is a row of the job's facts. */
const TO_ADDRESS = /\b(?:send|e-?mail|submit)\b[^.;]{0,80}\bto\b[^.;]{0,40}\baddress (?:above|below)\b/;
/** Not about the job. */
export const OF_CUSTOMERS =
  /\bto (?:hire|book(?! (?:an? |your )?(?:interview|trial|shift))|order|buy|donate|complain)\b|^for (?:orders|bookings|reservations|deliveries|sales|quot(?:ation|e)s|estimates)\b|^(?:orders?|bookings?|complaints?|lets|lettings|hire|lost property|timetables?)\b|^(?:press|media|customers?)\b[^@]{0,20}:/;
const LONGEST_REMARK = 200;
const MOSTLY_LINKS = 0.8;
/** What sends somebody to an address. */
const WAY =
  /\b(?:appl|cvs?\b|r[eé]sum|expression|submi|sen[dt]|e-?mail|forward|return|writ|letter|contact|touch|repl|form|interest|lines?\b|note|hear|details|speak|talk)/;
const SHORTEST_STATEMENT = 4;

/**
 * Finds the e-mail addresses mentioned beside applying. If there are several, the recruiter chooses.
 * @param isOnlyWay whether there is no link or button to apply
 * @param job the advert's title
 */
export function findApplicationEmails(
  outline: Outline,
  isOnlyWay: boolean,
  job: string,
): readonly LocatedValue[] {
  const linked = new Map<number, { email: string; link: Control }>();
  for (const link of outline.links) {
    const email = emailOf(link);
    if (email && !linked.has(link.at)) linked.set(link.at, { email, link });
  }
  const found: LocatedValue[] = [];
  const others: (LocatedValue & { at: number })[] = [];
  for (const [at, block] of outline.blocks.entries()) {
    if (isInZone(block.zone, NON_ADVERT_ZONES)) continue;
    const several = emailsByClause(block);
    if (several.length > 0) {
      const own = several.filter(({ phrase }) => isAboutApplying(outline.blocks, at, phrase, isOnlyWay, job));
      const applying = own.filter(({ phrase }) => speaksOfApplying(phrase));
      found.push(...(applying.length > 0 ? applying : own));
      continue;
    }
    const written = findEmail(block.text) ?? protectedIn(block);
    const { email: address, link } = linked.get(at) ?? {};
    // There may be no space between a word and the link.
    const value =
      address && written?.toLowerCase().endsWith(address.toLowerCase()) ? address : (written ?? address);
    if (!value) continue;
    const words = sentenceWith(block, value, link);
    const one = { value, blocks: [block], phrase: words };
    if (isAboutApplying(outline.blocks, at, words, isOnlyWay, job)) found.push(one);
    else others.push({ ...one, at });
  }
  const taking = found.filter(({ phrase }) => !GIVES_FORM.test(phrase?.toLowerCase() ?? ''));
  // Another may only stand below.
  const own = taking.filter(({ phrase }) => phrase && speaksOfApplying(phrase));
  if (taking.length > 0) return own.length > 0 ? own : taking;
  return found.length > 0 ? found : impliedAmong(others, outline.blocks, isOnlyWay);
}

/** @returns the address that stands for applying without saying so */
function impliedAmong(
  others: readonly (LocatedValue & { at: number })[],
  blocks: readonly Block[],
  isOnlyWay: boolean,
): readonly LocatedValue[] {
  const isConsultants = consultantLines(blocks);
  const ofConsultant = others.filter(({ at }) => isConsultants(at));
  if (ofConsultant.length > 0 || !isOnlyWay || others.length === 0) return ofConsultant;
  const shown = blocks.filter(({ zone }) => !isInZone(zone, NON_ADVERT_ZONES));
  if (shown.some(({ lower }) => TO_US.test(lower))) return onlyAddress(others);
  const saysHow = shown.some(({ lower }) => ABOUT_APPLYING.test(lower));
  return saysHow ? [] : others.filter(({ phrase }) => HEAR_MORE.test(phrase?.toLowerCase() ?? ''));
}

function onlyAddress(found: readonly LocatedValue[]): readonly LocatedValue[] {
  return new Set(found.map(({ value }) => value)).size === 1 ? found : [];
}

/** The sentence with an address, or with the words that link to it. */
export function sentenceWith(block: Block, email: string, link: Control | undefined): string {
  const written = block.lower.indexOf(email.toLowerCase());
  const label = link ? controlLabel(link.element) : '';
  const at = written < 0 && link ? block.lower.indexOf(label.toLowerCase()) : written;
  // Of buttons in a row, each stands for itself.
  const isButton = written < 0 && label !== '' && at >= 0 && isOnlyLinks(block);
  return isButton ? block.text.slice(at, at + label.length) : sentenceAt(block.text, Math.max(0, at));
}

export function isOnlyLinks({ linkChars, text }: Block): boolean {
  return linkChars > text.length * MOSTLY_LINKS;
}

/** What an advert may say of an address that it has just given. */
export function wordsAfter(blocks: readonly Block[], at: number, sentence: string): string {
  const block = blocks[at]?.text ?? '';
  const rest = block.slice(block.indexOf(sentence) + sentence.length).toLowerCase();
  return `${rest} ${blocks[at + 1]?.lower.slice(0, LONGEST_REMARK) ?? ''}`;
}

/** The address of each clause, unless the first of the block is all. */
function emailsByClause(block: Block): readonly (LocatedValue & { phrase: string })[] {
  if (block.text.split('@').length < 3) return [];
  const { text } = linesWithLinks(block);
  const clauses = clausesIn(text, writtenEmails(text));
  const found = clauses.flatMap(([start]) => {
    const phrase = clauseAt(text, clauses, start);
    const value = findEmail(phrase);
    return value ? [{ value, blocks: [block], phrase }] : [];
  });
  return new Set([findEmail(block.text), ...found.map(({ value }) => value)]).size > 1 ? found : [];
}

/** @param words a sentence with an address @returns whether it is the one to apply to by its own words */
export function speaksOfApplying(words: string): boolean {
  const lower = words.toLowerCase();
  return ABOUT_APPLYING.test(lower) || SENDING_FORM.test(lower);
}

/** "References are taken up via hr@…": a sentence that sends nobody there, unlike a name and a label. */
export function isStatement(words: string): boolean {
  const count = words.replace(/\S+@\S+/g, ' ').match(/(?<![\w’'-])[a-z]{2,}/g)?.length ?? 0;
  return count >= SHORTEST_STATEMENT && !WAY.test(words.toLowerCase());
}

/** Decodes Cloudflare's obfuscation, too. */
export function emailOf({ element }: Control): string | undefined {
  const href = element.getAttribute('href')?.trim() ?? '';
  const coded = element.closest('[data-cfemail]') ?? element.querySelector('[data-cfemail]');
  const code = coded?.getAttribute('data-cfemail');
  if (code) return decodeProtectedEmail(`/cdn-cgi/l/email-protection#${code}`);
  if (!isMailto(href)) return decodeProtectedEmail(href);
  return findEmail(decodeComponent(href.slice(7).split('?')[0] ?? ''));
}

/** Cloudflare's obfuscation without a link around it. */
function protectedIn({ element, lower }: Block): string | undefined {
  if (!lower.includes('[email')) return undefined;
  const code = element.querySelector('[data-cfemail]')?.getAttribute('data-cfemail');
  return code ? decodeProtectedEmail(`/cdn-cgi/l/email-protection#${code}`) : undefined;
}

/** "For an informal chat" is not for applications. */
function isAboutApplying(
  blocks: readonly Block[],
  at: number,
  words: string,
  isOnlyWay: boolean,
  job: string,
): boolean {
  const block = blocks[at];
  const sentence = withoutJob(words, job);
  if (isAboutRights(sentence, block && !isOnlyLinks(block) ? withoutJob(block.text, job) : '')) return false;
  // "or" on a line of its own, below whom to ask.
  if (
    blocks[at - 1]?.lower === 'or' &&
    !ABOUT_APPLYING.test(sentence) &&
    isForOtherPurpose(withoutJob(blocks[at - 2]?.text ?? '', job))
  )
    return false;
  // The signed-in user's own address.
  if (isAccountLine(words)) return false;
  if (isForOtherPurpose(withoutChat(sentence), wordsAfter(blocks, at, words))) return false;
  if (OF_CUSTOMERS.test(sentence) || (!isOnlyWay && isStatement(words))) return false;
  // A button beside another's contact details is the way to apply.
  const above = blocks
    .slice(Math.max(0, at - 3), at)
    .filter(({ linkChars, text }) => isOnlyWay || linkChars < text.length / 2);
  const near = [...above, ...blocks.slice(at, at + 1)].map(({ lower }) => lower.slice(-400));
  // "Send: your CV, two lines about yourself, to:" above it.
  if (SEND_TO.test(blocks[at - 1]?.lower ?? '')) return true;
  return (
    ABOUT_APPLYING.test(near.join(' ')) ||
    (isOnlyWay && isFactOfJob(blocks, at, 'email')) ||
    (isLabelled(blocks, at, 'email') && blocks.some(({ lower }) => TO_ADDRESS.test(lower))) ||
    SENDING_FORM.test(sentence) ||
    (isOnlyWay && [GET_IN_TOUCH, GIVES_FORM].some((words) => words.test(near.at(-1) ?? '')))
  );
}

/** A row "Email" or "Telephone" of the table that has the job's pay or closing date, too. */
export function isFactOfJob(blocks: readonly Block[], at: number, label: 'email' | 'phone'): boolean {
  const [table] = blocks[at]?.structure ?? [];
  if (!table || !isLabelled(blocks, at, label)) return false;
  const rows = blocks.filter(({ structure }) => structure[0] === table);
  return rows.some(({ text }) => ['salary', 'hours', 'closing_date'].includes(identifyLabel(text) ?? ''));
}

/** Below "Contact email". */
function isLabelled(blocks: readonly Block[], at: number, label: 'email' | 'phone'): boolean {
  return identifyLabel(blocks[at - 1]?.text ?? '') === label;
}
