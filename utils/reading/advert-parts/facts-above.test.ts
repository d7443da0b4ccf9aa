// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { readPage } from '../read-page';

const url = new URL('https://jobs.wickmoorbakery.example/v/407');
const PROSE =
  '<p>You bake for two hundred shops across the north of England, from ten at night until six in the morning, with three others.</p><p>To apply, send your CV to una@wickmoorbakery.example.</p>';
const read = (side: string) => {
  const html = `<title>Night Baker</title><body>${side}<main><h1>Night Baker</h1>${PROSE}</main></body>`;
  const reading = readPage(documentOf(html, url), url);
  return reading.kind === 'advert' ? reading.fields : undefined;
};
const fact = (label: string, value: string) => `<div><i>${label}</i><b>${value}</b></div>`;

describe('facts in a column above the title', () => {
  it.each([
    [
      'a box',
      `<div>${fact('Reference', 'WB/26/407')}${fact('Where', 'Wick')}${fact('Contract', 'Permanent')}</div>`,
    ],
    [
      'an aside',
      '<aside><dl><dt>Reference</dt><dd>WB/26/407</dd><dt>Location</dt><dd>Wick</dd><dt>Contract type</dt><dd>Permanent</dd></dl></aside>',
    ],
    [
      'a table',
      '<table><tr><th>Job reference</th><td>WB/26/407</td></tr><tr><th>Location</th><td>Wick</td></tr><tr><th>Contract</th><td>Permanent</td></tr></table>',
    ],
    ['lines', '<ul><li>Ref: WB/26/407</li><li>Based at: Wick</li><li>Contract: Permanent</li></ul>'],
  ])('are read from %s', (_, side) => {
    expect(read(side)).toMatchObject({
      reference: { value: 'WB/26/407' },
      place: { value: 'Wick' },
      job_type: { value: 'Permanent' },
    });
  });

  it('are not those of several jobs', () => {
    const card = (place: string) =>
      `<div><h4>Shop Assistant</h4>${fact('Where', place)}${fact('Contract', 'Temporary')}${fact('Hours', 'Part time')}</div>`;
    const fields = read(`<div>${card('Thurso')}${card('Halkirk')}</div>`);
    expect(fields?.place).toBeUndefined();
    expect(fields?.job_type).toBeUndefined();
  });

  it('are not two chosen in a filter', () => {
    expect(
      read(`<div>${fact('Where', 'Thurso')}${fact('Contract', 'Temporary')}</div>`)?.place,
    ).toBeUndefined();
  });
});
