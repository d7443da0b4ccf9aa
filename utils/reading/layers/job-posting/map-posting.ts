import { descriptionHtml } from '../../description-html';
import type { FindingsBuilder } from '../../findings-builder';
import { isBrand } from '../../site-matching/brands';
import { fold } from '../../values/clean-text';
import { isBelievableTitle } from '../../values/job-title';
import { readReference } from '../../values/reference';
import { readHours, readJobType, readWorkingLocation } from '../../values/terms';
import type { Written } from '../../write-blocks';
import { readContact } from './application-contact';
import { readPay } from './base-salary';
import { addressOf, identifiersOf, type PageNames, titleOf } from './choose-posting';
import { readPlace } from './job-location';
import { get, type JsonObject, list, nameOf, words } from './json';
import { readClosing } from './valid-through';

interface Source {
  posting: JsonObject;
  page: PageNames;
  severalPlaces: boolean;
  /** Finds what a bare reference refers to. */
  resolve(object: JsonObject): JsonObject;
  /** The description as the reader wrote it from the page itself, in formats that mark up what is to be seen. */
  written?: WrittenDescription | undefined;
}

export interface WrittenDescription extends Written {
  sure: 'sure' | 'weak';
}

const TAIL = /^\s+[|–—·•:»›-]\s/;

/** Maps a schema.org JobPosting to the fields of an advert. A property that says nothing sure fills no field. */
export function mapPosting(source: Source, finder: FindingsBuilder): void {
  const { posting, page } = source;
  finder.setText('title', ownTitle(posting, page));
  if (source.written) finder.description(source.written, source.written.sure);
  else mapDescription(posting, page, finder);
  const company = companyOf(source);
  finder.setText('company', company);
  mapPlace(source, finder);
  mapPay(posting, finder);
  mapTerms(posting, finder);
  const closing = words(get(posting, 'validThrough'));
  finder.setText('closing_date', closing && readClosing(closing));
  const reference = identifiersOf(posting)
    .map(readReference)
    .find((value) => value !== undefined);
  const names = [company, titleOf(posting)].map((name) => fold(name ?? ''));
  if (reference && !names.includes(fold(reference))) finder.setText('reference', reference);
  mapContact(posting, page, finder);
}

/** Sites hand their page's whole name over: "Baker | Crumb & Co", under a heading that says "Baker". */
function ownTitle(posting: JsonObject, { headings }: PageNames): string {
  const title = titleOf(posting);
  const own = headings.find((heading) => title.startsWith(heading) && TAIL.test(title.slice(heading.length)));
  return own && isBelievableTitle(own) ? own : title;
}

function mapDescription(posting: JsonObject, page: PageNames, finder: FindingsBuilder): void {
  // Line ends matter here, so the text is taken as it is.
  const raw = list(get(posting, 'description')).find((value) => typeof value === 'string');
  if (raw) finder.description(descriptionHtml(raw, addressOf(posting, page.base) ?? page.base));
}

/** A job board that names itself as the employer names nobody. */
function companyOf({ posting, resolve }: Source): string | undefined {
  const organisations = list(get(posting, 'hiringOrganization')).map((value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? resolve(value as JsonObject)
      : value,
  );
  const name = nameOf(organisations, 'name', 'legalName');
  return name && !isBrand(name) && !/^https?:/i.test(name) ? name : undefined;
}

function mapPlace({ posting, severalPlaces }: Source, finder: FindingsBuilder): void {
  const place = readPlace(get(posting, 'jobLocation'));
  finder.setText('place', place.place);
  finder.setText('country', place.country);
  if (!severalPlaces) finder.setText('location', place.location);
  // Google: TELECOMMUTE is for jobs that may or must be done remotely all of the time.
  const type = list(get(posting, 'jobLocationType')).map((value) => words(value) ?? '');
  if (type.some((value) => /telecommut/i.test(value))) finder.setText('working_location', 'Remote working');
  else finder.setText('working_location', readWorkingLocation(type.join(' ')));
}

function mapPay(posting: JsonObject, finder: FindingsBuilder): void {
  const pay = readPay(posting);
  if (!pay) return;
  finder.amount('salary_low', pay.low);
  finder.amount('salary_high', pay.high);
  if (pay.low !== undefined || pay.high !== undefined) finder.setText('salary_currency', pay.currency);
  finder.setText('salary_period', pay.period);
  finder.setText('salary_text', pay.text);
  if (pay.doubtful) for (const id of ['salary_low', 'salary_high'] as const) finder.check(id);
}

/** `employmentType` is a list of Google's words (FULL_TIME, CONTRACTOR …) or whatever the site calls it. */
function mapTerms(posting: JsonObject, finder: FindingsBuilder): void {
  const types = list(get(posting, 'employmentType'))
    .map((value) => words(value) ?? '')
    .join(', ')
    .replace(/_/g, ' ');
  const hours = words(get(posting, 'workHours')) ?? '';
  finder.setText('hours', /full|part/i.test(types) ? readHours(types) : readHours(`${types} ${hours}`));
  finder.setText('job_type', readJobType(types));
}

function mapContact(posting: JsonObject, page: PageNames, finder: FindingsBuilder): void {
  const contact = readContact(posting, page);
  finder.setText('application_url', contact.applyUrl);
  finder.setText('application_url', contact.postingUrl, 'weak');
  finder.setText('application_email', contact.email);
  finder.setText('application_phone', contact.phone);
}
