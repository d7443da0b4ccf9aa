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
  size,
  string,
  union,
} from 'superstruct';
import type { ReadableFieldId } from '@/utils/advert/fields';
import { READING_BOUNDS } from './bounds';

/** Where a value was found, most reliable first. `page` is the page's own address. */
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

/** Why a value should be checked before it is posted. */
export const DOUBTS = [
  /** Part of it is in a closed section, which a person can open. */
  'closed-section',
  /** Part of it is not visible on the page. */
  'not-visible',
  /** The same for contact details and sums of money. */
  'link-not-visible',
  'email-not-visible',
  'phone-not-visible',
  'amount-not-visible',
  /** A link showed another address than its target. */
  'other-address',
  /** A message to the site's visitor was left out. */
  'account-line',
] as const;

const spot = object({
  /** Text of one block of the page's outline. */
  text: size(string(), 1, READING_BOUNDS.quote),
  /** The block's index in the outline. */
  at: min(integer(), 0),
});

/** Visible text from which a value was read: all of it, or its beginning and end. */
export const quoteSchema = object({ from: spot, to: optional(spot) });

const source = enums(PAGE_SOURCES);
const doubts = optional(size(array(enums(DOUBTS)), 1, DOUBTS.length));
const words = object({
  value: size(string(), 1, READING_BOUNDS.value),
  source,
  /** The reader is unsure: the form asks the recruiter to check. */
  check: optional(boolean()),
  doubts,
  quote: optional(quoteSchema),
});
const amount = object({
  value: max(number(), 1e12),
  source,
  check: optional(boolean()),
  doubts,
  quote: optional(quoteSchema),
});

const html = object({
  value: size(string(), 1, READING_BOUNDS.description),
  source,
  check: optional(boolean()),
  doubts,
  quote: optional(quoteSchema),
});

/** Fields without a key at the board. */
type UnpostedId = 'company' | 'place' | 'country' | 'salary_currency';

/**
 * All fields that can be read from an advert. Values are the board's (hours `Full`, period `yearly`, ISO
 * dates), except those of `UnpostedId`.
 */
const fields = partial(
  object({
    title: words,
    /** HTML with harmless tags only. It is sanitised before it is shown or sent. */
    description: html,
    company: words,
    /** The page's words for the place. */
    place: words,
    country: words,
    /** UK postcode or outcode. */
    location: words,
    /** In units of `salary_currency`. */
    salary_low: amount,
    salary_high: amount,
    /** ISO 4217. */
    salary_currency: words,
    salary_period: words,
    salary_text: words,
    hours: words,
    job_type: words,
    working_location: words,
    /** ISO date: the last day to apply. */
    closing_date: words,
    reference: words,
    application_url: words,
    application_email: words,
    application_phone: words,
  } satisfies Record<ReadableFieldId | UnpostedId, typeof words | typeof amount | typeof html>),
);

/** Why a page holds no advert. */
export const NO_ADVERT_REASONS = ['expired', 'search', 'home', 'login', 'not-a-job', 'unreadable'] as const;

/** Why a page was not read: a page that browsers close to extensions, or `failed`, an error in the reader. */
export const UNREADABLE_CAUSES = [
  'browser-page',
  'store',
  'pdf',
  'file',
  'refused',
  'no-answer',
  'failed',
] as const;

/** What the recruiter should know of a page's advert besides its fields. */
export const WARNINGS = [
  'no-title',
  'no-description',
  /** The description or the page is longer than what is read of it. */
  'description-cut',
  'page-cut',
  'several-places',
  /** The closing date does not fall on the weekday beside it. */
  'weekday-differs',
  /** Structured data was left out: it cannot be parsed, is too long, or is another job's. */
  'data-broken',
  'data-too-large',
  'data-of-another-job',
] as const;

/** A layer failed on this page: an error in the reader, with its message. */
const layerFailure = object({ layer: source, error: size(string(), 0, READING_BOUNDS.error) });

/** Address of the document that was read. */
const address = optional(size(string(), 0, READING_BOUNDS.address));

/** The reader's result. Validated where it is received. */
export const readingSchema = union([
  object({
    address,
    kind: literal('advert'),
    fields,
    warnings: size(array(union([enums(WARNINGS), layerFailure])), 0, READING_BOUNDS.warnings),
  }),
  object({
    address,
    kind: literal('listing'),
    jobs: size(array(object({ title: string(), url: string() })), 0, READING_BOUNDS.jobs),
  }),
  object({ address, kind: literal('blocked-frame'), frame: string() }),
  object({
    address,
    kind: literal('none'),
    reason: enums(NO_ADVERT_REASONS),
    cause: optional(enums(UNREADABLE_CAUSES)),
    /** The error behind `failed`, for a report. */
    error: optional(size(string(), 0, READING_BOUNDS.error)),
  }),
]);

export type Doubt = (typeof DOUBTS)[number];
export type Quote = Infer<typeof quoteSchema>;
export type Reading = Infer<typeof readingSchema>;
export type Warning = (typeof WARNINGS)[number] | Infer<typeof layerFailure>;
export type AdvertReading = Extract<Reading, { kind: 'advert' }>;
export type ReadFields = Infer<typeof fields>;
export type ReadFieldId = keyof ReadFields;
export type PageSource = (typeof PAGE_SOURCES)[number];
export type UnreadableCause = (typeof UNREADABLE_CAUSES)[number];
export type NoAdvertReason = (typeof NO_ADVERT_REASONS)[number];
