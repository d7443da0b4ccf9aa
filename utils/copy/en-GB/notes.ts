import type { AddressPart } from '@/utils/advert/clean-address';
import type { FieldId } from '@/utils/advert/fields';
import type { Doubt } from '@/utils/reading/reading';

/** Subjects for fields whose whole value is meant. */
const THIS: Partial<Record<FieldId, string>> = {
  application_url: 'This link',
  application_email: 'This e-mail address',
  application_phone: 'This phone number',
  salary_low: 'This amount',
  salary_high: 'This amount',
};

const HIDDEN: Partial<Record<Doubt, string>> = {
  'link-not-visible': 'a link',
  'email-not-visible': 'an e-mail address',
  'phone-not-visible': 'a phone number',
  'amount-not-visible': 'an amount of money',
};

const DOUBTS: Partial<Record<Doubt, string>> = {
  'not-visible': 'Some of this text isn’t visible on the page.',
  'closed-section': 'Some of this is in a closed section of the page, such as a tab or “Show more”.',
  'other-address':
    'A link here showed one address and led to another, so we removed the link and kept its words.',
  'account-line': 'We left out a line about your own account on the site, such as a greeting.',
};

const PARTS: Readonly<Record<Extract<AddressPart, { part: string }>['part'], string>> = {
  'user-name': 'user name',
  session: 'session',
  path: 'part of the path',
  'unnamed-value': 'a code at its end',
};

/** Why a value needs checking, in a sentence each. */
export function doubtSentences(field: FieldId, doubts: readonly Doubt[]): string[] {
  const hidden = doubts.flatMap((doubt) => HIDDEN[doubt] ?? []);
  const subject = THIS[field];
  const first = subject
    ? `${subject} isn’t visible on the page.`
    : `This has ${hidden.join(', ').replace(/, (?=[^,]*$)/u, ' and ')} that you can’t see on the page.`;
  return [...(hidden.length > 0 ? [first] : []), ...doubts.flatMap((doubt) => DOUBTS[doubt] ?? [])];
}

/** @param most more parts are "others" */
export const addressPartsRemoved = (parts: readonly AddressPart[], most: number) =>
  `We left out parts of this address that looked personal: ${listParts(parts, most)}. Check that it still works.`;

/** @param most more parts are "others" */
export const addressPartsUnsure = (parts: readonly AddressPart[], most: number) =>
  `Part of this address may be personal: ${listParts(parts, most)}. Check that it works when you’re signed out.`;

function listParts(parts: readonly AddressPart[], most: number): string {
  const names = parts.slice(0, most).map((one) => ('name' in one ? one.name : PARTS[one.part]));
  return parts.length > most ? `${names.join(', ')} and others` : names.join(', ');
}

export const foreignCurrency = (currency: string, board: string) =>
  `The page gives the pay in ${currency}. ${board} needs it in pounds.`;

export const noFigure = (pay: string, board: string) =>
  `The page says “${pay}”, but ${board} needs a salary figure: enter one. While “Shown as” is filled in, job seekers see that instead.`;

/** @param day the page's closing date in words */
export const closingPassed = (day: string) =>
  `The page says ${day}. That date has passed, so we left it blank.`;

/** @param day the page's closing date in words */
export const closingTooLate = (day: string, board: string, days: number) =>
  `The page says ${day}. ${board} takes every advert down after ${days} days, so we left it blank.`;

/** @param day the page's closing date in words */
export const closingDayAfter = (day: string, board: string) =>
  `The page says ${day}. ${board} takes adverts down in the morning, so this is the day after.`;
