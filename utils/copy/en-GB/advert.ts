import type { FieldId } from '@/utils/advert/fields';

/** An advert in the preview and the history. */
export const sentNotShown = (board: string) => `Sent to ${board}, but not shown in the advert`;
/** What job seekers read in place of the form's label. */
export const SHOWN_LABELS: { readonly [Id in FieldId]?: string } = { reference: 'Job Ref No' };
export const SALARY = 'Salary';
/** The board's own word for what was chosen. */
export const sentAs = (field: string) => `${field}, sent as`;
export const sentWithEvery = (key: string) => `Sent with every advert: ${key}`;

/** For values that the board abbreviates. */
const CHOICES: Readonly<Record<string, string>> = {
  Full: 'Full time',
  Part: 'Part time',
  hourly: 'an hour',
  daily: 'a day',
  weekly: 'a week',
  monthly: 'a month',
  yearly: 'a year',
};

/** @param value may be any text: a restored draft's, say */
const wordsFor = (value: string) => (Object.hasOwn(CHOICES, value) ? CHOICES[value] : undefined);

/** An option of a closed list in words; an unknown one as it is. */
export const choiceInWords = (option: string) => wordsFor(option) ?? option;

/** `£9 to £11 an hour` */
export const salary = (amounts: readonly string[], period = '') =>
  [amounts.join(' to '), wordsFor(period)].filter(Boolean).join(' ');
