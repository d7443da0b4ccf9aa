/** @import { Place } from './attack.mjs' */
import { AFTER, BEFORE, TITLE } from './attack.mjs';

const escaped = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** Escapes data for a script, so that it cannot end the script. */
const inScript = (/** @type {unknown} */ data) => JSON.stringify(data).replaceAll('<', '\\u003c');
const around = (/** @type {string} */ payload) => `<p>${BEFORE}</p>${payload}<p>${AFTER}</p>`;
const page = (/** @type {string} */ head, /** @type {string} */ body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const heading = `<title>${TITLE}</title>`;

/** @param {Record<string, unknown>} own */
export const posting = (own) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: TITLE,
  description: around(''),
  hiringOrganization: { name: 'Ardlunan' },
  jobLocation: { '@type': 'Place', address: { postalCode: 'DD2 3XQ' } },
  baseSalary: { currency: 'GBP', value: { minValue: 24000, maxValue: 26000, unitText: 'YEAR' } },
  ...own,
});
/** @param {Record<string, unknown>} own */
const jsonLd = (own, body = `<h1>${TITLE}</h1>`) =>
  page(`${heading}<script type="application/ld+json">${inScript(posting(own))}</script>`, body);
const facts = `<p>Salary: £24,000 to £26,000 per annum</p><p>Location: Dundee, DD2 3XQ</p>`;
const work = `<p>You will load vans, check each delivery note and keep the bays swept and safe for everybody who works there.</p>
<p>You work with a team of nine, on early and late shifts in turn, and learn to drive the fork-lift truck from us.</p>`;
const more = `${work}<h2>How to apply</h2><p>Please send a letter and a CV.</p><a href="/apply">Apply now</a>`;

/**
 * The page with an attack in one of the places that are read.
 * @type {Readonly<Record<Place, (payload: string) => string>>}
 */
export const PLACES = {
  'json-ld': (payload) => jsonLd({ description: around(payload) }),
  'json-ld-escaped': (payload) => jsonLd({ description: escaped(around(payload)) }),
  'json-ld-escaped-twice': (payload) => jsonLd({ description: escaped(escaped(around(payload))) }),
  microdata: (payload) =>
    page(
      heading,
      `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">${TITLE}</h1>${facts}
      <div itemprop="description">${around(payload)}</div></div>`,
    ),
  rdfa: (payload) =>
    page(
      heading,
      `<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">${TITLE}</h1>${facts}
      <div property="description">${around(payload)}</div></div>`,
    ),
  'page-data': (payload) => {
    const jobPost = {
      name: TITLE,
      companyName: 'Ardlunan',
      description: around(`${payload}${work}`),
      workLocations: ['Dundee, DD2 3XQ'],
      payRange: { min: 24000, max: 26000, currency: 'GBP', interval: 'YEAR' },
    };
    const state = inScript({ props: { pageProps: { jobPost } } });
    return page(
      heading,
      `<div id="__next"><div class="title">${TITLE}</div></div><script id="__NEXT_DATA__" type="application/json">${state}</script>`,
    );
  },
  text: (payload) =>
    page(heading, `<main><h1>${TITLE}</h1>${facts}<h2>The job</h2>${around(payload)}${more}</main>`),
  meta: (payload) =>
    page(
      `<title>${TITLE}</title><meta property="og:title" content="${TITLE}">
      <meta property="og:description" content="${escaped(payload)}"><meta name="description" content="${escaped(payload)}">`,
      `<main><h1>${TITLE}</h1>${facts}<h2>The job</h2>${around('')}${more}</main>`,
    ),
  title: (payload) => jsonLd({ title: `${TITLE} ${payload}` }),
  /** Every text field but the description. */
  words: (payload) =>
    jsonLd({
      title: `${TITLE} ${payload}`,
      identifier: { '@type': 'PropertyValue', value: `ARD-1${payload}` },
      hiringOrganization: { name: `Ardlunan ${payload}` },
      jobLocation: { address: { addressLocality: `Dundee ${payload}`, postalCode: 'DD2 3XQ' } },
      applicationContact: { telephone: `01382 496 0${payload}17`, email: `jobs${payload}@ardlunan.example` },
      description: around(`<p>Reference${payload}</p>`),
    }),
  /** In the page's body, beside its data. */
  beside: (payload) => jsonLd({}, `${payload}<h1>${TITLE}</h1>`),
  /** A JSON-LD block before the real one. */
  json: (payload) =>
    jsonLd({}).replace(
      heading,
      `${heading}<script type="application/ld+json">${payload.replaceAll('<', '\\u003c')}</script>`,
    ),
  /** The page's state in a script. */
  state: (payload) =>
    jsonLd({}).replace(
      '</body>',
      `<script id="__NEXT_DATA__" type="application/json">${payload.replaceAll('<', '\\u003c')}</script></body>`,
    ),
  page: (payload) => payload,
};
