// @vitest-environment happy-dom
import { assert, describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { readPage } from './read-page';
import type { AdvertContents, Reading } from './reading';

const url = new URL('https://www.ropery.example/jobs/splicer');

function read(body: string, address = url): Exclude<Reading, { kind: 'advert' }> {
  const reading = readPage(documentOf(`<title>Ropery</title><body>${body}</body>`, address), address);
  assert(reading.kind !== 'advert');
  return reading;
}

function asAdvertIn(body: string, address?: URL): AdvertContents {
  const { asAdvert } = read(body, address);
  assert(asAdvert);
  return asAdvert;
}

const LINKS = ['Splicer', 'Rigger', 'Ropemaker']
  .map((job) => `<h3><a href="/jobs/${job}">${job}</a></h3><p>£13.10 an hour, Port Glasgow.</p>`)
  .join('');

describe('use this page anyway: what a page would be as an advert is kept', () => {
  it('of a list of jobs', () => {
    const body = `<h1>Work at the ropery</h1><p>We spin and splice ropes for boats, bells and bridges.</p>${LINKS}`;
    expect(read(body).kind).toBe('listing');
    const { fields, warnings } = asAdvertIn(body);
    expect(fields.title?.value).toBeTruthy();
    expect(fields.description?.value).toContain('splice ropes for boats');
    expect(warnings).toContain('unsure-advert');
  });

  it('of a closed advert, with a warning that it is closed', () => {
    const body = `<h1>Splicer</h1><p>This vacancy has now closed.</p><p>${'You splice wire and hemp in our long shed. '.repeat(5)}</p><p>Salary: £27,500 a year</p>`;
    expect(read(body)).toMatchObject({ kind: 'none', reason: 'expired' });
    const { fields, warnings } = asAdvertIn(body);
    expect(fields.title?.value).toBe('Splicer');
    expect(fields.salary_low?.value).toBe(27_500);
    expect(warnings).toEqual(['perhaps-closed']);
  });

  it('of a home page and of one that says little', () => {
    const home = asAdvertIn(
      '<h1>The Ropery</h1><p>Ropes since 1790.</p>',
      new URL('https://ropery.example/'),
    );
    expect(home.fields.description?.value).toContain('Ropes since 1790.');
    const little = asAdvertIn('<div>Hands wanted, ask for Ina</div>');
    expect(little.fields.title?.value).toBe('Ropery');
    expect(little.fields.description?.value).toBe('<p>Hands wanted, ask for Ina</p>');
  });

  it('of a page around another site’s frame', () => {
    const frame = '<iframe src="https://boards.greenhouse.io/embed/job_app?for=ropery"></iframe>';
    const body = `<h1>Splicer</h1><p>See below.</p>${frame}`;
    expect(read(body).kind).toBe('blocked-frame');
    expect(asAdvertIn(body).fields.description?.value).toContain('See below.');
  });

  it('without menus and cookie notices, unless there is nothing else', () => {
    const menu = '<nav><a href="/a">About us</a></nav><div class="cookie-banner">We use cookies.</div>';
    const { fields } = asAdvertIn(`${menu}<p>Hands wanted</p>`);
    expect(fields.description?.value).toBe('<p>Hands wanted</p>');
    expect(asAdvertIn(menu).fields.description?.value).toContain('About us');
  });

  it('but not of a page without words', () => {
    expect(read('').asAdvert).toBeUndefined();
    expect(read('<img src="advert.png">').asAdvert).toBeUndefined();
  });

  it('with the page as the place to apply at', () => {
    const { fields } = asAdvertIn('<p>Hands wanted</p>');
    expect(fields.application_url).toEqual({ value: url.href, source: 'page' });
  });
});

describe('a text in a frame of the same site', () => {
  const inner = `<p>We are looking for a Wire Splicer to join our team. You will report to the head splicer. ${'You splice wire and hemp in our long shed. '.repeat(8)}</p><h2>What you will do</h2><ul><li>Splice wire ropes for boats and bridges</li></ul><h2>What you need</h2><ul><li>Strong hands and a calm head</li></ul>`;
  const frame = `<iframe srcdoc="${inner}"></iframe>`;

  it('takes the title and the facts around it', () => {
    const body = `<h1>Wire Splicer</h1><dl><dt>Salary</dt><dd>£27,500 per annum</dd><dt>Location</dt><dd>Arbroath DD11 1AA</dd></dl>${frame}<a href="/apply/7">Apply now</a>`;
    const reading = readPage(documentOf(`<body>${body}</body>`, url), url);
    assert(reading.kind === 'advert');
    expect(reading.fields.title?.value).toBe('Wire Splicer');
    expect(reading.fields.salary_low?.value).toBe(27_500);
    expect(reading.fields.location?.value).toBe('DD11 1AA');
    expect(reading.fields.description?.value).toContain('Strong hands');
    expect(reading.fields.application_url?.value).toBe('https://www.ropery.example/apply/7');
  });
});
