import type { Noun } from './nouns';

const ENTER_POSTCODE = 'Enter a postcode such as G2 1AL, or its first half, G2';

/** What is missing or wrong in a field, and what to do. */
export const messages = {
  required: {
    title: 'Enter the job title',
    description: 'Enter the text of the advert',
    location: ENTER_POSTCODE,
    coreskill: 'Choose the coreskill that fits the work',
  } as Readonly<Record<string, string>>,
  empty: (noun: Noun) => `Fill in the ${noun}`,
  noSalary: (board: string) =>
    `Enter a salary figure: ${board} needs one. To keep it from job seekers, fill in “Shown as”`,
  noWayToApply: 'Enter a link, an e-mail address or a phone number to apply to',
  tooLong: (noun: Noun, length: number, limit: number) =>
    `Shorten the ${noun} by ${count(length - limit)} ${length - limit === 1 ? 'character' : 'characters'}: the limit is ${count(limit)}`,
  notOffered: 'Choose one from the list',
  notMoney: 'Enter one amount in pounds, such as 24,000 or 12.50',
  salaryOrder: 'The highest salary is below the lowest. Change one of them',
  notPostcode: ENTER_POSTCODE,
  notLink: 'Enter a whole web address that starts with http:// or https://',
  notEmail: 'Enter an e-mail address such as jobs@example.co.uk',
  notPhone: 'Enter a phone number such as 0141 496 0000',
  unknownCoreskill: (name: string) => `“${name}” is no longer on the list: choose another`,
  unknownSpecialism: (name: string) => `“${name}” is no longer on the list: choose another, or remove it`,
  foreignSpecialism: (name: string, coreskill: string) =>
    `“${name}” isn’t one of ${coreskill}’s specialisms. Remove it`,
  notDate: 'Enter a day such as 30/11 or 1 December',
  datePast: 'Enter a day after today, or leave it empty: the advert then stays up for 28 days',
  notVideo: 'Enter the address of one YouTube video',
} as const;

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
