import { MAIL } from '@/utils/advert/link-words';
import { WORK_BOUNDS } from './bounds';
import { descriptionLines } from './description-lines';
import type { Page } from './page';
import type { Doubt, ReadFieldId, ReadFields } from './reading';
import { hasCurrency, readAmounts } from './values/amounts';
import { decodeEntities } from './values/entities';
import { PHONE } from './values/phone';
import { collectVisibleText, type VisibleText } from './visible-text';
import { findWebAddresses, WEB_ADDRESS } from './web-address';

const PHONES = new RegExp(PHONE, 'g');
const HREF = /<a href="([^"]*)">/g;
const LEAST_LINE = 40;

/** Exceptions, so that new fields are checked as text by default. */
const NOT_POSTED_TEXT = [
  'salary_low',
  'salary_high',
  'salary_currency',
  'company',
  'place',
  'country',
] as const satisfies readonly ReadFieldId[];

type PostedTextId = Exclude<ReadFieldId, (typeof NOT_POSTED_TEXT)[number]>;

const isPostedText = (id: string): id is PostedTextId => !NOT_POSTED_TEXT.some((other) => other === id);

/**
 * Marks contact details, links, sums and lines that the page does not show. Structured data may hide them, and they
 * would be posted.
 */
export function addDoubts(fields: ReadFields, page: Page): ReadFields {
  const visible = collectVisibleText(page);
  const result = { ...fields };
  for (const id of Object.keys(fields).filter(isPostedText)) {
    const field = fields[id];
    const isOpen = field?.quote && !field.doubts?.includes('closed-section');
    // Text quotes and the page's own address are visible.
    if (!field || field.source === 'page' || (isOpen && id !== 'description')) continue;
    if (id === 'description' && isOpen && field.source === 'text') continue;
    const found = findDoubts(id, field.value, visible);
    if (found.length > 0)
      result[id] = { ...field, doubts: [...new Set([...(field.doubts ?? []), ...found])] };
  }
  for (const id of ['salary_low', 'salary_high'] as const) {
    const field = fields[id];
    const isOpen = field?.quote && !field.doubts;
    if (field && !isOpen && !visible.hasAmount(field.value)) {
      result[id] = { ...field, doubts: [...(field.doubts ?? []), 'amount-not-visible'] };
    }
  }
  return result;
}

function findDoubts(id: PostedTextId, value: string, visible: VisibleText): readonly Doubt[] {
  const text = id === 'description' ? decodeEntities(value.replace(/<[^>]*>/g, ' ')) : value;
  const doubts: Doubt[] = [];
  if (hasUnseen(text.toLowerCase(), MAIL, (mail) => visible.hasEmail(mail))) doubts.push('email-not-visible');
  // Digits in a URL are no telephone number.
  const words = text.replace(WEB_ADDRESS, ' ');
  if (hasUnseen(words, PHONES, (number) => visible.hasPhone(number))) doubts.push('phone-not-visible');
  if (linksIn(id, value, text).some((address) => !isLinked(address, visible)))
    doubts.push('link-not-visible');
  const amounts = hasCurrency(words.toLowerCase()) ? readAmounts(words.slice(0, WORK_BOUNDS.plain)) : [];
  const isUnseen = amounts.some((amount) => amount.currency && !visible.hasAmount(amount.value));
  if (isUnseen) doubts.push('amount-not-visible');
  if (
    id === 'description' &&
    descriptionLines(value).some((line) => line.length >= LEAST_LINE && !visible.hasWords(line))
  )
    doubts.push('not-visible');
  return doubts;
}

function hasUnseen(text: string, pattern: RegExp, isSeen: (found: string) => boolean): boolean {
  return (text.match(pattern) ?? []).some((found) => !isSeen(found));
}

function linksIn(id: ReadFieldId, value: string, text: string): readonly string[] {
  const targets =
    id === 'description' ? [...value.matchAll(HREF)].map(([, href = '']) => decodeEntities(href)) : [];
  return [...targets, ...findWebAddresses(text).map(({ address }) => address)];
}

function isLinked(address: string, visible: VisibleText): boolean {
  const mailbox = /^mailto:(.*)$/.exec(address.toLowerCase())?.[1];
  return mailbox === undefined ? visible.hasLink(address) : visible.hasEmail(mailbox);
}
