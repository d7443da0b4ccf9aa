// @vitest-environment happy-dom
import { assert as assertStruct, record, string, type, unknown } from 'superstruct';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { documentOf, testPages } from '@/tests/pages/load';
import { FIELDS } from '@/utils/advert/field-list';
import { isValid } from '@/utils/validation/is-valid';
import { readPage } from './read-page';
import { type Reading, readingSchema } from './reading';

const FAMILIES = ['hostile', 'invalid', 'listings', 'not-a-job', 'sites', 'structured', 'text'];
const pages = testPages();

const advertFields = type({ fields: record(string(), unknown()) });

const ASIDE = new Set(['quote', 'doubts', 'placeHints', 'others', 'asAdvert']);

/** Without what has tests of its own. */
function valuesOf(reading: Reading): unknown {
  return JSON.parse(JSON.stringify(reading, (key, value: unknown) => (ASIDE.has(key) ? undefined : value)));
}

/** A day without a year is the next such day from this one. */
const TODAY = new Date(2026, 10, 23, 12);

describe('readPage on the test pages', () => {
  beforeAll(() => vi.useFakeTimers({ now: TODAY, toFake: ['Date'] }));
  afterAll(() => vi.useRealTimers());

  it('come in every family', () => {
    expect([...new Set(pages.map(({ name }) => name.split('/')[0]))].sort()).toEqual(FAMILIES);
  });

  it('hold every field that is read, at least once', () => {
    const read = new Set(
      pages.flatMap(({ expected }) => (isValid(expected, advertFields) ? Object.keys(expected.fields) : [])),
    );
    const readable = FIELDS.filter(({ isRead }) => isRead).map(({ id }) => id);
    expect(readable.filter((id) => !read.has(id))).toEqual([]);
  });

  it.each(pages)('$name is read as expected, and left as it was', ({ name, html, url, expected }) => {
    expect(expected, `${name}/expected.json is missing`).toBeDefined();
    const document = documentOf(html, url);
    const before = document.documentElement.outerHTML;
    const reading = readPage(document, url);
    assertStruct(reading, readingSchema);
    expect(valuesOf(reading)).toEqual(expected);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
