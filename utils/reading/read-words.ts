import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { READING_BOUNDS } from './bounds';
import { identifyLabel } from './lexicon/labels';
import type { ReadFields } from './reading';
import { cleanText } from './values/clean-text';
import { readLabelledClosingDate } from './values/closing-date';
import { findEmail } from './values/email';
import { readHours } from './values/hours';
import { readJobType } from './values/job-type';
import { findPhone } from './values/phone';
import { plainToHtml } from './values/plain-to-html';
import { readReference } from './values/reference';
import { readSalary } from './values/salary';
import { splitLabel } from './values/split-label';
import { findOutcodes, findPostcodesInPlace } from './values/uk-postcode';
import { readWorkingLocation } from './values/working-location';
import { findWebAddresses } from './web-address';

/** Words that the recruiter pointed out on the page. */
export interface PointedWords {
  /** Lines as on the page. */
  text: string;
  /** Written by the reader, for the description alone. Still sanitised before use. */
  html?: string | undefined;
  /** The address of a link around or in them. */
  link?: string | undefined;
}

/** A field that words can be used for. Coreskill and specialisms are the board's own. */
export type PointedField = Exclude<FieldId, 'coreskill' | 'specialisms'>;

const isPointed = (id: FieldId): id is PointedField => id !== 'coreskill' && id !== 'specialisms';
export const POINTED_FIELDS: readonly PointedField[] = FIELD_IDS.filter(isPointed);

/**
 * Reads words as if they stood beside the field's label. What they say of its row comes with it: of the
 * pay all figures, of hours and job type both, of ways to apply another one.
 * @param today ISO date, for days without a year
 * @returns no value where the words state none
 */
export function readWords(id: PointedField, words: PointedWords, today: string): ReadFields {
  const text = withoutLabel(cleanText(words.text));
  switch (id) {
    case 'title':
      return field('title', text);
    case 'description':
      return field('description', words.html ?? plainToHtml(words.text), READING_BOUNDS.description);
    case 'location':
      return {
        ...field('location', findPostcodesInPlace(text)[0] ?? findOutcodes(text)[0]),
        ...field('place', text),
      };
    case 'salary_low':
    case 'salary_high':
    case 'salary_period':
    case 'salary_text':
      return pay(text);
    case 'application_url':
      return wayToApply(text, words.link);
    case 'application_email':
      return field('application_email', emailIn(words.link) ?? findEmail(text));
    case 'application_phone':
      return field('application_phone', findPhone(text) ?? findPhone(phoneIn(words.link)));
    case 'hours':
    case 'job_type':
      return {
        ...field('hours', readHours(text)),
        ...field('job_type', readJobType(text)),
        ...field('working_location', readWorkingLocation(text)),
      };
    case 'working_location':
      return field('working_location', readWorkingLocation(text));
    case 'closing_date':
      return field('closing_date', readLabelledClosingDate(text, today)?.date);
    case 'reference':
      return field('reference', readReference(text));
    case 'video_url':
      // The page states no video; the form takes the address.
      return {};
  }
}

/** "Salary: £12.60 an hour" → "£12.60 an hour". */
function withoutLabel(text: string): string {
  const [label, value] = splitLabel(text);
  return label && identifyLabel(label) ? value : text;
}

function field(
  id: Exclude<keyof ReadFields, 'salary_low' | 'salary_high'>,
  value: string | undefined,
  longest: number = READING_BOUNDS.value,
): ReadFields {
  return value ? { [id]: { value: value.slice(0, longest), source: 'text' } } : {};
}

function pay(text: string): ReadFields {
  const { low, high, currency, period, text: words } = readSalary(text) ?? {};
  return {
    ...(low === undefined ? {} : { salary_low: { value: low, source: 'text' } }),
    ...(high === undefined ? {} : { salary_high: { value: high, source: 'text' } }),
    ...field('salary_currency', currency),
    ...field('salary_period', period),
    ...field('salary_text', words),
  };
}

/** A link to a page, else an e-mail address, else a phone number. */
function wayToApply(text: string, link = ''): ReadFields {
  const address = /^https?:/iu.test(link) ? link : findWebAddresses(text)[0]?.address;
  if (address) return field('application_url', address);
  const email = field('application_email', emailIn(link) ?? findEmail(text));
  return email.application_email
    ? email
    : field('application_phone', findPhone(phoneIn(link)) ?? findPhone(text));
}

function emailIn(link = ''): string | undefined {
  return /^mailto:/iu.test(link) ? findEmail(link.replace(/^mailto:|\?.*$/giu, '')) : undefined;
}

function phoneIn(link = ''): string {
  return /^tel:/iu.test(link) ? link.slice(4) : '';
}
