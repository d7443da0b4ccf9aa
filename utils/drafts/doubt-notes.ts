import type { CleanAddress } from '@/utils/advert/clean-address';
import type { FieldId } from '@/utils/advert/fields';
import type { Doubt } from '@/utils/reading/reading';

/** What a field that is the thing itself is called. */
const OWN: Partial<Record<FieldId, string>> = {
  application_url: 'This link',
  application_email: 'This e-mail address',
  application_phone: 'This phone number',
  salary_low: 'This amount',
  salary_high: 'This amount',
};
const PARTS = {
  'link-not-visible': 'a link',
  'email-not-visible': 'an e-mail address',
  'phone-not-visible': 'a phone number',
  'amount-not-visible': 'an amount of money',
} as const;
const MOST_NAMES = 6;
const LONGEST_NAME = 40;

/** @returns what a recruiter is told of a value's doubts, a sentence each. */
export function doubtNotes(id: FieldId, doubts: readonly Doubt[]): readonly string[] {
  const own = OWN[id];
  const hidden = doubts.flatMap((doubt) => (isPart(doubt) ? [PARTS[doubt]] : []));
  const notes: string[] = [];
  if (hidden.length > 0) {
    notes.push(
      own
        ? `${own} isn’t visible on the page.`
        : `This has ${hidden.join(', ').replace(/, (?=[^,]*$)/u, ' and ')} that you can’t see on the page.`,
    );
  }
  if (doubts.includes('not-visible')) notes.push('Some of this text isn’t visible on the page.');
  if (doubts.includes('closed-section')) {
    notes.push('Some of this is in a closed section of the page, such as a tab or “Show more”.');
  }
  if (doubts.includes('other-address')) {
    notes.push(
      'A link here showed one address and led to another, so we removed the link and kept its words.',
    );
  }
  if (doubts.includes('account-line')) {
    notes.push('We left out a line about your own account on the site, such as a greeting.');
  }
  return notes;
}

/** @returns whether the recruiter has to look at the value: that a part of the page is closed is only worth knowing. */
export function needsChecking(doubts: readonly Doubt[]): boolean {
  return doubts.some((doubt) => doubt !== 'closed-section');
}

/** @returns what is told of an address from which something was left out, or in which something may be personal. */
export function addressNotes({ leftOut, unsure }: CleanAddress): readonly string[] {
  return [
    ...(leftOut.length > 0
      ? [
          `We left out parts of this address that looked personal: ${listOf(leftOut)}. Check that it still works.`,
        ]
      : []),
    ...(unsure.length > 0
      ? [
          `Part of this address may be personal: ${listOf(unsure)}. Check that it works when you’re signed out.`,
        ]
      : []),
  ];
}

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => name.slice(0, LONGEST_NAME));
  return names.length > MOST_NAMES ? `${shown.join(', ')} and others` : shown.join(', ');
}

function isPart(doubt: Doubt): doubt is keyof typeof PARTS {
  return Object.hasOwn(PARTS, doubt);
}
