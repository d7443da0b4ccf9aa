import type { FieldId } from '@/utils/advert/fields';
import type { OfferedField } from '@/utils/reading/rank-words';
import { FIELD_LABELS } from './fields';
import { FIELD_NOUNS, type Noun, ROW_NOUNS } from './nouns';

export const POINTED_LABELS: Readonly<Record<OfferedField, string>> = {
  ...FIELD_LABELS,
  // The words may say both figures.
  salary_low: 'Pay',
};
export const pointedNoun = (field: FieldId): Noun =>
  field === 'salary_low' ? ROW_NOUNS.pay : FIELD_NOUNS[field];

export const SELECTED = 'You selected {words}. Use it as:';
export const SOMETHING_ELSE = 'Something else…';
export const MENU = 'Use in the advert as';

const LONGEST_QUOTE = 80;

/** The words in quotation marks, shortened. */
export const quoted = (text: string) => {
  const line = text.replace(/\s+/gu, ' ');
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line}”`;
};

/** What a field's row is called on the form, and the field in a sentence. */
interface Names {
  label: string;
  noun: Noun;
}

/** What became of words from the page. */
export const WORDS_POINTED_OUT = {
  used: (text: string, { label }: Names) => `${quoted(text)} is now under ${label}.`,
  unclear: (text: string, { noun }: Names) =>
    `We found no ${noun} in ${quoted(text)}. Please fill that in yourself.`,
  'typed-since': (text: string, { label }: Names) =>
    `We kept what you have typed under ${label} since you chose ${quoted(text)}. Choose the words again to use them instead.`,
};

export const PICK = 'Pick it on the page';
export const pickRow = (noun: Noun) => `Pick the ${noun} on the page`;
export const PICK_NOT_STARTED =
  'The browser doesn’t let us pick on this page. Select the words there and click the icon, or type them in.';

/** A pick that gave nothing. */
export const PICK_FAILED = {
  blocked: (noun: Noun) =>
    `Nothing was picked for the ${noun}: this page would not let us mark its words. Select them there with the mouse and click the icon, or type them in.`,
  'moved-on': (noun: Noun) =>
    `Nothing was picked for the ${noun}: the page was left or loaded again before you had picked. Please pick again.`,
  'not-kept': (noun: Noun) =>
    `What you picked for the ${noun} was lost: the browser could not save it. Please pick it again, or type it in.`,
};

/** Shown over the page while the recruiter picks. */
export const PICKER_WORDS = {
  label: 'Pick words from this page',
  nothing: 'There are no words here to use.',
  taken: '{count} chosen.',
  done: 'Done',
  cancel: 'Cancel',
};
export const PICK_SEVERAL =
  'Click each part of the text, then press Done. Arrow keys select more or less; Escape stops.';
export const pickOne = (noun: Noun) =>
  `Click the words for the ${noun}. Arrow keys select more or less; Escape stops.`;
