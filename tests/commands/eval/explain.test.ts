// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { explain } from './explain-page.ts';
import { explanationTable } from './explain-table.ts';

const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Kennel Assistant',
  description: 'Care for the dogs.',
  hiringOrganization: { '@type': 'Organization', name: 'Brackley Kennels' },
};

const DUTIES =
  'You walk, feed and wash up to forty dogs a day, keep the runs clean and dry, talk to their owners and help the vet when she calls. ';

const ADVERT = `<title>Kennel Assistant | Brackley Kennels</title>
<script type="application/ld+json">${JSON.stringify(posting)}</script>
<main><h1>Kennel Assistant</h1>
<dl><dt>Salary</dt><dd>£12.80 an hour</dd><dt>Closing date</dt><dd>3 March 2031</dd></dl>
<p>${DUTIES.repeat(6)}</p></main>`;

function explainHtml(html: string): string {
  const page = new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');
  return explanationTable(explain(page, new URL('https://kennels.example/jobs/1')));
}

const lineWith = (table: string, ...words: string[]): string =>
  table.split('\n').find((line) => words.every((word) => line.includes(word))) ?? '';

describe('eval: explain', () => {
  it('says whose claim was taken for each field, and why', () => {
    const table = explainHtml(ADVERT);
    expect(table.split('\n')[0]).toBe('advert');
    expect(lineWith(table, 'json-ld: ')).toBe('json-ld: advert stated');
    expect(lineWith(table, 'title', 'json-ld')).toMatch(/^\* .*its source comes first/);
    expect(lineWith(table, 'closing_date', '2031-03-03')).toMatch(/^\* .*Closing date … 3 March 2031$/);
    expect(lineWith(table, 'pay', '12.8')).toMatch(/^\* .*hasFigures.*no other claim/);
  });

  it('shows the candidates that were not taken', () => {
    const table = explainHtml(ADVERT);
    expect(lineWith(table, 'description', 'Care for the dogs.')).toMatch(/^ {2}/);
    expect(lineWith(table, 'text', 'You walk, feed')).toMatch(/^\* .*likelier ones have only a part/);
  });

  it('explains pages without an advert too', () => {
    const table = explainHtml('<title>Opening times</title><p>Open daily from 9.</p>');
    expect(table).toMatch(/^none: not-a-job\n/);
    expect(lineWith(table, 'title', 'Opening times')).toMatch(/^\* .*isWeak.*no other claim$/);
  });
});
