// @vitest-environment happy-dom
import fc from 'fast-check';
import { assert } from 'superstruct';
import { describe, expect } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { pageUrl } from '@/tests/support/addresses';
import { broken, deep } from '@/tests/support/json';
import { htmlLike, pageLike, postingJson } from '@/tests/support/pages';
import { testProperty } from '@/tests/support/properties';
import { isIsoDate } from '@/utils/advert/dates';
import { HOURS, JOB_TYPES, SALARY_PERIODS, WORKING_LOCATIONS } from '@/utils/advert/field-list';
import { parsePostcode } from '@/utils/advert/postcode';
import { jsonLd } from './layers/json-ld';
import { makePage } from './page';
import { readPage } from './read-page';
import { type AdvertContents, type Reading, readingSchema } from './reading';

/** Checks beyond the schema: the board's choices, valid dates, postcodes, ordered ranges. */
function expectBoardValues({ fields }: AdvertContents): void {
  const { salary_low: low, salary_high: high, closing_date: closing, location } = fields;
  if (low && high) expect(low.value).toBeLessThanOrEqual(high.value);
  if (closing) expect(isIsoDate(closing.value), closing.value).toBe(true);
  if (location) expect(parsePostcode(location.value)).toBe(location.value);
  expect([undefined, ...SALARY_PERIODS]).toContain(fields.salary_period?.value);
  expect([undefined, ...HOURS]).toContain(fields.hours?.value);
  expect([undefined, ...JOB_TYPES]).toContain(fields.job_type?.value);
  expect([undefined, ...WORKING_LOCATIONS]).toContain(fields.working_location?.value);
  if (fields.application_url) expect(fields.application_url.value).toMatch(/^https?:/);
  if (fields.salary_currency) expect(fields.salary_currency.value).toMatch(/^[A-Z]{3}$/);
  expect(fields.description?.value ?? '').not.toMatch(
    /<(?:script|style|iframe|img|svg|form|input)\b|javascript:[^<]*"|\son\w+=[^<]*>/i,
  );
}

/** A failed layer shows as a warning; no page may cause one. */
function expectSound(reading: Reading): void {
  assert(reading, readingSchema);
  const advert = reading.kind === 'advert' ? reading : reading.asAdvert;
  if (!advert) return;
  expect(advert.warnings.filter((warning) => typeof warning === 'object')).toEqual([]);
  expectBoardValues(advert);
}

function read(html: string, url: URL): Reading {
  const document = documentOf(html, url);
  const before = document.documentElement?.outerHTML;
  const reading = readPage(document, url);
  expect(document.documentElement?.outerHTML).toBe(before);
  return reading;
}

describe('readPage on random pages', () => {
  testProperty(
    'near a real advert can be sent and is in the board’s words',
    100,
    fc.property(pageLike, pageUrl, (html, url) => expectSound(read(html, url))),
  );
  testProperty(
    'of any elements can be sent',
    80,
    fc.property(fc.oneof(htmlLike, broken(htmlLike)), pageUrl, (html, url) => expectSound(read(html, url))),
  );
  testProperty(
    'is the same when it is read again',
    20,
    fc.property(pageLike, pageUrl, (html, url) => {
      expect(read(html, url)).toEqual(read(html, url));
    }),
  );
});

describe('readPage on random structured data', () => {
  const url = new URL('https://www.crumb.example/jobs/4711-baker');
  testProperty(
    'is read by the layer itself, which never throws',
    200,
    fc.property(fc.oneof(postingJson, broken(postingJson), deep(postingJson)), (json) => {
      const document = documentOf('<script type="application/ld+json"></script>', url);
      const script = document.querySelector('script');
      if (script)
        script.textContent = `[{"@type":"JobPosting","title":"Baker","jobLocation":${json}},{"@type":"JobPosting","title":"Cook","identifier":${json}}]`;
      const { found } = jsonLd.read(makePage(document, url), new Set());
      for (const value of Object.values(found)) expect(value).not.toBe('');
    }),
  );
});
