// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { readPage } from '../read-page';

const titles = (body: string) => {
  const url = new URL('https://www.crumb.example/join-us');
  const reading = readPage(
    documentOf(`<title>Join us</title><body><h1>Vacancies</h1>${body}</body>`, url),
    url,
  );
  return reading.kind === 'listing' ? reading.jobs.map(({ title, url: to }) => [title, to]) : [];
};
const table = (head: string, ...rows: readonly string[]) =>
  `<table>${[head, ...rows].map((row) => `<tr>${row}</tr>`).join('')}</table>`;

describe('lists of jobs', () => {
  it('are tables whose head names the titles', () => {
    const rows = [
      '<td>North mill</td><td>Night Baker</td><td><a href="/files/night.pdf">Download</a></td>',
      '<td>South mill</td><td>Miller</td><td><a href="https://mill.example/4">Apply</a></td>',
    ];
    const expected = [
      ['Night Baker', 'https://www.crumb.example/files/night.pdf'],
      ['Miller', 'https://mill.example/4'],
    ];
    expect(titles(table('<th>Place</th><th>Post</th><th></th>', ...rows))).toEqual(expected);
    expect(titles(table('<td>Location</td><td>Job title</td><td>Closing date</td>', ...rows))).toEqual(
      expected,
    );
  });

  it('are the links below “Title” in a table that sorts, and not those of its other columns', () => {
    const row = (job: string, mill: string) =>
      `<td><a href="/job/${job}">${job}</a></td><td><a href="/jobs/mill/${mill}">${mill}</a></td><td>£27,000</td>`;
    const head = '<th><a href="?sort=title">Title Sort descending</a></th><th>Department</th><th>Salary</th>';
    expect(
      titles(table(head, row('Miller', 'North mill'), row('Baker', 'South mill'))).map(([title]) => title),
    ).toEqual(['Miller', 'Baker']);
  });

  it('are not the summaries between their rows', () => {
    const job = (title: string) => `<td><a href="/${title}">${title}</a></td><td>Wick</td>`;
    const summary = (words: string) => `<td colspan="2">${words}</td>`;
    const rows = [
      job('Miller'),
      summary('Keep the stones and sieves in order.'),
      job('Baker'),
      summary('Nights.'),
    ];
    expect(titles(table('<th>Position</th><th>Location</th>', ...rows)).map(([title]) => title)).toEqual([
      'Miller',
      'Baker',
    ]);
  });

  it('are not other tables', () => {
    const rows = ['<td>Night Baker</td><td>Ada</td>', '<td>Miller</td><td>Bea</td>'];
    expect(titles(table('<th>Mill</th><th>Contact</th>', ...rows))).toEqual([]);
    expect(
      titles(table('<th>Job title</th><td>Night Baker</td>', '<th>Salary</th><td>£27,000</td>')),
    ).toEqual([]);
  });

  it('are links around headings that are named so', () => {
    const card = (name: string, title: string) =>
      `<a class="${name}" href="${title.toLowerCase().replace(' ', '-')}"><div class="box__title"><h3>${title}</h3><p>York</p></div></a>`;
    const all = (name: string) =>
      titles(['Night Baker', 'Miller', 'Van Driver'].map((title) => card(name, title)).join(''));
    expect(all('job card')).toEqual([
      ['Night Baker', 'https://www.crumb.example/night-baker'],
      ['Miller', 'https://www.crumb.example/miller'],
      ['Van Driver', 'https://www.crumb.example/van-driver'],
    ]);
    expect(all('news card')).toEqual([]);
  });

  it('are two links to a careers system', () => {
    const link = (title: string, id: string) =>
      `<li><a href="https://apply.workable.com/crumb/j/${id}/">${title}</a></li>`;
    expect(titles(`<ul>${link('Night Baker', '1A')}${link('Van Driver', '2B')}</ul>`)).toHaveLength(2);
    expect(titles(`<ul>${link('Our bread', '1A')}${link('Our people', '2B')}</ul>`)).toEqual([]);
  });
});
