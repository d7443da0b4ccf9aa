/** @import { Attack } from './attack.mjs' */
import { TITLE } from './attack.mjs';

const jobs = (/** @type {number} */ count, /** @type {(at: number) => string} */ write) =>
  Array.from({ length: count }, (_, at) => write(at)).join(',');
const job = (/** @type {number} */ at) =>
  `{"@type":"JobPosting","title":"${TITLE} ${at}","url":"http://careers.example/jobs/a-${at}","description":"<p>Pick and pack orders.</p>"}`;
const longWord = 'x'.repeat(600_000);

/** A page with a list of jobs in its data. */
const listing = (/** @type {string} */ data) =>
  `<!doctype html><html lang="en"><head><title>Jobs</title><script type="application/ld+json">${data}</script></head>
  <body><h1>Jobs</h1><ul>${Array.from({ length: 1_000 }, (_, at) => `<li><a href="/jobs/a-${at}">${TITLE} ${at}</a></li>`).join('')}</ul></body></html>`;

/** Huge and deep inputs. @type {Attack[]} */
export const sizes = [
  { name: 'a description of 600,000 letters', payload: () => longWord, live: 'nodes', ends: 'advert' },
  {
    name: 'a description of 20,000 elements',
    payload: () => '<b>a</b> '.repeat(20_000),
    live: 'nodes',
    ends: 'advert',
  },
  {
    name: 'a description of 2,000 links',
    payload: () => '<a href="https://a.example/">a</a> '.repeat(2_000),
    live: 'nodes',
    ends: 'advert',
  },
  { name: 'a list that is 3,000 deep', payload: () => '<ul><li>a'.repeat(3_000), live: 'nodes' },
  { name: 'divisions that are 20,000 deep', payload: () => '<div>'.repeat(20_000), live: 'nodes' },
  { name: 'bold that is 10,000 deep', payload: () => '<b>'.repeat(10_000), live: 'nodes' },
  { name: 'tables in tables', payload: () => '<table><tr><td>'.repeat(1_000), live: 'nodes' },
  {
    name: 'two hundred thousand ends of nothing',
    payload: () => `${'<'.repeat(100_000)}${'&'.repeat(100_000)}`,
    live: 'nodes',
    ends: 'advert',
  },
  {
    name: 'every field of 250,000 letters',
    payload: () => longWord.slice(0, 250_000),
    live: 'nodes',
    place: 'words',
    ends: 'advert',
  },
  {
    name: 'JSON-LD that is 20,000 wide',
    payload: () => `{"@graph":[${jobs(20_000, (at) => `{"@type":"Thing","name":"${at}"}`)}]}`,
    live: 'nodes',
    place: 'json',
  },
  {
    name: 'JSON-LD that is 2,000 deep',
    payload: () => `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`,
    live: 'nodes',
    place: 'json',
  },
  {
    name: 'a state that is 2,000 deep',
    payload: () => `${'{"job":'.repeat(2_000)}1${'}'.repeat(2_000)}`,
    live: 'nodes',
    place: 'state',
  },
  {
    name: 'a state of 20,000 jobs',
    payload: () => `{"jobs":[${jobs(20_000, (at) => `{"title":"Cook ${at}","body":"b"}`)}]}`,
    live: 'nodes',
    place: 'state',
  },
  {
    name: 'a page of 20,000 headings',
    payload: () => '<h1>Cook</h1>'.repeat(20_000),
    live: 'nodes',
    place: 'beside',
  },
  {
    name: 'JSON-LD of a thousand jobs',
    payload: () => listing(`{"@graph":[${jobs(1_000, job)}]}`),
    live: 'nodes',
    place: 'page',
    ends: 'listing',
  },
  {
    name: 'an item list of a thousand jobs',
    payload: () =>
      listing(
        `{"@type":"ItemList","itemListElement":[${jobs(1_000, (at) => `{"@type":"ListItem","item":${job(at)}}`)}]}`,
      ),
    live: 'nodes',
    place: 'page',
    ends: 'listing',
  },
];
