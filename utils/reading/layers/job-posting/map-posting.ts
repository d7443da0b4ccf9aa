import { descriptionHtml } from '../../description-html';
import type { FindingsBuilder } from '../../findings-builder';
import { isJobsSiteName } from '../../site-matching/jobs-site-names';
import { foldText } from '../../values/clean-text';
import { readHours } from '../../values/hours';
import { isPlausibleTitle } from '../../values/job-title';
import { readJobType } from '../../values/job-type';
import { readReference } from '../../values/reference';
import { readWorkingLocation } from '../../values/working-location';
import type { WrittenHtml } from '../../write-blocks';
import { readApplicationContact } from './application-contact';
import { readBaseSalary } from './base-salary';
import { type PageIdentity, postingAddress, postingIdentifiers, postingTitle } from './choose-posting';
import { readJobLocation } from './job-location';
import { getProperty, isObject, type JsonObject, nameOf, textOf, toList } from './json';
import { readValidThrough } from './valid-through';

interface PostingSource {
  posting: JsonObject;
  page: PageIdentity;
  severalPlaces: boolean;
  resolve(object: JsonObject): JsonObject;
  written?: WrittenDescription | undefined;
}

export interface WrittenDescription extends WrittenHtml {
  sure: 'sure' | 'weak';
}

const TAIL = /^\s+[|–—·•:»›-]\s/;

/** Maps a JobPosting to fields. Ambiguous properties set none. */
export function mapPosting(source: PostingSource, builder: FindingsBuilder): void {
  const { posting, page } = source;
  builder.setText('title', titleInHeading(posting, page));
  if (source.written) builder.setDescription(source.written, source.written.sure);
  else mapDescription(posting, page, builder);
  const company = companyOf(source);
  builder.setText('company', company);
  mapPlace(source, builder);
  mapPay(posting, builder);
  mapTerms(posting, builder);
  const closing = textOf(getProperty(posting, 'validThrough'));
  builder.setText('closing_date', closing && readValidThrough(closing));
  const reference = postingIdentifiers(posting)
    .map(readReference)
    .find((value) => value !== undefined);
  const names = [company, postingTitle(posting)].map((name) => foldText(name ?? ''));
  if (reference && !names.includes(foldText(reference))) builder.setText('reference', reference);
  mapContact(posting, page, builder);
}

/** Some sites use the page title: "Baker Crumb & Co" for the heading "Baker". */
function titleInHeading(posting: JsonObject, { headings }: PageIdentity): string {
  const title = postingTitle(posting);
  const heading = headings.find((name) => title.startsWith(name) && TAIL.test(title.slice(name.length)));
  return heading && isPlausibleTitle(heading) ? heading : title;
}

function mapDescription(posting: JsonObject, page: PageIdentity, builder: FindingsBuilder): void {
  // Raw text, because line breaks matter.
  const raw = toList(getProperty(posting, 'description')).find((value) => typeof value === 'string');
  const base = postingAddress(posting, page.base) ?? page.base;
  if (raw) builder.setDescription(descriptionHtml(raw, base, builder.get('title') ?? ''));
}

function companyOf({ posting, resolve }: PostingSource): string | undefined {
  const organisations = toList(getProperty(posting, 'hiringOrganization')).map((value) =>
    isObject(value) ? resolve(value) : value,
  );
  const name = nameOf(organisations, 'name', 'legalName');
  return name && !isJobsSiteName(name) && !/^https?:/i.test(name) ? name : undefined;
}

function mapPlace({ posting, severalPlaces }: PostingSource, builder: FindingsBuilder): void {
  const place = readJobLocation(getProperty(posting, 'jobLocation'));
  builder.setText('place', place.place);
  builder.setText('country', place.country);
  if (!severalPlaces) builder.setText('location', place.location);
  // Google: TELECOMMUTE means fully remote. Employers set it for part of the week, too, and for all their jobs.
  const type = toList(getProperty(posting, 'jobLocationType')).map((value) => textOf(value) ?? '');
  if (type.some((value) => /telecommut/i.test(value)))
    builder.setText('working_location', 'Remote working', 'weak');
  else builder.setText('working_location', readWorkingLocation(type.join(' ')));
}

function mapPay(posting: JsonObject, builder: FindingsBuilder): void {
  const pay = readBaseSalary(posting);
  if (!pay) return;
  builder.setAmount('salary_low', pay.low);
  builder.setAmount('salary_high', pay.high);
  if (pay.low !== undefined || pay.high !== undefined) builder.setText('salary_currency', pay.currency);
  builder.setText('salary_period', pay.period);
  builder.setText('salary_text', pay.text);
  if (pay.doubtful) for (const id of ['salary_low', 'salary_high'] as const) builder.markForCheck(id);
}

/** `employmentType` lists Google's values (FULL_TIME, CONTRACTOR …) or free text. */
function mapTerms(posting: JsonObject, builder: FindingsBuilder): void {
  const types = toList(getProperty(posting, 'employmentType'))
    .map((value) => textOf(value) ?? '')
    .join(', ')
    .replace(/_/g, ' ');
  const hours = textOf(getProperty(posting, 'workHours')) ?? '';
  builder.setText('hours', /full|part/i.test(types) ? readHours(types) : readHours(`${types} ${hours}`));
  const type = readJobType(types);
  // Google has no word for a fixed term, so it may be called temporary.
  builder.setText('job_type', type, type === 'Temporary' ? 'weak' : 'sure');
}

function mapContact(posting: JsonObject, page: PageIdentity, builder: FindingsBuilder): void {
  const contact = readApplicationContact(posting, page);
  builder.setText('application_url', contact.applyUrl);
  builder.setText('application_url', contact.postingUrl, 'weak');
  builder.setText('application_email', contact.email);
  builder.setText('application_phone', contact.phone);
}
