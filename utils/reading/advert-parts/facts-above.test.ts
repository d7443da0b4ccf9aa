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

  describe('of a hospital, with site and town', () => {
    const rows = [
      ['Main area', 'Medicine'],
      ['Grade', 'Band 3'],
      ['Contract', 'Permanent'],
      ['Hours', 'Full time - 37.5 hours per week (nights)'],
      ['Job ref', '412-MED-77-26'],
      ['Employer', 'Pentland Vale NHS Trust'],
      ['Employer type', 'NHS'],
      ['Site', 'Harelaw Hospital'],
      ['Town', 'Thurso'],
      ['Salary', '£24,937 - £26,598 per annum'],
      ['Salary period', 'Yearly'],
      ['Closing', '10/12/2099 23:59'],
    ] as const;
    const fill = (write: (label: string, value: string) => string) =>
      rows.map(([label, value]) => write(label, value)).join('');
    it.each([
      ['a list of terms', `<dl>${fill((label, value) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl>`],
      ['a table', `<table>${fill((label, value) => `<tr><th>${label}</th><td>${value}</td></tr>`)}</table>`],
      [
        'items',
        `<ul>${fill((label, value) => `<li><div class="label">${label}</div><div class="value">${value}</div></li>`)}</ul>`,
      ],
      ['spans', `<ul>${fill((label, value) => `<li><span>${label}</span> <span>${value}</span></li>`)}</ul>`],
    ])('are read from %s', (_, facts) => {
      const html = `<title>Night Porter - Acute Stroke Unit - Health Board Jobs</title><body><div id="main"><div><h2>Job summary</h2>${facts}</div><div><h1>Night Porter - Acute Stroke Unit</h1><p>There is an opening for a porter in the Acute Stroke Unit, which looks after thirty patients by day and by night.</p><p>The Acute Stroke Unit is busy. The lowest salary at which a sponsor may apply for a visa went up from £23,200 to £25,000 last year.</p></div></div>`;
      const reading = readPage(documentOf(html, url), url);
      expect(reading.kind === 'advert' && reading.fields).toMatchObject({
        company: { value: 'Pentland Vale NHS Trust' },
        place: { value: 'Harelaw Hospital, Thurso' },
        reference: { value: '412-MED-77-26' },
        job_type: { value: 'Permanent' },
        salary_low: { value: 24_937 },
        salary_high: { value: 26_598 },
        closing_date: { value: '2099-12-10' },
      });
    });

    it('offer both hours in a list of two', () => {
      const hours =
        '<dl><dt>Contract</dt><dd>Permanent</dd><dt>Job ref</dt><dd>412-77</dd><dt>Hours</dt><dd><ul><li>Full time</li><li>Part time</li></ul></dd></dl>';
      expect(read(`<div>${hours}</div>`)).toMatchObject({ reference: { value: '412-77' } });
      expect(read(`<div>${hours}</div>`)?.hours).toBeUndefined();
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
