// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { readPage } from './read-page';

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-28T12:00:00'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const url = new URL('https://www.wickmoorbakery.example/jobs/night-baker');
const PROSE =
  '<p>Every night of the year the ovens are lit for two hundred shops across the north of England, and you light them.</p><p>You will mix, prove and bake with three others.</p>';

describe('what nobody chose in the page’s data', () => {
  const fieldsBeside = (more: object, html: string) => {
    const posting = { '@type': 'JobPosting', title: 'Night Baker', ...more };
    const data = `<script type="application/ld+json">${JSON.stringify(posting)}</script>`;
    const page = `<title>Night Baker</title>${data}<body><main><h1>Night Baker</h1>${html}${PROSE}</main></body>`;
    const reading = readPage(documentOf(page, url), url);
    return reading.kind === 'advert' ? reading.fields : {};
  };

  it.each([
    [
      '<table><tr><th>How we work</th><td>Three days a week in the office, two at home</td></tr></table>',
      'Hybrid',
    ],
    [`${PROSE}<p>You bake here every night, so home working is not possible.</p>`, 'Onsite'],
    [`${PROSE}<p>The job cannot be done from home.</p>`, 'Onsite'],
    [`${PROSE}<p>Working from home is not possible during your training.</p>`, 'Remote'],
    ['', 'Remote'],
  ])('gives way to the page’s working location: %s', (html, location) => {
    const { working_location } = fieldsBeside({ jobLocationType: 'TELECOMMUTE' }, html);
    expect(working_location?.value).toBe(`${location} working`);
  });

  it.each([
    ['<p>Part-time, 18 hours over three days. Fixed term until 31 August 2028.</p>', 'Part'],
    ['<p>Full-time, or part-time for the right person.</p>', 'Full'],
    [`${PROSE}<p>Our part-time bakers have a canteen.</p>`, 'Full'],
  ])('gives way to the page’s hours: %s', (html, hours) => {
    expect(fieldsBeside({ employmentType: 'FULL_TIME' }, html).hours?.value).toBe(hours);
  });

  it('is no closing date where the page has none', () => {
    const html = `${PROSE}<p>There is no closing date: this page goes when we have found a baker.</p>`;
    expect(fieldsBeside({ validThrough: '2027-11-20' }, html).closing_date).toBeUndefined();
    const duty = `${PROSE}<p>No deadline is too tight for our bakers.</p>`;
    expect(fieldsBeside({ validThrough: '2027-11-20' }, duty).closing_date?.value).toBe('2027-11-20');
    expect(fieldsBeside({ validThrough: '2027-11-20' }, PROSE).closing_date?.value).toBe('2027-11-20');
  });
});
