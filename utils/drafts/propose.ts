import { cleanAddress } from '@/utils/advert/clean-address';
import { addDays, isIsoDate } from '@/utils/advert/dates';
import {
  DEFAULT_FIELD_IDS,
  type DefaultFieldId,
  FIELDS,
  fieldOf,
  type ReadableFieldId,
} from '@/utils/advert/fields';
import { cleanLine } from '@/utils/advert/invisible';
import { DAYS_ON_BOARD } from '@/utils/advert/limits';
import { formatMoney } from '@/utils/advert/money';
import type { ReadFields, Reading } from '@/utils/reading/reading';
import { sanitiseDescription } from '@/utils/rich-text/sanitise';
import { addressNotes, needsChecking } from './doubt-notes';
import type { DraftField, DraftFields } from './draft';
import { NOTE_BOUNDS, type Note } from './note';

/** What fills gaps where the page is silent. */
export type FallbackValues = Partial<Record<DefaultFieldId, string | undefined>> & {
  /** Propose the page's own address where it has no apply link. */
  linkToPage: boolean;
};

interface Context {
  defaults: FallbackValues;
  /** ISO date, London. */
  today: string;
}

/** A value of whatever kind, as it was read. */
type ReadField = NonNullable<ReadFields[keyof ReadFields]>;

/** Readable fields that `propose` has a function for. The values of all others go into the form as they were read. */
const CONVERTED = ['description', 'salary_low', 'salary_high', 'application_url', 'closing_date'] as const;
type ConvertedId = (typeof CONVERTED)[number];
type PlainId = Exclude<ReadableFieldId, ConvertedId>;

const isPlain = (id: string): id is PlainId => !CONVERTED.some((converted) => converted === id);
const PLAIN: readonly PlainId[] = FIELDS.flatMap(({ id, isRead }) => (isRead && isPlain(id) ? [id] : []));

/**
 * Turns a reading into what the form proposes: texts as the form shows them, each with its source, gaps filled from
 * the recruiter's defaults, and a note where the page says something that the board cannot take.
 */
export function propose(reading: Reading, context: Context): DraftFields {
  const read = reading.kind === 'advert' ? reading.fields : {};
  const proposed: DraftFields = {
    ...plainValues(read),
    ...description(read),
    ...pay(read),
    ...link(read, context.defaults),
    ...closingDate(read, context),
  };
  return { ...fillGaps(proposed, context.defaults), ...proposed };
}

function plainValues(read: ReadFields): DraftFields {
  const proposed: DraftFields = {};
  for (const id of PLAIN) {
    const field = read[id];
    if (field) proposed[id] = toDraftField(field, cleanLine(field.value));
  }
  return proposed;
}

/** A read value as it stands in the form, with what there is to say of it. */
function toDraftField(read: ReadField, value: string, ...notes: readonly Note[]): DraftField {
  const { source, check, quote, doubts = [] } = read;
  const all: Note[] = doubts.length > 0 ? [...notes, { code: 'doubts', doubts }] : [...notes];
  return {
    value,
    source,
    ...(check || needsChecking(doubts) ? { check: true } : {}),
    ...(quote ? { quote } : {}),
    ...(all.length > 0 ? { note: all } : {}),
  };
}

function description({ description: field }: ReadFields): DraftFields {
  if (!field) return {};
  const value = sanitiseDescription(field.value);
  return value ? { description: toDraftField(field, value) } : {};
}

function pay(read: ReadFields): DraftFields {
  const currency = read.salary_currency?.value ?? 'GBP';
  const { salary_low: low, salary_high: high, salary_text: text } = read;
  if (currency !== 'GBP' && (low || high)) {
    return noFigure({ code: 'foreign-currency', currency: bounded(currency) }, text ?? low ?? high);
  }
  if (!low && !high) {
    return text ? noFigure({ code: 'no-figure', pay: bounded(text.value) }, text) : {};
  }
  return {
    ...(low ? { salary_low: toDraftField(low, formatMoney(low.value)) } : {}),
    ...(high ? { salary_high: toDraftField(high, formatMoney(high.value)) } : {}),
  };
}

function noFigure(note: Note, from: { source: DraftField['source'] } | undefined): DraftFields {
  return { salary_low: { value: '', source: from?.source ?? 'text', note: [note] } };
}

/** @returns words of the page as a note holds them. */
function bounded(text: string): string {
  return text.length > NOTE_BOUNDS.text ? `${text.slice(0, NOTE_BOUNDS.text - 1)}…` : text;
}

function link({ application_url: field }: ReadFields, { linkToPage }: FallbackValues): DraftFields {
  if (!field || (field.source === 'page' && !linkToPage)) return {};
  // The address in the tab may hold the recruiter's own session.
  if (!URL.canParse(field.value)) return { application_url: toDraftField(field, field.value) };
  const clean = cleanAddress(new URL(field.value));
  const notes = addressNotes(clean);
  const proposed = toDraftField(field, clean.url.href, ...notes);
  return { application_url: notes.length > 0 ? { ...proposed, check: true } : proposed };
}

/**
 * The page's closing date is the last day to apply; the board takes an advert down in the morning of the date sent
 * (board specification, closing date). So the day after is proposed.
 */
function closingDate({ closing_date: field }: ReadFields, { today }: Context): DraftFields {
  if (!field || !isIsoDate(field.value)) return {};
  const lastDay = field.value;
  const leftOut = (code: 'closing-passed' | 'closing-too-late'): DraftFields => ({
    closing_date: { value: '', source: field.source, note: [{ code, lastDay }] },
  });
  if (lastDay < today) return leftOut('closing-passed');
  // Compared before the day is added: the day after 9999-12-31, which some sites mean by "never", has no such form.
  if (lastDay >= addDays(today, DAYS_ON_BOARD - 1)) return leftOut('closing-too-late');
  return { closing_date: toDraftField(field, addDays(lastDay, 1), { code: 'closing-day-after', lastDay }) };
}

function fillGaps(proposed: DraftFields, defaults: FallbackValues): DraftFields {
  const filled: DraftFields = {};
  // A way to apply that the page itself gives is the company's own choice: nothing is added to it.
  const { application_url: url, application_email: email, application_phone: phone } = proposed;
  const hasWayToApply = email || phone || (url && url.source !== 'page');
  for (const id of DEFAULT_FIELD_IDS) {
    const value = defaults[id];
    if (!value || (hasWayToApply && fieldOf(id).required === 'one-of-apply')) continue;
    filled[id] = { value, source: 'default' };
  }
  return filled;
}
