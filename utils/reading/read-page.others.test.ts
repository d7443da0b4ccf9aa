// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { readPage } from './read-page';
import type { Others } from './reading';

const PROSE = `<p>You run our heritage railway's workshop, repair carriages, keep the tools in order and teach our
  volunteers. You have served your time as a joiner, work safely and enjoy company. We give you a free pass for the
  line, a pension and five weeks off each year, and you work outdoors in most weathers.</p>
  <p>You plan the winter overhaul, order timber and paint, and show visitors round on open days twice a year.</p>`;

function othersOn(body: string, head = '<title>Carriage Joiner | Glen Orrin Railway</title>'): Others {
  const url = new URL('https://www.glenorrin.example/jobs/joiner');
  const reading = readPage(documentOf(`<!doctype html>${head}<body>${body}</body>`, url), url);
  return reading.kind === 'advert' ? (reading.others ?? {}) : {};
}

const valuesIn = (others: Others, id: Exclude<keyof Others, 'pay'>) => others[id]?.map(({ value }) => value);

const JOB = '<main><h1>Carriage Joiner</h1>';

describe('a reading offers other values', () => {
  it('of the title: further headings that are named like a job', () => {
    const facts = '<p>Salary: £31,000 a year, full time.</p><p>Apply with a CV by 4 March 2031.</p>';
    const headings = '<main><h1>Carriage Joiner</h1><h2>Workshop Manager</h2>';
    expect(valuesIn(othersOn(headings + PROSE + facts), 'title')).toEqual(['Workshop Manager']);
  });

  it('of the closing date: sentences that disagree', () => {
    const dates =
      '<p>The closing date is 4 March 2031.</p><p>Applications must be received by 11 March 2031.</p>';
    expect(valuesIn(othersOn(JOB + PROSE + dates), 'closing_date')).toEqual(['2031-03-04', '2031-03-11']);
  });

  it('of the closing date: a sentence beside another label', () => {
    const dates = '<dl><dt>Closing date</dt><dd>4 March 2031</dd></dl><p>Apply by 11 March 2031.</p>';
    expect(valuesIn(othersOn(JOB + dates + PROSE), 'closing_date')).toEqual(['2031-03-11']);
  });

  it('of the e-mail address: several for applying', () => {
    const mails =
      '<p>Apply to works@glenorrin.example with your CV.</p><p>Send your application to hr@glenorrin.example.</p>';
    const others = othersOn(JOB + PROSE + mails);
    expect(valuesIn(others, 'application_email')).toEqual([
      'works@glenorrin.example',
      'hr@glenorrin.example',
    ]);
  });

  it('of the apply link: a second one, but no other site’s account', () => {
    const links =
      '<a href="/apply/7">Apply now</a><a href="https://linkedin.example/7">Apply with LinkedIn</a><a href="/form/7">Apply online</a>';
    const others = othersOn(JOB + PROSE + links);
    expect(valuesIn(others, 'application_url')).toEqual(['https://www.glenorrin.example/form/7']);
  });

  it('but no apply links of other jobs', () => {
    const links = [7, 8, 9].map((id) => `<a href="/apply/${id}">Apply now</a>`).join(' ');
    expect(valuesIn(othersOn(JOB + PROSE + links), 'application_url')).toBeUndefined();
  });

  it('of the postcode: two beside labels', () => {
    const facts =
      '<dl><dt>Location</dt><dd>Works, AB10 1AB</dd><dt>Place of work</dt><dd>Yard, AB12 3DE</dd></dl>';
    expect(valuesIn(othersOn(JOB + facts + PROSE), 'location')).toEqual(['AB10 1AB', 'AB12 3DE']);
  });

  it('and none, where the page says one thing', () => {
    const facts = '<dl><dt>Closing date</dt><dd>4 March 2031</dd></dl><p>Apply by 4 March 2031.</p>';
    expect(othersOn(JOB + facts + PROSE)).toEqual({});
  });
});

it.each([
  ['Maternity cover, up to a year', 'Contract'],
  ['Seasonal, up to a year', 'Temporary'],
  ['Four days a week', 'Temporary'],
])('other values: what the data calls temporary may be a fixed term: %s', (line, type) => {
  const url = new URL('https://www.glenorrin.example/jobs/joiner');
  const data = { '@type': 'JobPosting', title: 'Carriage Joiner', employmentType: 'TEMPORARY' };
  const page = `<!doctype html><script type="application/ld+json">${JSON.stringify(data)}</script><body>${JOB}<p>${line}</p>${PROSE}</main></body>`;
  const reading = readPage(documentOf(page, url), url);
  expect(reading.kind === 'advert' && reading.fields.job_type?.value).toBe(type);
});
