import { choiceInWords } from '@/utils/copy/en-GB/advert';
import { FIELD_NOUNS, type Noun } from '@/utils/copy/en-GB/nouns';
import * as copy from '@/utils/copy/en-GB/rows';
import { addDays, formatDayOfMonth, isIsoDate } from './dates';
import type { RowId } from './field-entry';
import { type FormValues, fieldsOf } from './fields';
import { DAYS_ON_BOARD } from './limits';
import { payInWords } from './pay-in-words';
import { computeLatestRemovalDay } from './removal-day';

export interface RowSummary {
  /** Empty if the row is. */
  value: string;
  /** Less important. */
  aside?: string | undefined;
}

export interface RowContext {
  /** ISO date in London. */
  today: string;
  board: string;
  /** ISO date by which the board removes a posted advert. One that is posted now has all its days. */
  latestRemovalDay?: string | undefined;
  /** The place that the page names for the postcode. */
  place?: string | undefined;
}

/**
 * A row's fields in one line, as a job seeker will read them: what the board rounds, hides or ends by itself is marked
 * (board specification, salary and closing date). What cannot be understood is shown as it is.
 */
export function summariseRow(row: RowId, values: FormValues, context: RowContext): RowSummary {
  switch (row) {
    case 'title':
      return { value: trimmed(values.title) };
    case 'where':
      return { value: trimmed(values.location), aside: values.location ? context.place : undefined };
    case 'pay':
      return payOf(values);
    case 'work':
      return workOf(values);
    case 'closes':
      return closingOf(trimmed(values.closing_date), context);
    case 'apply':
      return applyOf(values, context.board);
    case 'kind':
      return {
        value: [trimmed(values.coreskill), (values.specialisms ?? []).join(', ')].filter(Boolean).join(' › '),
      };
    case 'reference':
      return referenceOf(values);
    case 'text':
      return { value: trimmed(values.description) };
  }
}

function trimmed(value: string | undefined): string {
  return (value ?? '').trim();
}

function payOf(values: FormValues): RowSummary {
  const { exact, rounded } = payInWords(values);
  const shownAs = trimmed(values.salary_text);
  if (shownAs) return { value: shownAs, aside: exact ? copy.insteadOf(exact) : undefined };
  if (rounded !== exact) return { value: rounded, aside: copy.roundedFrom(exact) };
  return { value: exact, aside: exact && !values.salary_period ? copy.PERIOD_NOT_STATED : undefined };
}

function workOf(values: FormValues): RowSummary {
  const stated: string[] = [];
  const missing: Noun[] = [];
  for (const { id } of fieldsOf('work')) {
    const value = values[id];
    if (typeof value === 'string' && value) stated.push(choiceInWords(value));
    else missing.push(FIELD_NOUNS[id]);
  }
  const aside = stated.length > 0 && missing.length > 0 ? copy.notStated(missing) : undefined;
  return { value: stated.join(' · '), aside };
}

/** The board takes the advert down in the morning of its closing date, so the day before is the last. */
function closingOf(date: string, { today, latestRemovalDay }: RowContext): RowSummary {
  const last = latestRemovalDay ?? computeLatestRemovalDay(today);
  if (!date || (isIsoDate(date) && date >= last)) {
    return { value: copy.afterDays(DAYS_ON_BOARD), aside: copy.onDay(formatDayOfMonth(last, today)) };
  }
  if (!isIsoDate(date)) return { value: date };
  return {
    value: formatDayOfMonth(addDays(date, -1), today),
    aside: copy.downOn(new Date(date).getUTCDate()),
  };
}

function applyOf(values: FormValues, board: string): RowSummary {
  const link = trimmed(values.application_url);
  const email = trimmed(values.application_email);
  const ways = [link && withoutScheme(link), email, trimmed(values.application_phone)].filter(Boolean);
  return { value: ways.join(' · '), aside: email && !link ? copy.throughForm(board) : undefined };
}

/** Its host is written as browsers do, so that no foreign letter passes for another. */
function withoutScheme(link: string): string {
  if (!URL.canParse(link)) return link;
  const { host, pathname, search } = new URL(link);
  return host ? `${host.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}${search}` : link;
}

function referenceOf(values: FormValues): RowSummary {
  const reference = trimmed(values.reference);
  if (!trimmed(values.video_url)) return { value: reference };
  return { value: reference || copy.NO_REFERENCE, aside: copy.WITH_VIDEO };
}
