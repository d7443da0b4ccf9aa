import {
  array,
  boolean,
  enums,
  type Infer,
  integer,
  literal,
  max,
  min,
  number,
  object,
  optional,
  partial,
  refine,
  type Struct,
  size,
  string,
  union,
} from 'superstruct';
import { isIsoDate } from '@/utils/advert/dates';
import type { ReadableFieldId } from '@/utils/advert/fields';
import { READING_BOUNDS } from './bounds';

/** Most reliable first. `page` is the page's address. */
export const PAGE_SOURCES = [
  'json-ld',
  'microdata',
  'rdfa',
  'page-data',
  'site',
  'metadata',
  'text',
  'page',
] as const;

export const DOUBTS = [
  'closed-section',
  'not-visible',
  /** The same for contact details and sums. */
  'link-not-visible',
  'email-not-visible',
  'phone-not-visible',
  'amount-not-visible',
  /** A link showed another address. */
  'other-address',
  /** A message to the visitor was left out. */
  'account-line',
] as const;

const spot = object({
  text: size(string(), 1, READING_BOUNDS.quote),
  at: min(integer(), 0),
});

/** Visible text with the value: all of it, or its beginning and end. */
export const quoteSchema = object({ from: spot, to: optional(spot) });

const source = enums(PAGE_SOURCES);
const doubts = optional(size(array(enums(DOUBTS)), 1, DOUBTS.length));
const fieldOf = <Value>(value: Struct<Value>) =>
  object({ value, source, check: optional(boolean()), doubts, quote: optional(quoteSchema) });
const words = fieldOf(size(string(), 1, READING_BOUNDS.value));
const amount = fieldOf(max(number(), 1e12));
const html = fieldOf(size(string(), 1, READING_BOUNDS.description));

type UnpostedId = 'company' | 'place' | 'country' | 'salary_currency';

/** All readable fields, with the board's values (hours `Full`, period `yearly`, ISO dates), except for `UnpostedId`. */
const fields = partial(
  object({
    title: words,
    /** Harmless tags only. Still sanitised before use. */
    description: html,
    company: words,
    /** The place as written on the page. */
    place: words,
    country: words,
    /** UK postcode or outcode. */
    location: words,
    /** In `salary_currency`. */
    salary_low: amount,
    salary_high: amount,
    /** ISO 4217. */
    salary_currency: words,
    salary_period: words,
    salary_text: words,
    hours: words,
    job_type: words,
    working_location: words,
    /** ISO date. */
    closing_date: words,
    reference: words,
    application_url: words,
    application_email: words,
    application_phone: words,
  } satisfies Record<ReadableFieldId | UnpostedId, typeof words | typeof amount | typeof html>),
);

const other = object({ value: size(string(), 1, READING_BOUNDS.other), source });
const short = optional(size(string(), 1, READING_BOUNDS.other));
const figure = optional(max(number(), 1e12));
const otherPay = object({
  source,
  salary_low: figure,
  salary_high: figure,
  salary_currency: short,
  salary_period: short,
});
const few = optional(size(array(other), 1, READING_BOUNDS.others));

/** What else may be right, where layers disagree or one cannot tell. Figures of a pay belong together. */
export const othersSchema = object({
  title: few,
  place: few,
  location: few,
  closing_date: few,
  application_url: few,
  application_email: few,
  application_phone: few,
  pay: optional(size(array(otherPay), 1, READING_BOUNDS.others)),
});

const NO_ADVERT_REASONS = [
  'expired',
  'search',
  'no-vacancies',
  'home',
  'login',
  'not-a-job',
  'unreadable',
  /** Given by the form, not the reader: its draft is not the page's. */
  'not-read',
] as const;

/** `failed` is an error in the reader; the others are pages closed to extensions. */
const UNREADABLE_CAUSES = ['browser-page', 'store', 'pdf', 'file', 'refused', 'no-answer', 'failed'] as const;

/** Notes on an advert as a whole. */
export const WARNINGS = [
  'no-title',
  'no-description',
  /** The page has text and little that tells its kind. */
  'unsure-advert',
  /** A notice speaks of a closed vacancy, but one can still apply. */
  'perhaps-closed',
  /** Description or page exceeds the limits. */
  'description-cut',
  'page-cut',
  'several-places',
  /** The date is not on the stated weekday. */
  'weekday-differs',
  /** Structured data is invalid, too long, or another job's. */
  'data-broken',
  'data-too-large',
  'data-of-another-job',
] as const;

/** Where the words that may name the place of work were found. */
const placeHint = object({
  from: enums(['title', 'page-title', 'site', 'language', 'line', 'address', 'footer']),
  words: size(string(), 1, READING_BOUNDS.hint),
});

const layerFailure = object({ layer: source, error: size(string(), 0, READING_BOUNDS.error) });

/** Where and when a page was read. */
const state = {
  address: optional(size(string(), 0, READING_BOUNDS.address)),
  /** More of the page was still to come. */
  isLoading: optional(boolean()),
  /** Words that the recruiter had selected on the page. */
  selection: optional(size(string(), 1, READING_BOUNDS.pointed)),
};

const contents = {
  fields,
  others: optional(othersSchema),
  placeHints: optional(size(array(placeHint), 0, READING_BOUNDS.hints)),
  warnings: size(array(union([enums(WARNINGS), layerFailure])), 0, READING_BOUNDS.warnings),
};

/** The page read as if it were an advert, which the recruiter may know better. Missing where it has no words. */
const asAdvert = optional(object(contents));

/** Place and closing date (ISO) as the list shows them. */
const listedJob = object({
  title: string(),
  url: string(),
  place: optional(size(string(), 1, READING_BOUNDS.hint)),
  closing_date: optional(refine(string(), 'date', isIsoDate)),
});

/** The reader's result, validated by the receiver. */
export const readingSchema = union([
  object({ ...state, kind: literal('advert'), ...contents }),
  object({
    ...state,
    asAdvert,
    kind: literal('listing'),
    jobs: size(array(listedJob), 0, READING_BOUNDS.jobs),
  }),
  object({ ...state, asAdvert, kind: literal('blocked-frame'), frame: string() }),
  object({
    ...state,
    asAdvert,
    kind: literal('none'),
    reason: enums(NO_ADVERT_REASONS),
    cause: optional(enums(UNREADABLE_CAUSES)),
    error: optional(size(string(), 0, READING_BOUNDS.error)),
  }),
]);

export type Others = Infer<typeof othersSchema>;
export type Other = Infer<typeof other>;
export type OtherPay = Infer<typeof otherPay>;
export type Doubt = (typeof DOUBTS)[number];
export type Quote = Infer<typeof quoteSchema>;
export type PlaceHint = Infer<typeof placeHint>;
export type ListedJob = Infer<typeof listedJob>;
export type Reading = Infer<typeof readingSchema>;
export type Warning = (typeof WARNINGS)[number] | Infer<typeof layerFailure>;
export type AdvertReading = Extract<Reading, { kind: 'advert' }>;
export type ReadingState = Pick<AdvertReading, keyof typeof state>;
export type AdvertContents = Omit<AdvertReading, 'kind' | keyof ReadingState>;
export type ListingReading = Extract<Reading, { kind: 'listing' }>;
export type ReadFields = Infer<typeof fields>;
export type ReadFieldId = keyof ReadFields;
export type PageSource = (typeof PAGE_SOURCES)[number];
export type UnreadableCause = (typeof UNREADABLE_CAUSES)[number];
export type NoAdvertReason = (typeof NO_ADVERT_REASONS)[number];
