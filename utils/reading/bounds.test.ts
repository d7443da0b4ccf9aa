// @vitest-environment happy-dom
import { assert, describe, expect, it, vi } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { READING_BOUNDS, WORK_BOUNDS } from './bounds';
import { descriptionHtml } from './description-html';
import type { Layer } from './layer';
import { LAYERS } from './layers';
import type { Json } from './layers/job-posting/json';
import { findPostings } from './layers/json-ld/find-postings';
import { readJsonLd } from './layers/json-ld/read-blocks';
import { buildOutline } from './outline/build-outline';
import { renderHtml } from './outline/render-html';
import { readPage } from './read-page';

// Bounds at a hundredth of their size, so that the tests are fast.
vi.mock('./bounds', async (original) => {
  const bounds = await original<typeof import('./bounds')>();
  return {
    READING_BOUNDS: {
      ...bounds.READING_BOUNDS,
      description: 3_000,
      value: 100,
      jobs: 5,
      warnings: 3,
      others: 1,
    },
    WORK_BOUNDS: {
      ...bounds.WORK_BOUNDS,
      elements: 60,
      depth: 12,
      links: 8,
      hints: 4,
      text: 2_000,
      block: 100,
      script: 400,
      scripts: 600,
      nodes: 50,
      nesting: 6,
      html: 4_000,
      plain: 300,
      parses: 3,
    },
  };
});

const url = new URL('https://a.example/jobs/1');
const documentWith = (body: string, head = '') => documentOf(`<head>${head}</head><body>${body}</body>`, url);
const outline = (body: string) => buildOutline(documentWith(body).documentElement, true);
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('bounds of the outline', () => {
  it('limit the number of elements', () => {
    const { isTruncated: cut, blocks } = outline('<p>word</p>'.repeat(100));
    expect(cut).toBe(true);
    expect(blocks.length).toBeLessThanOrEqual(WORK_BOUNDS.elements);
  });

  it('limit the depth', () => {
    const { isTruncated: cut, blocks } = outline(`${'<div>deep'.repeat(30)}${'</div>'.repeat(30)}`);
    expect(cut).toBe(true);
    expect(blocks.length).toBeLessThanOrEqual(WORK_BOUNDS.depth);
  });

  it('limit the characters, and how much of a long block is searched', () => {
    const { isTruncated: cut, blocks } = outline(`<p>${'ab '.repeat(700)}</p><p>never read</p>`);
    expect(cut).toBe(true);
    expect(blocks.map(({ text }) => text.length)).toEqual([WORK_BOUNDS.block]);
  });

  it('apply within one long text', () => {
    const { isTruncated: cut, chars } = outline(`<p>${'ab '.repeat(9_000)}</p>`);
    expect(cut).toBe(true);
    expect(chars).toBeLessThanOrEqual(WORK_BOUNDS.text);
  });

  it('limit links and element hints', () => {
    const { links, hints } = outline('<p class="location"><a href="/j">Job</a></p>'.repeat(20));
    expect(links).toHaveLength(WORK_BOUNDS.links);
    expect(hints).toHaveLength(WORK_BOUNDS.hints);
  });
});

describe('bounds of structured data', () => {
  it('leave out a large script, with a warning', () => {
    const good = script('{"@type":"JobPosting","title":"Baker"}');
    const { values, warnings } = readJsonLd({
      document: documentWith('', script(`"${'x'.repeat(500)}"`) + good),
    });
    expect(values).toEqual([{ '@type': 'JobPosting', title: 'Baker' }]);
    expect(warnings).toEqual(['data-too-large']);
  });

  it('leave out scripts that are too large together', () => {
    const { values } = readJsonLd({ document: documentWith('', script(`"${'x'.repeat(250)}"`).repeat(4)) });
    expect(values).toHaveLength(2);
  });

  it('limit depth and number of values', () => {
    const nested = (depth: number): Json =>
      depth === 0 ? { '@type': 'JobPosting' } : { a: nested(depth - 1) };
    expect(findPostings([nested(5)]).postings).toHaveLength(1);
    expect(findPostings([nested(6)]).postings).toHaveLength(0);
    const late = [...Array.from({ length: 60 }, () => ({})), { '@type': 'JobPosting' }];
    expect(findPostings([late]).postings).toHaveLength(0);
    const many = Array.from({ length: 20 }, () => ({ '@type': 'JobPosting' }));
    expect(findPostings([many]).postings).toHaveLength(READING_BOUNDS.jobs);
  });
});

describe('bounds of a reading', () => {
  it('limit the description', () => {
    const html = renderHtml(outline('<p>forty characters of text in a paragraph</p>'.repeat(59)).blocks, url);
    expect(html.length).toBeLessThanOrEqual(READING_BOUNDS.description);
    expect(html.endsWith('</p>')).toBe(true);
    for (const raw of ['&'.repeat(9_000), '"<p>"&amp;</p>'.repeat(900), `<i>${'a" <b '.repeat(2_000)}`]) {
      expect(descriptionHtml(raw, url, '')?.html.length ?? 0).toBeLessThanOrEqual(READING_BOUNDS.description);
    }
  });

  it('limit how often escaped text is parsed', () => {
    const parse = vi.spyOn(DOMParser.prototype, 'parseFromString');
    descriptionHtml('<p>Bake &lt;b&gt;bread&lt;/b&gt;</p>'.repeat(20), url, '');
    expect(parse).toHaveBeenCalledTimes(1 + WORK_BOUNDS.parses);
    parse.mockRestore();
  });

  it('limit warnings', () => {
    const failing: Layer = {
      source: 'site',
      read() {
        throw new Error('broken');
      },
    };
    const posting = script('{"@type":"JobPosting","title":"Baker"}');
    const reading = readPage(documentWith('', posting), url, [
      ...Array.from({ length: 4 }, () => failing),
      ...LAYERS,
    ]);
    assert(reading.kind === 'advert');
    expect(reading.warnings).toHaveLength(READING_BOUNDS.warnings);
  });

  it('limit other values of a field', () => {
    const ways = ['una', 'ben', 'eva'].map((name) => `<p>Apply by e-mail to ${name}@oats.example.</p>`);
    const posting = script('{"@type":"JobPosting","title":"Baker"}');
    const reading = readPage(documentWith(`<h1>Baker</h1>${ways.join('')}`, posting), url);
    assert(reading.kind === 'advert');
    expect(reading.others?.application_email).toHaveLength(READING_BOUNDS.others);
  });

  it('limit values and jobs', () => {
    const posting = {
      '@type': 'JobPosting',
      title: 'Baker '.repeat(40),
      hiringOrganization: { name: 'x'.repeat(90) },
    };
    const reading = readPage(documentWith('', script(JSON.stringify(posting))), url);
    expect(reading).toMatchObject({ kind: 'advert' });
    if (reading.kind !== 'advert') return;
    expect(reading.fields.title?.value.length).toBeLessThanOrEqual(READING_BOUNDS.value);
    const links = Array.from({ length: 8 }, (_, at) => `<h3><a href="/job/${at}">Baker ${at}</a></h3>`).join(
      '',
    );
    expect(readPage(documentWith(links), new URL('https://a.example/search'))).toMatchObject({
      kind: 'listing',
      jobs: Array.from({ length: READING_BOUNDS.jobs }, (_, at) => ({ title: `Baker ${at}` })),
    });
  });
});
