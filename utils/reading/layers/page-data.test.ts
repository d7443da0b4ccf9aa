// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { makePage } from '../page';
import { pageData } from './page-data';

const PAGE_URL = new URL('https://www.crumb.example/jobs/4711');
const TEXT = `<p>${'We bake bread at night, and sell it in the morning. '.repeat(8)}</p>`;
const JOB = { title: 'Baker', description: TEXT, location: 'Leeds LS1 4AP', employmentType: 'Full time' };

function read(script: string, head = '<title>Baker | Crumb</title>', body = '<h1>Baker</h1>') {
  const html = `<!doctype html><head>${head}</head><body>${body}${script}</body>`;
  return pageData.read(makePage(documentOf(html, PAGE_URL), PAGE_URL), new Set());
}

const json = (state: unknown) => `<script type="application/json">${JSON.stringify(state)}</script>`;
/** As devalue writes it: the job refers to its values by their index in the list. */
const nuxt = (start: readonly unknown[]) => {
  const keys = Object.entries(JOB);
  const job = Object.fromEntries(keys.map(([key], at) => [key, start.length + 1 + at]));
  const flat = [...start, job, ...keys.map(([, value]) => value)];
  return `<script type="application/json" id="__NUXT_DATA__">${JSON.stringify(flat)}</script>`;
};
/** In two pieces, as it is streamed. */
const next = (stream: string) =>
  [stream.slice(0, 40), stream.slice(40)]
    .map(
      (piece) =>
        `<script>self.__next_f.push(${JSON.stringify([1, piece]).replace(/</g, '\\u003c')})</script>`,
    )
    .join('');
const attribute = (name: string) => `<div ${name}='${JSON.stringify({ job: JOB })}'></div>`;

describe('page-data layer finds an advert in', () => {
  const state = JSON.stringify({ a: [{ job: JOB }], b: '}"]' });
  it.each([
    ['a JSON script', json({ props: { job: JOB } })],
    ['an assignment', `<script>window.__appData = ${state};run()</script>`],
    ['a deep assignment', `<script>window.app.state = ${state}</script>`],
    ['a variable', `<script>var first = {};\nconst POSITION_DATA = ${state}\n</script>`],
    [
      'a constructor’s argument',
      `<script>x(new US.Opportunity.CandidateOpportunityDetail(${state}))</script>`,
    ],
    ['JSON with a slip', `<script>window.x = {"job": ${JSON.stringify(JOB)},}</script>`],
    ['the flat list of Nuxt 3', nuxt([{ data: 1 }, ['Reactive', 2], { job: 3 }])],
    ['the stream of Next', next(`1:I["x"]\n2:["$","main",null,${JSON.stringify({ job: JOB })}]\n`)],
    [
      'the stream of Next with a long text apart',
      next(
        `0:{"a":"ä"}\n1a:T${new TextEncoder().encode(TEXT).length.toString(16)},${TEXT}2:${JSON.stringify({ job: { ...JOB, description: '$1a' } })}\n`,
      ),
    ],
    ['an attribute', attribute('data-props')],
    ['another attribute', attribute('data-page')],
  ])('%s', (_, script) => {
    expect(read(script)).toMatchObject({
      found: { title: 'Baker', place: 'Leeds LS1 4AP', location: 'LS1 4AP', hours: 'Full' },
      advertCertainty: 'stated',
    });
  });
});

it('page-data layer reads React’s escapes in the stream of Next', () => {
  const escaped = { salary: '$$25 an hour', closingDate: '$D2026-12-31T00:00:00.000Z', jobRef: '$undefined' };
  const { found } = read(next(`2:${JSON.stringify({ job: { ...JOB, ...escaped } })}\n`));
  expect(found).toMatchObject({ salary_low: 25, salary_currency: 'USD', closing_date: '2026-12-31' });
  expect(found.reference).toBeUndefined();
});

describe('page-data layer ignores', () => {
  const { description } = JOB;
  it.each([
    ['another job', json({ job: { ...JOB, title: 'Finance Director' } })],
    [
      'an article',
      json({ page: { title: 'Baker', content: TEXT, location: 'Leeds', publishedAt: '2026-11-01' } }),
    ],
    ['a card', json({ job: { ...JOB, description: 'Bake bread.' } })],
    ['two jobs of one name', json([JOB, { ...JOB, description: `${description}<p>In York.</p>` }])],
    [
      'code',
      `<script>window.x = {"description": alert(1), "job": function () { return ${JSON.stringify(JOB)} }}</script>`,
    ],
    ['an unfinished script', `<script>window.x = {"job": ${JSON.stringify(JOB)}</script>`],
    [
      'a key that reaches into the language',
      `<script>window.x = {"__proto__": ${JSON.stringify(JOB)}}</script>`,
    ],
    ['what lies too deep', json(Array.from({ length: 60 }).reduce((inner) => ({ inner }), { job: JOB }))],
  ])('%s', (_, script) => {
    expect(read(script)).toEqual({ found: {}, check: [], weak: [], warnings: [] });
  });

  it('a state whose text is not on the page', () => {
    const body = `<h1>Baker</h1><p>${'A quite different job in another town. '.repeat(30)}</p>`;
    expect(read(json({ job: JOB }), undefined, body).found).toEqual({});
  });

  it('stale state of the previous page', () => {
    const body = `<h1>Miller</h1>${'<p>Grind corn at the mill by the river.</p>'.repeat(30)}`;
    expect(read(json({ job: JOB }), undefined, body).found).toEqual({});
  });
});

it('page-data layer: among jobs with the same title, the address decides', () => {
  const other = { ...JOB, id: 4712, description: `${JOB.description}<p>In York.</p>`, location: 'York' };
  expect(read(json([other, { ...JOB, id: 4711 }])).found.place).toBe('Leeds LS1 4AP');
});

describe('page-data layer: pay is', () => {
  it.each([
    [
      'a range with its currency',
      { salary: { min: 24000, max: 26000, currency: 'GBP', period: 'year' } },
      [24_000, 26_000],
    ],
    [
      'pence',
      { pay_ranges: [{ min_cents: 2400000, max_cents: 2600000, currency_type: 'GBP' }] },
      [24_000, 26_000],
    ],
    [
      'in the advert itself',
      { salaryMin: '24000', salaryMax: '26000', salaryCurrency: 'GBP' },
      [24_000, 26_000],
    ],
    ['in words', { salaryText: '£24,000 to £26,000' }, [24_000, 26_000]],
    ['nothing without a currency', { salary: { min: 24000, max: 26000 } }, [undefined, undefined]],
    ['nothing of a bare number', { salary: '24000' }, [undefined, undefined]],
    [
      'nothing where there are several',
      {
        payRanges: [
          { min: 24000, currency: 'GBP' },
          { min: 30000, currency: 'GBP' },
        ],
      },
      [undefined, undefined],
    ],
    ['no other range', { min: 2, max: 40, currency: 'GBP' }, [undefined, undefined]],
  ])('%s', (_, pay, [low, high]) => {
    const { found } = read(json({ job: { ...JOB, ...pay } }));
    expect([found.title, found.salary_low, found.salary_high]).toEqual(['Baker', low, high]);
  });
});
