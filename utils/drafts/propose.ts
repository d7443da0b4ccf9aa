import { cleanAddress } from '@/utils/advert/clean-address';
import { addDays, isIsoDate } from '@/utils/advert/dates';
import { FIELDS } from '@/utils/advert/field-list';
import { DEFAULT_FIELD_IDS, type DefaultFieldId, fieldOf, type ReadableFieldId } from '@/utils/advert/fields';
import { cleanLine } from '@/utils/advert/invisible';
import { formatMoney } from '@/utils/advert/money';
import { computeLatestRemovalDay } from '@/utils/advert/removal-day';
import type { ReadFields, Reading } from '@/utils/reading/reading';
import { sanitiseDescription } from '@/utils/rich-text/sanitise';
import { addressNotes, needsChecking } from './doubt-notes';
import { type DraftField, type DraftFields, isFilled } from './draft';
import { NOTE_BOUNDS, type Note } from './note';

export type Defaults = Partial<Record<DefaultFieldId, string | undefined>> & {
  linkToPage: boolean;
};

interface Context {
  defaults: Defaults;
  today: string;
  /** What the draft keeps of earlier readings. */
  kept?: DraftFields;
}

type ReadField = NonNullable<ReadFields[keyof ReadFields]>;

const CONVERTED = ['description', 'salary_low', 'salary_high', 'application_url', 'closing_date'] as const;
type ConvertedId = (typeof CONVERTED)[number];
type PlainId = Exclude<ReadableFieldId, ConvertedId>;

const isPlain = (id: string): id is PlainId => !CONVERTED.some((converted) => converted === id);
const PLAIN: readonly PlainId[] = FIELDS.flatMap(({ id, isRead }) => (isRead && isPlain(id) ? [id] : []));

/** Proposed values with sources and notes; defaults fill gaps. */
export function propose(reading: Reading, context: Context): DraftFields {
  const read = reading.kind === 'advert' ? reading.fields : {};
  const proposed: DraftFields = {
    ...plainValues(read),
    ...description(read),
    ...pay(read),
    ...link(read, context.defaults),
    ...closingDate(read, context),
  };
  return { ...fillGaps({ ...context.kept, ...proposed }, context.defaults), ...proposed };
}

function plainValues(read: ReadFields): DraftFields {
  const proposed: DraftFields = {};
  for (const id of PLAIN) {
    const field = read[id];
    if (field) proposed[id] = toDraftField(field, cleanLine(field.value));
  }
  return proposed;
}

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
    return noFigure({ code: 'foreign-currency', currency: truncateNote(currency) }, text ?? low ?? high);
  }
  if (!low && !high) {
    return text ? noFigure({ code: 'no-figure', pay: truncateNote(text.value) }, text) : {};
  }
  return {
    ...(low ? { salary_low: toDraftField(low, formatMoney(low.value)) } : {}),
    ...(high ? { salary_high: toDraftField(high, formatMoney(high.value)) } : {}),
  };
}

function noFigure(note: Note, from: { source: DraftField['source'] } | undefined): DraftFields {
  return { salary_low: { value: '', source: from?.source ?? 'text', note: [note] } };
}

function truncateNote(text: string): string {
  return text.length > NOTE_BOUNDS.text ? `${text.slice(0, NOTE_BOUNDS.text - 1)}…` : text;
}

function link({ application_url: field }: ReadFields, { linkToPage }: Defaults): DraftFields {
  if (!field || (field.source === 'page' && !linkToPage)) return {};
  // The tab's address may contain the recruiter's session.
  if (!URL.canParse(field.value)) return { application_url: toDraftField(field, field.value) };
  const clean = cleanAddress(new URL(field.value));
  const notes = addressNotes(clean);
  const proposed = toDraftField(field, clean.url.href, ...notes);
  return { application_url: notes.length > 0 ? { ...proposed, check: true } : proposed };
}

/**
 * The board removes an advert on the morning of its closing date (board specification, closing date): one day is added.
 */
function closingDate({ closing_date: field }: ReadFields, { today }: Context): DraftFields {
  if (!field || !isIsoDate(field.value)) return {};
  const lastDay = field.value;
  const leftOut = (code: 'closing-passed' | 'closing-too-late'): DraftFields => ({
    closing_date: { value: '', source: field.source, note: [{ code, lastDay }] },
  });
  if (lastDay < today) return leftOut('closing-passed');
  // Before adding a day: the day after 9999-12-31, which some sites use for "never", is no ISO date.
  if (lastDay >= addDays(computeLatestRemovalDay(today), -1)) return leftOut('closing-too-late');
  return { closing_date: toDraftField(field, addDays(lastDay, 1), { code: 'closing-day-after', lastDay }) };
}

function fillGaps(proposed: DraftFields, defaults: Defaults): DraftFields {
  const filled: DraftFields = {};
  // The company chose how to apply.
  const { application_url: url, application_email: email, application_phone: phone } = proposed;
  const hasWayToApply = [email, phone, url].some(
    (one) => isFilled(one) && one?.source !== 'default' && one?.source !== 'page',
  );
  for (const id of DEFAULT_FIELD_IDS) {
    const value = defaults[id];
    if (!value || (hasWayToApply && fieldOf(id).required === 'one-of-apply')) continue;
    filled[id] = { value, source: 'default' };
  }
  return filled;
}
