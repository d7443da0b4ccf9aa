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

/** Where on the page a value was found, best known first. `page` is the page's own address. */
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

/** Why a value should be looked at before it is posted. */
export const DOUBTS = [
  /** Part of it stands in a closed part of the page, which a person can open. */
  'closed-section',
  /** Words of it are nowhere to be seen on the page. */
  'not-visible',
  /** The like, of what can do harm: a way to reach somebody, a sum of money. */
  'link-not-visible',
  'email-not-visible',
  'phone-not-visible',
  'amount-not-visible',
  /** A link said another address than the one it led to. */
  'other-address',
  /** What the site says to its visitor was left out. */
  'account-line',
] as const;

const spot = object({
  /** Words of one block of the page's outline. */
  text: size(string(), 1, READING_BOUNDS.quote),
  /** The block's index in the outline. */
  at: min(integer(), 0),
});

/** The page's visible words that a value was read from: all of them, or their begin and their end. */
export const quoteSchema = object({ from: spot, to: optional(spot) });

const source = enums(PAGE_SOURCES);
const doubts = optional(size(array(enums(DOUBTS)), 1, DOUBTS.length));
const words = object({
  value: size(string(), 1, READING_BOUNDS.value),
  source,
  /** The reader is less sure of it: the form asks the recruiter to check. */
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

/** What the reader finds and the board has no key for. */
type UnpostedId = 'company' | 'place' | 'country' | 'salary_currency';

/**
 * Everything that can be read from an advert's page. The values are the board's (hours `Full`, period `yearly`,
 * dates ISO), except for `UnpostedId`.
 */
const fields = partial(
  object({
    title: words,
    /** HTML as the page has it, with harmless tags only; it is sanitised before it is shown or sent. */
    description: html,
    company: words,
    /** The page's words for where. */
    place: words,
    country: words,
    /** UK postcode or outcode. */
    location: words,
    /** In units of `salary_currency`, as the page says. */
    salary_low: amount,
    salary_high: amount,
    /** ISO 4217. */
    salary_currency: words,
    salary_period: words,
    salary_text: words,
    hours: words,
    job_type: words,
    working_location: words,
    /** ISO date: the last day on which the page says one can apply. */
    closing_date: words,
    reference: words,
    application_url: words,
    application_email: words,
    application_phone: words,
  } satisfies Record<ReadableFieldId | UnpostedId, typeof words | typeof amount | typeof html>),
);

/** Why a page holds no advert. */
export const NO_ADVERT_REASONS = ['expired', 'search', 'home', 'login', 'not-a-job', 'unreadable'] as const;

/**
 * Why a page was not read: what the browser keeps extensions out of, as whoever injects the reader finds out, or
 * `failed`, an error in the reader itself.
 */
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

/** The address of the document that was read: a page may change it at any time. */
const address = optional(size(string(), 0, READING_BOUNDS.address));

/** What was read from a page. Checked by whoever receives it from the reader. */
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
    /** The error behind `failed`, for a report of it. */
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
