import type { RowId } from '@/utils/advert/field-entry';
import type { Noun } from './nouns';

export const ROW_LABELS: Readonly<Record<RowId, string>> = {
  title: 'Title',
  where: 'Where',
  pay: 'Pay',
  work: 'Work',
  closes: 'Closes',
  apply: 'Apply',
  kind: 'Coreskill',
  reference: 'Reference',
  text: 'Text',
};

/** A row of the form at rest. What is beside a value is short, so that both fit into a line of the popup. */
export const MISSING = 'Missing';
const NONE = 'None';

/** What a row says that is empty and may stay so. */
export const EMPTY: Readonly<Record<RowId, string>> = {
  title: NONE,
  where: NONE,
  pay: NONE,
  work: 'Not stated',
  closes: NONE,
  apply: NONE,
  kind: NONE,
  reference: NONE,
  text: NONE,
};

export const insteadOf = (pay: string) => `instead of ${pay}`;
export const roundedFrom = (pay: string) => `rounded from ${pay}`;
export const upTo = (pay: string) => `up to ${pay}`;
export const PERIOD_NOT_STATED = 'pay period not stated';

/** @param nouns of the fields that are empty */
export const notStated = (nouns: readonly Noun[]) => `no ${nouns.join(' or ')}`;

export const afterDays = (days: number) => `After ${days} days`;
export const onDay = (day: string) => `on ${day}`;
export const downOn = (day: number) => `comes down on the ${ordinal(day)}`;

/** The page has another value, too. */
export const OR_ANOTHER = 'or another';
/** How job seekers apply where applications go to an e-mail address. */
export const throughForm = (board: string) => `via a form on ${board}`;

export const NO_REFERENCE = 'No reference';
export const WITH_VIDEO = 'with a video';

export const characters = (count: number) => `${count.toLocaleString('en-GB')} characters`;

/** The button that accepts unsure values. */
export const RIGHT = 'That’s right';
export const areRight = (nouns: readonly Noun[]) =>
  `(accept ${nouns.map((noun) => `the ${noun}`).join(' and ')})`;

function ordinal(day: number): string {
  const ending = day % 100 >= 11 && day % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}
