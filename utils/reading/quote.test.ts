// @vitest-environment happy-dom
import { assert, describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { READING_BOUNDS } from './bounds';
import { LAYERS } from './layers';
import { siteLayer } from './layers/site';
import type { Site } from './lexicon/site';
import { makePage } from './page';
import { onlyDistinctValue, sentenceAt, sentencesIn } from './quote';
import { readPage } from './read-page';
import type { ReadFields } from './reading';

const url = new URL('https://www.crumb.example/jobs/night-baker');
const PROSE =
  '<p>We bake for two hundred shops across the north of England, every night of the year, as we have since 1921.</p>';
const DUTIES =
  '<h2>What you will do</h2><p>You will run the ovens from ten at night, keep the dough on time and load the vans before six.</p>';

function read(body: string, sites?: readonly Site[]) {
  const document = documentOf(`<title>Night Baker</title><body>${body}</body>`, url);
  const reading = readPage(document, url, sites ? [siteLayer(sites), ...LAYERS] : LAYERS);
  assert(reading.kind === 'advert');
  const { blocks } = makePage(document, url).outline();
  const { fields } = reading;
  /** The quoted text of a field, after checking that its block contains it. */
  const quoted = (id: keyof ReadFields) => {
    const quote = fields[id]?.quote;
    for (const spot of [quote?.from, quote?.to]) if (spot) expect(blocks[spot.at]?.text).toContain(spot.text);
    return quote && [quote.from.text, ...(quote.to ? [quote.to.text] : [])];
  };
  return { fields, quoted };
}

const advert = (facts: string, more = '') =>
  read(`<h1>Night Baker</h1>${facts}${PROSE}${DUTIES}${more}<button>Apply now</button>`);

describe('a quote', () => {
  it('of the title is its heading, also if metadata names it first', () => {
    const { fields, quoted } = advert('');
    expect(fields.title?.source).toBe('text');
    expect(quoted('title')).toEqual(['Night Baker']);
  });

  it('of a fact is its line', () => {
    const { quoted } = advert('<p>Salary: £27,000 per annum<br>Hours: Full time<br>Job reference: NB-12</p>');
    expect(quoted('salary_low')).toEqual(['Salary: £27,000 per annum']);
    expect(quoted('salary_period')).toEqual(['Salary: £27,000 per annum']);
    expect(quoted('hours')).toEqual(['Hours: Full time']);
    expect(quoted('reference')).toEqual(['Job reference: NB-12']);
  });

  it('of a row goes from label to value', () => {
    const { quoted } = advert(
      '<dl><dt>Location</dt><dd>York YO1 7HH</dd><dt>Closing date</dt><dd>1 December 2026</dd></dl>',
    );
    expect(quoted('location')).toEqual(['Location', 'York YO1 7HH']);
    expect(quoted('closing_date')).toEqual(['Closing date', '1 December 2026']);
  });

  it('of a value in a sentence is the sentence', () => {
    const { quoted } = advert(
      '',
      `<p>${'We have good ovens. '.repeat(30)}The salary is £27,000. Please apply by 30 November 2026. This is a permanent role. Bring bread.</p>`,
    );
    expect(quoted('salary_low')).toEqual(['The salary is £27,000.']);
    expect(quoted('closing_date')).toEqual(['Please apply by 30 November 2026.']);
    expect(quoted('job_type')).toEqual(['This is a permanent role.']);
  });

  it('of a value in a short line is the whole line', () => {
    expect(advert('<p>York · Full time · £28,000</p>').quoted('hours')).toEqual([
      'York · Full time · £28,000',
    ]);
  });

  it('of a description is its beginning and end', () => {
    expect(advert('').quoted('description')).toEqual([
      'We bake for two hundred shops across the north of England, every night of the year, as we have since 1921.',
      'You will run the ovens from ten at night, keep the dough on time and load the vans before six.',
    ]);
  });

  it('of the way to apply is the link or the sentence', () => {
    const { quoted } = advert('', '<p><a href="/apply/12">Apply now</a></p>');
    expect(quoted('application_url')).toEqual(['Apply now']);
    const written = advert('', '<p>We like bread. To apply, write to jobs@crumb.example. Bye.</p>');
    expect(written.quoted('application_email')).toEqual(['To apply, write to jobs@crumb.example.']);
  });

  it('is within its bound', () => {
    const long = `We bake ${'and knead '.repeat(200)}until dawn`;
    const { from, to } = read(`<h1>Night Baker</h1><p>${long}</p>${DUTIES}<p>And ${long}</p>`).fields
      .description?.quote ?? { from: undefined };
    expect(from?.text.length).toBeLessThanOrEqual(READING_BOUNDS.quote);
    expect(to?.text).toMatch(/^(?:.{1,300})until dawn$/);
  });

  it('is missing for hidden text', () => {
    const data = { '@type': 'JobPosting', title: 'Night Baker', description: 'We bake all night.' };
    const { fields } = advert(
      `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`,
    );
    expect(fields.title).toEqual({ value: 'Night Baker', source: 'json-ld' });
    expect(fields.application_url?.quote).toBeUndefined();
  });
});

describe('a quote from the site layer', () => {
  const site: Site = {
    names: ['crumb'],
    hosts: ['crumb.example'],
    values: { title: '.title', place: '.place', salary: 'meta[name=pay]' },
    rows: { label: '.label' },
    description: '.text',
    apply: '.apply',
  };

  it('uses indexes of the whole page’s outline', () => {
    const { fields, quoted } = read(
      `<nav>Night Baker</nav><div class="title">Night Baker</div><p>Place: <span class="place">York YO1</span></p>
       <div><div class="label">Hours</div><div>Full time</div></div><meta name="pay" content="£27,000">
       <div class="text">${PROSE}${DUTIES}</div><a class="apply" href="/apply">Apply</a>`,
      [site],
    );
    expect(fields.title?.source).toBe('site');
    expect(fields.title?.quote?.from).toEqual({ text: 'Night Baker', at: 1 });
    expect(quoted('location')).toEqual(['York YO1']);
    expect(quoted('hours')).toEqual(['Full time']);
    expect(quoted('application_url')).toEqual(['Apply']);
    expect(quoted('description')?.[0]).toMatch(/^We bake/);
    expect(fields.salary_low?.quote).toBeUndefined();
  });

  it('is missing for text in a closed tab', () => {
    const { fields } = read(
      `<div class="title">Night Baker</div><div class="text" hidden>${PROSE}${DUTIES}</div>`,
      [site],
    );
    expect(fields.description?.source).toBe('site');
    expect(fields.description?.quote).toBeUndefined();
  });
});

it('onlyDistinctValue: returns the value that all agree on', () => {
  const said = (value: string, words: string) => ({ value, words, blocks: [] });
  expect(onlyDistinctValue([said('a', '1'), said('a', '2')])).toEqual(said('a', '1'));
  expect(onlyDistinctValue([said('a', '1'), said('b', '2')])).toBeUndefined();
  expect(onlyDistinctValue([])).toBeUndefined();
});

it('sentenceAt: returns the sentence around a character', () => {
  expect(sentenceAt('One. Two. Three', 0)).toBe('One.');
  expect(sentenceAt('One. Two. Three', 6)).toBe('Two.');
  expect(sentenceAt('One. Two. Three', 12)).toBe('Three');
});

it('sentencesIn: parts sentences and clauses, not at a shortened word', () => {
  const sentences = ['Ask Mrs. U. Moor, approx. 9 to 5.', 'Sure?', 'Grade C.', 'Full time;', 'permanent.'];
  expect(sentencesIn(sentences.join(' '))).toEqual(sentences);
});
