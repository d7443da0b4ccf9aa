// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { findLabelledFacts } from './advert-parts/labelled-facts';
import { READING_BOUNDS } from './bounds';
import { rdfa } from './layers/rdfa';
import { siteLayer } from './layers/site';
import { text } from './layers/text';
import type { Outline } from './outline/types';
import { makePage } from './page';
import { findSeveralAdverts } from './page-kinds/find-several-adverts';
import { findJobTable } from './page-kinds/job-tables';
import { sentenceAt } from './quote';

const url = new URL('https://www.crumb.example/jobs/night-baker');
const pageOf = (body: string) => makePage(documentOf(`<body>${body}</body>`, url), url);

/** @returns how often the blocks of the page were looked into */
function looks(body: string, read: (blocks: Outline['blocks']) => unknown): number {
  let count = 0;
  const { blocks } = pageOf(body).outline();
  read(
    blocks.map(
      (block) =>
        new Proxy(block, {
          get(target, name) {
            count += 1;
            return Reflect.get(target, name);
          },
        }),
    ),
  );
  return count;
}

describe('the work of the reader grows with the page and not faster', () => {
  it.each([
    ['labels in a column without values', (times: number) => '<div>Salary</div>'.repeat(times)],
    [
      'labels in a column beside other columns',
      (times: number) => `<div>${'<p>Salary</p>'.repeat(times)}</div><section><i>£9</i></section>`,
    ],
    [
      'a table’s row of many cells',
      (times: number) => `<table><tr>${'<td>Oven</td>'.repeat(times)}</tr></table>`,
    ],
  ])('for %s', (_, body) => {
    const [few, many] = [100, 400].map((times) => looks(body(times), findLabelledFacts));
    expect(many).toBeLessThan(6 * (few ?? 0));
  });

  it('for RDFa that refers to things elsewhere', () => {
    const document = documentOf(
      `<body vocab="https://schema.org/"><div typeof="JobPosting"><b property="title">Night Baker</b>${'<i resource="#a">Crumb</i>'.repeat(50)}</div></body>`,
      url,
    );
    const select = vi.spyOn(document, 'querySelectorAll');
    rdfa.read(makePage(document, url), new Set());
    expect(select.mock.calls.filter(([selector]) => selector.includes('resource'))).toHaveLength(1);
  });

  it('for the list of a known careers system', () => {
    const site = {
      names: ['Oats'],
      hosts: ['crumb.example'],
      jobs: { link: 'a.job', card: 'li', title: 'b' },
    };
    const links = Array.from(
      { length: 600 },
      (__, at) => `<li><a class="job" href="/j/${at}">Baker</a></li>`,
    );
    const { jobs } = siteLayer([site]).read(pageOf(links.join('')), new Set());
    expect(jobs).toHaveLength(READING_BOUNDS.jobs);
  });

  it('for a table of jobs with many columns', () => {
    const row = (tag: string, ...last: readonly string[]) =>
      `<tr>${[...Array.from({ length: 100 }, () => 'Oven'), ...last].map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    const jobs = row('td', 'Night Baker', 'Wick').repeat(2);
    const page = pageOf(`<table>${row('th', 'Job title', 'Location')}${jobs}</table>`);
    const last = page
      .outline()
      .blocks.at(-1)
      ?.structure.findLast(({ localName }) => localName === 'tr');
    const children = vi.spyOn(last ?? document.body, 'children', 'get');
    expect(findJobTable(page)).toMatchObject([
      { title: 'Night Baker', place: 'Wick' },
      { title: 'Night Baker', place: 'Wick' },
    ]);
    expect(children.mock.calls.length).toBeLessThan(10);
  });

  it('for jobs below each other in rows', () => {
    const rows = Array.from({ length: 600 }, (__, at) => `<p>Job title: Night Baker ${at}</p>`);
    expect(findSeveralAdverts(pageOf(rows.join('')))).toHaveLength(READING_BOUNDS.jobs);
  });

  it('for a long text without a sentence’s end', () => {
    const long = 'bread '.repeat(3_000);
    expect(sentenceAt(`${long}closes on 9 December ${long}`, long.length).length).toBeLessThan(3_000);
    expect(sentenceAt(`${long}. Apply by 9 December. ${long}`, long.length + 5)).toBe('Apply by 9 December.');
  });

  it('for a paragraph that speaks of closing again and again', () => {
    const closing = (times: number) =>
      text.read(
        pageOf(
          `<h1>Night Baker</h1><p>${'The deadline is near, at 5 or 6 in May. '.repeat(times)}The deadline is 9 December 2026.</p>`,
        ),
        new Set(),
      ).found.closing_date;
    expect(closing(10)).toBe('2026-12-09');
    expect(closing(300)).toBeUndefined();
  });
});
